/** What one written Arabic word may be, once prefixes and inflection are taken off. */
import { foldArabic } from "../arabic.ts";

const SHORTEST = 3;
const PRONOUN = /(?:هما|ها|هم|هن|نا|كم|ه|ك)$/u;

/** Folded, but a final teh marbuta stays apart from heh: عملة is a coin, عمله is his work. Final hamza goes. */
export function foldArabicWord(word: string): string {
  const folded = foldArabic(word).replace(/(?<=..ا)ء$/u, "");
  return /ة\p{M}*$/u.test(word) ? `${folded.slice(0, -1)}ة` : folded;
}

/** `word`, folded, as it may read without conjunction and preposition: the article stays. */
export function withoutProclitics(word: string): string[] {
  const forms = [word];
  if (/^[وف]/u.test(word) && word.length > SHORTEST) forms.push(word.slice(1));
  for (const form of forms.slice()) {
    if (form.startsWith("لل")) forms.push(`ال${form.slice(2)}`);
    if (/^[بلك]/u.test(form) && form.length > SHORTEST) forms.push(form.slice(1));
  }
  return withBothFinals(forms);
}

/** Each form as it is and without the article. */
export function withoutArticle(forms: readonly string[]): string[] {
  return forms.flatMap((form) =>
    form.startsWith("ال") && form.length >= SHORTEST + 2 ? [form, form.slice(2)] : [form],
  );
}

/** The forms of which `word` may be a plural, a dual, a case, a feminine adjective, or one with a pronoun. */
export function uninflected(word: string): string[] {
  const forms = [word, ...withoutNumber(word)];
  const owned = word.replace(PRONOUN, "");
  if (owned !== word && owned.length >= SHORTEST) {
    forms.push(...withoutTeh(owned), ...withoutNumber(owned));
    if (/ا[ويء]$/u.test(owned)) forms.push(owned.slice(0, -1));
  }
  return forms;
}

function withoutNumber(word: string): string[] {
  const shorter = (length: number): string => word.slice(0, -length);
  if (word.endsWith("ية")) return [shorter(1)];
  if (word.length >= SHORTEST + 2) {
    if (word.endsWith("ات")) return [`${shorter(2)}ة`, shorter(2)];
    if (/(?:ين|ون|ان)$/u.test(word)) return withoutTeh(shorter(2));
    if (/ت[اي]$/u.test(word))
      return [`${shorter(2)}ة`, ...(word.endsWith("ا") ? [shorter(1)] : [])];
  }
  if (word.endsWith("ا") && word.length > SHORTEST) return [shorter(1)];
  return word.endsWith("و") && word.length > SHORTEST + 1 ? [shorter(1)] : [];
}

function withoutTeh(word: string): string[] {
  return word.endsWith("ت") ? [word, `${word.slice(0, -1)}ة`] : [word];
}

/** Teh marbuta is often written without its dots. */
function withBothFinals(forms: readonly string[]): string[] {
  return forms.flatMap((form) =>
    form.endsWith("ه") && form.length > SHORTEST ? [form, `${form.slice(0, -1)}ة`] : [form],
  );
}
