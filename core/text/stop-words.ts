/** Words too common to search for, in both languages. */
import { foldArabic } from "./arabic.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const ENGLISH = words(`
  a about after again all also am an and any are as at be because been before being between both but by can could
  did do does doing down during each for from further had has have having he her here hers him his how i if in into
  is it its itself just let me more most my no nor not of off on once only or other our out over own s same she
  should so some such t than that the their them then there these they this those through to too under until up us
  very was we were what when where which while who whom why will with would you your explain tell describe mean means
  dont doesnt didnt isnt arent wasnt werent cant whats please give show`);
/** Spelled as `foldArabic` does. */
const ARABIC = words(`
  في من الي علي عن مع بين لدي عند منذ حتي بعد قبل خلال حول ضد دون تحت فوق نحو عبر امام وراء ضمن لاجل
  هو هي هم هما هن انا نحن انت انتم هذا هذه هذان هاتان هؤلاء هولاء ذلك تلك ذا هنا هناك هنالك
  الذي التي الذين اللذان اللاتي اللواتي اللذين ما ماذا لماذا كيف هل متي اين كم اي ايه ماهو ماهي لم لن لا ليس ليست
  ان انه انها انهم اذا اذ لو لولا قد لقد كان كانت كانوا يكون تكون يكن تكن سوف ثم او ام بل لكن لكنه لكنها حيث كما كلما
  كل بعض غير سوي ايضا فقط جدا مثل كي لكي الا اما لدي لديه لديها لديهم له لها لهم لك لنا لي به بها بهم بهذا بهذه
  فيه فيها فيهم منه منها منهم عليه عليها عليهم عنه عنها اليه اليها وهو وهي مما عما فيما بما كيفيه
  تم يتم جري يعد تعد احد احدي اخري اخر يا اشرح اذكر اخبرني مين ايش شو ليش ليه فين و ف ب ل ك ال`);
const PROCLITIC = /^[وف](?=..)/u;

/**
 * True for a word of no use in a search: articles, prepositions, pronouns, auxiliaries and question words,
 * in any case and spelling, with a conjunction written onto it or not.
 */
export function isStopWord(word: string): boolean {
  const folded = foldArabic(word)
    .toLowerCase()
    .replaceAll(/['’]/gu, "");
  if (ENGLISH.has(folded) || ARABIC.has(folded)) return true;
  return PROCLITIC.test(folded) && ARABIC.has(folded.slice(1));
}
