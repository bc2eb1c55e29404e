/** Names with one letter wrong: Kazakstan, كازخستان. For questions only, since a text is taken at its word. */
import { allEntries, findMentions } from "./gazetteer.ts";
import { foldArabicWord, withoutArticle, withoutProclitics } from "./arabic-word-forms.ts";
import { wordsOfText } from "./words-of-text.ts";

/** Shorter words lie one letter apart by chance: Iran and Iraq, serial and Serbia, الثورة and الوفرة. */
const MIN_LETTERS = 7;
const LONGEST = 40;

/** Ids of names, by each way of leaving one letter out, and whole. */
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The ids of places and companies that a word of `text` would name but for one letter: wrong, missing, doubled or
 * changed places with its neighbour. A word that names something as it stands is left alone, and so is one that
 * could be two names.
 */
export function guessMisspelledNames(text: string): ReadonlySet<string> {
  const mentions = findMentions(text);
  const guesses = new Set<string>();
  for (const word of wordsOfText(text)) {
    if (word.text.length < MIN_LETTERS || word.text.length > LONGEST) continue;
    if (mentions.some(({ start, end }) => word.start < end && start < word.end)) continue;
    const ids = new Set(formsOf(word.text).flatMap((form) => [...idsNear(form)]));
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) guesses.add(only);
  }
  return guesses;
}

function formsOf(word: string): readonly string[] {
  if (!/\p{Script=Arabic}/u.test(word)) return [plain(word)];
  const forms = withoutArticle(withoutProclitics(foldArabicWord(word)));
  return forms.filter((form) => form.length >= MIN_LETTERS - 1 && !form.startsWith("ال"));
}

function idsNear(word: string): ReadonlySet<string> {
  known ??= readNames();
  const near = new Set<string>();
  for (const variant of [word, ...shortened(word), ...transposed(word)]) {
    for (const id of known.get(variant) ?? []) near.add(id);
  }
  return near;
}

function readNames(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { id, kind, en, ar } of allEntries()) {
    if (kind !== "place" && kind !== "company") continue;
    for (const name of [...en.map(plain), ...withoutArticle(ar.map(foldArabicWord))]) {
      if (name.length < MIN_LETTERS || !/^(?!ال)\p{L}+$/u.test(name)) continue;
      for (const variant of [name, ...shortened(name)]) {
        const ids = names.get(variant) ?? new Set();
        names.set(variant, ids.add(id));
      }
    }
  }
  return names;
}

/** The first letter is hardly ever the wrong one. */
function shortened(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at + 1) + word.slice(at + 2),
  );
}

function transposed(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 2) },
    (_, at) =>
      word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  );
}

function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}.'’-]/gu, "")
    .toLowerCase();
}
