/** What counts as one word of a question: letters and digits of either script, "S19+" and "what's" too. */
export const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’+-]*/gu;
