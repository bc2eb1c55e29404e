/** Texts in the room that a prompt has for them. */

/** At most so many UTF-16 units from its beginning; a letter that would be cut in two is left out. */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Surrogate}$/u, "");
}
