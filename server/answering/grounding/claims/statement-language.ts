/** Whether a piece of an answer is in the language that was asked for; quotations, names and code may be in another. */
import type { Language } from "../../../../core/contract/language.ts";
import { scoreEnglishFrame } from "../../../../core/text/sentence-frame.ts";
import { withoutAddressesAndCode } from "../../../../core/text/web-addresses.ts";

const QUOTED = /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|\([^()\n]{1,200}\)/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^\p{Script=Latin}/u;
const SMALL_LATIN = /^(?=\p{Script=Latin})\p{Ll}{2,}/u;
/** Function words of the languages that use the same letters. */
const NEITHER =
  /^(?:le|la|les|des|du|et|est|une?|dans|pour|que|qui|sur|el|los|las|del|en|una|por|para|con|der|die|das|und|ist|von|mit|il|lo|di|che|per|della|não|uma|os|em|ve|bir|için|است|را|که|این|شده|برای|ہے|میں|کے|کی|ہیں)$/iu;
/** So few foreign words are a name. */
const FEWEST_FOREIGN = 2;
/** Persian and Urdu use these words at least so often, Arabic never. */
const LEAST_FOREIGN_SHARE = 0.15;

export function isInLanguage(text: string, language: Language): boolean {
  const words = withoutAddressesAndCode(text).replaceAll(QUOTED, " ").match(WORD) ?? [];
  const arabic = words.filter((word) => ARABIC.test(word)).length;
  const latin = words.filter((word) => LATIN.test(word));
  const others = words.length - arabic - latin.length;
  if (others >= FEWEST_FOREIGN && others > words.length / 3) return false;
  const foreign = words.filter((word) => NEITHER.test(word)).length;
  const frame = language === "en" ? scoreEnglishFrame(latin) : arabic * LEAST_FOREIGN_SHARE;
  if (foreign >= FEWEST_FOREIGN && foreign > frame) return false;
  if (language === "en") return arabic < FEWEST_FOREIGN || arabic <= latin.length;
  // Names in Latin letters begin with a capital; small letters are a sentence.
  const small = latin.filter((word) => SMALL_LATIN.test(word)).length;
  return small < FEWEST_FOREIGN || small <= arabic;
}
