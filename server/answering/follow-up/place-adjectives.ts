/** "Kazakh", "الكازاخية": a place named by its adjective, in whose stead a name alone cannot stand. */
import { foldArabic } from "../../../core/text/arabic.ts";
import { entry } from "../../../core/text/gazetteer/gazetteer.ts";

const ENGLISH_ENDING = /(?:[aeix]an|[^aeiou]i|[aeiou]ni|qi|ese|ish|ch|kh|ic|ss|thai)s?$/iu;
const ENGLISH_OTHERS = /^(?:americans?|british|dutch|emiratis?|burmese)$/iu;
/** "-stan" ends names alone. */
const ENGLISH_NAMES = /stan$/iu;
const ARABIC_ENDING = /ي(?:ه|ين|ون|ات|تين|تان)?$/u;
const ARABIC_OTHERS = /^(?:امريكي|اميركي|بريطاني|اماراتي)(?:ه|ين|ون|ات)?$/u;

/**
 * @param written as it stands in the text, Arabic prefixes included
 * @param id of the gazetteer
 */
export function isPlaceAdjective(written: string, id: string): boolean {
  const place = entry(id);
  if (place === undefined || place.kind !== "place") return false;
  if (/\p{Script=Arabic}/u.test(written)) {
    return isArabicAdjective(foldArabic(written), foldArabic(place.ar[0] ?? ""));
  }
  const [name = ""] = place.en;
  if (written === name || ENGLISH_NAMES.test(written)) return false;
  const isAlike = written.slice(0, 2).toLowerCase() === name.slice(0, 2).toLowerCase();
  return ENGLISH_OTHERS.test(written) || (isAlike && ENGLISH_ENDING.test(written));
}

function isArabicAdjective(written: string, name: string): boolean {
  const bare = written.replace(/^[وفبك]?(?:ال|لل)/u, "");
  if (ARABIC_OTHERS.test(bare)) return true;
  const bareName = name.replace(/^ال/u, "");
  return (
    bare !== bareName &&
    !bareName.endsWith("ي") &&
    ARABIC_ENDING.test(bare) &&
    bare.slice(0, 3) === bareName.slice(0, 3)
  );
}
