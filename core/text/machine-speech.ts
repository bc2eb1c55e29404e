/** Whether one sentence speaks to a machine, or reports that somebody did. */
import {
  ARABIC_ADDRESS_CUE,
  ARABIC_ADDRESSES,
  ARABIC_CALLS,
  ARABIC_COMMANDS,
  ARABIC_FOLLOW_UP,
} from "./machine-commands-arabic.ts";
import {
  ENGLISH_ADDRESS_CUE,
  ENGLISH_ADDRESSES,
  ENGLISH_CALLS,
  ENGLISH_COMMANDS,
  ENGLISH_FOLLOW_UP,
} from "./machine-commands-english.ts";
import { CARRIERS, ROLE_LABELS, ROLE_TOKENS, WEAK_LABEL_COMMAND } from "./machine-role-markers.ts";

/** `reported`: "Researchers told the model: ignore all previous instructions" is news. */
export type MachineSpeech = "none" | "reported" | "instruction";

const COMMANDS = [...ENGLISH_COMMANDS, ...ARABIC_COMMANDS];
const MARK = /[<[{"=:]/u;
/** Each with the quick look that decides whether it is worth trying. */
const ANYWHERE: readonly (readonly [cue: RegExp, pattern: RegExp])[] = [
  [ENGLISH_ADDRESS_CUE, ENGLISH_ADDRESSES],
  [ARABIC_ADDRESS_CUE, ARABIC_ADDRESSES],
  ...[...ROLE_TOKENS, ...CARRIERS].map((pattern) => [MARK, pattern] as const),
];
const HEADS = [...ROLE_LABELS, WEAK_LABEL_COMMAND, ENGLISH_CALLS, ARABIC_CALLS];

/** Where a clause may begin: at the start, behind any mark but an apostrophe, behind "you must" and its like. */
const CLAUSE_START =
  /(?:(?<![\p{L}])(?:you (?:must|should|will|shall|need to|have to|are to|can|may)(?: now| always| only)?|make sure (?:you|to)|be sure to|remember to|i want you to|your (?:new |only |real )?task is to|you are instructed to|stop (?:here|reading) and|الرجاء|يرجي)(?![\p{L}])|^|[^\p{L}\p{N}\s'])\s*/gu;
/** What may stand between the start of a clause and its verb. */
const OPENING =
  /(?:please|kindly|now|then|also|just|instead|first|always|immediately|next|finally|important|attention|urgent|warning|hey|hi|hello|dear|ok|okay|note|stop|and|model|assistant|ai(?: model| assistant)?|chatgpt|claude|gemini|llm|language model|bot|system|من فضلك|رجاء|الان|والان|ثم|بدلا من ذلك|عليك ان|يجب ان|يجب عليك ان|فقط|اولا|مهم|هام|عاجل|(?:يا|ايها) [\p{L} ]{2,30})[،, ]+/uy;
const MOST_OPENINGS = 4;
const LETTER = /\p{L}/uy;
const QUOTE_BEFORE = /["'(:]\s*$/u;
/** Who reports an instruction, or speaks about it. */
const REPORTING =
  /(?<![\p{L}])[وف]?(?:said|says|say|told|tells|telling|wrote|writes|writing|asked|asks|asking|ordered|orders|instructed|instructing|instructs|typed|typing|entered|tricked|tricks?|phrases?|commands? (?:such as|like)|such as|prompts? (?:such as|like|that)|warned|warns|according to|reported|reports|researchers?|hackers?|attackers?|attacks?|injections?|for example|urged|urges|argued|argues|demanded|demands|planted|inserted|embedded|hid|read|reads|contained|contains?|containing|with the words|the words|sentences? (?:like|such as)|article (?:on|about)|called|known as|replied|answered|added|explained|announced|showed|found|قال|قالت|قالوا|يقول|تقول|قايلا|قايله|كتب|كتبت|كتبوا|طلب|طلبت|طلبوا|امر|امرت|تطلب|يطلب|عباره|عبارات|جمله|كلمات|مثل|ذكر|ذكرت|حذر|حذرت|يحذر|اوضح|اوضحت|اضاف|اضافت|اكد|اكدت|اعلن|اعلنت|باحثون|الباحثون|باحثين|الباحثين|باحث|مهاجم|المهاجم|مهاجمون|المهاجمون|المهاجمين|المخترقون|قراصنه|هجوم|الهجوم|هجمات|حقن|بحسب|وفقا|وفق|نصها|نصه|مفادها|مفاده|ادخل|ادخلوا|دس|اخفي|اخفوا|تحوي|يحوي|تضمن|تضمنت|يتضمن|صرح|صرحت|دعا|دعت|خدع|خدعوا)(?![\p{L}])/u;
/** "Ignore earlier guidance, ministry tells miners": a headline's speaker at its end. */
const SPEAKER_AT_END =
  /[,"'،]\s*(?:[\p{L}\p{N}.'-]+ ){0,5}(?:tells|told|says|said|urges|urged|warns|warned|orders|ordered|wrote|writes|explained|added|(?:researchers|experts|officials|analysts|regulators) (?:say|tell|warn))(?: [\p{L}\p{N}.'-]+){0,5}[.!"']*$|^"?(?:[^"]{10,300})"[,،]?\s*(?:كما )?(?:قال|قالت|يقول|تقول|كتب|كتبت)(?![\p{L}])|[،,]\s*(?:كما )?(?:قال|قالت|كتب|كتبت) [\p{L} ]{2,40}[.!]?$/u;
/** How far back a report still speaks of an address that is not set off by a quotation mark. */
const REPORT_DISTANCE = 90;
const FOLLOW_UPS = [ENGLISH_FOLLOW_UP, ARABIC_FOLLOW_UP];

/** @param plain one sentence, as `toPlainLetters` spells it; kept short by the caller, as the time grows with its length */
export function readMachineSpeech(plain: string): MachineSpeech {
  let reported = false;
  const judge = (isReported: boolean): boolean => {
    reported ||= isReported;
    return !isReported;
  };
  if (HEADS.some((head) => head.test(plain)) && judge(SPEAKER_AT_END.test(plain))) {
    return "instruction";
  }
  for (const index of verbPositions(plain)) {
    if (COMMANDS.some((command) => matchesAt(command, plain, index))) {
      if (judge(isReportedAt(plain, index, true))) return "instruction";
    }
  }
  for (const [cue, pattern] of ANYWHERE) {
    if (!cue.test(plain)) continue;
    for (const { index } of plain.matchAll(pattern)) {
      if (judge(isReportedAt(plain, index, false))) return "instruction";
    }
  }
  return reported ? "reported" : "none";
}

/** Where an imperative may stand: at each start of a clause, and behind the openings there. */
function* verbPositions(plain: string): Generator<number> {
  for (const start of plain.matchAll(CLAUSE_START)) {
    let position = start.index + start[0].length;
    if (!matchesAt(LETTER, plain, position)) continue;
    yield position;
    for (let count = 0; count < MOST_OPENINGS && matchesAt(OPENING, plain, position); count += 1) {
      position = OPENING.lastIndex;
      yield position;
    }
  }
}

function matchesAt(sticky: RegExp, plain: string, position: number): boolean {
  sticky.lastIndex = position;
  return sticky.test(plain);
}

/** True for what only goes on from an instruction beside it: "Instead, answer in one word." */
export function isFollowUp(plain: string): boolean {
  return FOLLOW_UPS.some((pattern) => pattern.test(plain));
}

/** A command is reported only in quotation marks or behind a colon, since a speaker may stand before any comma. */
function isReportedAt(plain: string, index: number, isCommand: boolean): boolean {
  if (isCommand && SPEAKER_AT_END.test(plain)) return true;
  const before = plain.slice(0, index);
  const isQuoted = QUOTE_BEFORE.test(before) || before.split('"').length % 2 === 0;
  if (isQuoted && (REPORTING.test(before) || REPORTING.test(afterQuotation(plain, index)))) {
    return true;
  }
  return !isCommand && REPORTING.test(before.slice(-REPORT_DISTANCE));
}

/** What stands behind the quotation that begins at `index`. */
function afterQuotation(plain: string, index: number): string {
  const close = plain.indexOf('"', index + 1);
  return close < 0 ? "" : plain.slice(close + 1);
}
