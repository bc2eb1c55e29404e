/** Full stops that belong to a word and not to its sentence. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Always followed by what they abbreviate. */
const NEVER_LAST = words(`
  Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Maj Adm Hon Rev Fr Pres Messrs Mt Ft St Ste
  vs v cf viz ca approx est eg ie e.g i.e incl excl esp resp al
  mr mrs ms dr prof sen rep gov gen col`);
/** Followed by a number when they abbreviate; "No." or "Sun." alone may well end a sentence. */
const BEFORE_NUMBERS = words(`
  No Nos no nos Fig Figs fig figs Eq Vol vol pp p Art Sec sec Ch Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  pg par para ver nr Nr`);
/** May stand at the end as well as in the middle: what follows decides. */
const EITHER = words(`
  Inc Corp Co Cos Ltd Bros LLC LLP Plc plc Intl Assn Dept dept Univ Ave Blvd Rd Jr Sr Esq Ph PhD etc
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  max min avg hr hrs min mins`);

/** Words with which an English sentence opens, and which no name continues with. */
const STARTERS = words(`
  The A An In It Its He She They We You I This That These Those There Their His Her Our My But And Or So Yet
  However According As At For From After Before By On With When While If Although Though Despite Since Because
  Meanwhile Moreover Furthermore Also Then Now Still Both Each Some Many Most Several All Other Others Another
  To Under Over During Until Even Only One Two Three Last Earlier Later What Why How Who Where Which Not No Yes
  Shares Analysts Miners Such Once Here Today Yesterday`);

const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
const ARABIC_ABBREVIATION =
  /^[ولبف]?(?:ال)?[دأامصقبتجطسشكهـ]\u0640?(?:\.[دأامصقبتجعخطسشكهـ]\u0640?)*$/u;
const OPENING = /^[\s"'“‘«([{]+/u;

/**
 * Whether the full stop after `word` (everything since the last blank, without the stop) belongs to the word alone.
 * `following` is the text after the stop, from its first visible character on.
 */
export function isAbbreviation(word: string, following: string): boolean {
  const bare = word.replace(OPENING, "").replace(/^.*[\u2014\u2013/]/u, "");
  if (bare === "") return false;
  if (ARABIC_ABBREVIATION.test(bare)) return true;
  if (NEVER_LAST.has(bare)) return true;
  const next = following.replace(OPENING, "");
  if (BEFORE_NUMBERS.has(bare) && /^[\d٠-٩۰-۹#]/u.test(next)) return true;
  if (!EITHER.has(bare) && !DOTTED.test(bare) && !INITIAL.test(bare)) return false;
  const nextWord = /^[\p{L}’']+/u.exec(next)?.[0] ?? "";
  if (nextWord === "") return /^[\d٠-٩۰-۹]/u.test(next) && !/^(?:[ap]\.m|etc)$/iu.test(bare);
  return !STARTERS.has(nextWord);
}

/** Whether `word` is the mark of a list item at the start of a line: "1", "12", "IV", "b". */
export function isItemMark(word: string): boolean {
  return /^(?:[\d٠-٩۰-۹]{1,3}|[IVX]{1,5}|[a-zA-Z])$/u.test(word);
}
