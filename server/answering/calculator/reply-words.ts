/** Words that make a text a reply, or a change to what was asked before. */
import { folded, foldedWords } from "./prepared-text.ts";

export const YES = folded(
  "^\\s*(?:yes|yeah|yep|yup|sure|ok(?:ay)?|correct|right|exactly|indeed|that's right|i do|i did|y|(?:us )?cents?(?: (?:per|a) kwh)?|" +
    "نعم|أجل|بلى|صحيح|تماما|بالضبط|بالتأكيد|أكيد|طبعا|حسنا|هذا صحيح|أيوه|سنت(?:ات)?(?: للكيلوواط.*)?)(?![\\p{L}\\p{N}])",
  "u",
);
export const NO = folded(
  "^\\s*(?:no|nope|not|n|wrong|لا|كلا|ليس|خطأ|غير صحيح)(?![\\p{L}\\p{N}])",
  "u",
);
/** "and at 5 cents?": goes on from the question before. */
export const CONTINUES = folded(
  "^\\s*(?:and|or|but|then|what about|how about|what if|same (?:with|for|but)|instead)(?!\\p{L})|" +
    "^\\s*(?:ماذا (?:لو|عن|إذا)|ما عن|ثم|بل|و(?=\\p{L}|\\s?\\d))",
  "u",
);
/** Opens a question of its own. */
export const OPENS_QUESTION = folded(
  "^\\s*(?:is|are|was|were|do|does|did|can|could|will|has|have|who|what|which|where|when|how|why)(?!\\p{L})|" +
    "^\\s*(?:هل|ما|ماذا|من|أين|كيف|أي|متى|لماذا|كم)(?!\\p{L})",
  "u",
);
export const LEAVES = foldedWords(
  "cancel|never ?mind|forget it|stop|إلغاء|ألغ|انس|لا يهم|لا داعي",
  "u",
);
