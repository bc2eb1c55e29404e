/** Whether a text talks to its reader, or calls upon somebody to do something. */
const MUST =
  /(?<!\p{L})(?:should|must|ought|(?<!not )(?:needs?|ha(?:s|ve|d)) to|[وف]?(?:ي|ت)?(?:جب|نبغي|تعين|لزم)|[وف]?لا بد)(?!\p{L})/iu;
/** "Miners have to register" may be told of an order to do so. */
const OBLIGES =
  /(?<!\p{L})(?:requir|oblig|order|instruct|told|demand|impos|levi|فرض|[وفي]?[يت]?(?:لزم|طلب|طالب|مر))/iu;
const TO_THE_READER =
  /(?<!\p{L})(?:you|your|yours|yourself|readers?|everyone|everybody|anyone|please|let['’]?s|buyers?|urged?|القراء|القارئ|عليك|عليكم|لكم|أنت|أنتم|الجميع|يرجى|رجاء|حث)(?!\p{L})/iu;

export function speaksToReader(text: string): boolean {
  return TO_THE_READER.test(text);
}

/** Whether it orders, advises or talks to the reader where none of the texts does. */
export function callsUponReader(text: string, texts: readonly string[]): boolean {
  const tells = (pattern: RegExp): boolean => texts.some((told) => pattern.test(told));
  return (
    (MUST.test(text) && !tells(MUST) && !tells(OBLIGES)) ||
    (speaksToReader(text) && !tells(TO_THE_READER))
  );
}
