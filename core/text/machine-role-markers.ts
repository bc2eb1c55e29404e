/** The marks by which chat models tell their roles apart; spelled as `toPlainLetters` does. */

const ROLE_TAG =
  "(?:system|assistant|sources?|instructions?|prompt|developer|admin|tool_(?:result|call|use|output|response)s?|function_(?:call|result)s?|tools?|invoke|system[_-](?:prompt|message|reminder|instructions?)|user[_-](?:message|query|input))";
const LABEL_END = "(?: (?:message|prompt|note|instructions?|override|update|notice|alert|command))";

/** Tokens and tags that no article needs. */
export const ROLE_TOKENS: readonly RegExp[] = [
  /<\|[a-z][a-z_ ]{2,24}\|>|\[\/?inst\]|<<\/?sys>>|<\/?s>\s*\[inst\]|<(?:start|end)_of_turn>/gu,
  new RegExp(`<\\s*/?\\s*(?:[a-z]{1,10}:)?${ROLE_TAG}(?:\\s[^<>]{0,100})?/?>`, "gu"),
  /"(?:role)"\s*:\s*"(?:system|assistant|user|tool|developer)"|"(?:tool|function|tool_name|recipient_name)"\s*:\s*"[^"]{1,60}"|\bfunction_call\b\s*[:=({]/gu,
  /(?<![\p{L}])tool[ _](?:output|result|response|call)s?\s*(?:\([^()]{0,60}\))?\s*[:=]|(?:مخرجات|ناتج|نتيجه|خرج) (?:ال)?اداه [^.:]{0,30}[:=]/gu,
];

/** The query of an ordinary picture: sizes and versions, no room for a reader's words. */
const PICTURE_QUERY =
  "[^()<>\\s\"'?]{1,300}\\.(?:jpe?g|png|gif|webp|svg|avif)\\?(?![^()\\s\"'>]*(?:question|conversation|prompt|message|chat|query|secret|data|user|token|key|input))[\\w.,:%&=;-]{1,120}(?=[()\\s\"'>])";
const PICTURE = `(?!${PICTURE_QUERY})`;

/** Links and images that carry a reader's words away, and code. */
export const CARRIERS: readonly RegExp[] = [
  new RegExp(
    `!\\[[^\\]]{0,200}\\]\\(\\s*<?${PICTURE}(?:https?:)?\\/\\/[^)\\s]{0,400}\\?[^)\\s]{0,400}[={][^)]{0,400}\\)`,
    "gu",
  ),
  /\[[^\]]{0,200}\]\(\s*(?:javascript|vbscript|data|jav[^)\s]{0,6}script)\s*:/gu,
  new RegExp(
    `<img\\s[^<>]{0,300}?src\\s*=\\s*["']?${PICTURE}[^<>\\s"']{0,300}\\?[^<>\\s"']{0,300}=`,
    "gu",
  ),
  /<(?:img|svg|body|a|iframe)\s[^<>]{0,300}(?:\son[a-z]{4,16}\s*=|javascript:)/gu,
  /<(?:script|iframe|object|embed)\s[^<>]{0,300}src\s*=|<script\s*>[^<]{0,800}<\/script|<script\s*>[^<]{0,200}[({]/gu,
];

/** At the head of a line, by themselves enough. */
export const ROLE_LABELS: readonly RegExp[] = [
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:(?:system|developer|assistant|admin)${LABEL_END}|(?:new|updated|hidden|secret) system (?:prompt|message|instructions?))\\s*(?:\\([^)]{0,40}\\))?[\\])"]*\\s*[:-]`,
    "u",
  ),
  /^[^\p{L}\p{N}]*(?:ai )?assistant\s*[\])"]*\s*:/u,
  /^[^\p{L}\p{N}]*(?:llm|ai|assistant|chatbot|gpt) (?:instructions?|prompt|directive|override)\s*:/u,
  /^[^\p{L}\p{N}]*\[(?:system|assistant|developer)\]/u,
  /^#{2,6} ?(?:new |updated |hidden )?(?:instructions?|response|input|system|human|assistant|user)\s*:/u,
  /^#{3,6} ?(?:instruction|system(?: prompt| message)?|assistant|human)\s*#*$/u,
  /^[^\p{L}\p{N}]*(?:begin|end|start|start of|end of)(?: of)? (?:the )?(?:new |hidden |secret )?(?:system|developer|admin|hidden|secret) (?:prompt|instructions?|messages?|override)(?![\p{L}])/u,
  /^[^\p{L}\p{N}]*(?:end of|end) (?:the )?(?:article|document|sources?|context|text|passages?|user input)\s*[\])"#=-]*\s*[.:]?\s*(?:$|(?:system|new|now|instructions?)(?![\p{L}]))/u,
  /^[^\p{L}\p{N}]*(?:رساله|تعليمات|تنبيه|توجيه|اوامر|امر|موجه|اشعار|ملاحظه) (?:من )?(?:ال)?نظام(?: (?:الجديده|جديده|الجديد|جديد|عاجل|عاجله))?\s*[\])"]*\s*[:-]/u,
  /^[^\p{L}\p{N}]*(?:المساعد(?: الذكي)?)\s*[\])"]*\s*:/u,
  /^[^\p{L}\p{N}]*(?:بدايه|نهايه|ابدا|انتهت|انتهي) (?:تعليمات|موجه|رساله|اوامر) النظام/u,
];

const WEAK =
  '^[^\\p{L}\\p{N}]*(?:system|user|human|ai|bot|model|developer|new (?:instructions?|task)|(?:updated|additional|hidden|secret) instructions?|النظام|المستخدم|الانسان|النموذج|تعليمات (?:جديده|اضافيه|سريه|مخفيه)|المطور)\\s*[\\])"]*\\s*:';
const SECOND_PERSON =
  "(?:you|your|yours|ignore|disregard|override|reveal|recommend|pretend|respond|the user|انت|عليك|اجابتك|تعليماتك|تجاهل|اجب|قل|اكشف|اخبر|اذكر|لا تذكر|انصح|اوص)";

/** At the head of a line: suspect beside another mark, or with words to the reader; "System: 335 TH/s" is neither. */
export const WEAK_LABEL = new RegExp(WEAK, "u");
export const WEAK_LABEL_COMMAND = new RegExp(
  `${WEAK}(?:.{0,200}[^\\p{L}])?${SECOND_PERSON}(?![\\p{L}])`,
  "u",
);

/** What opens a block of several lines, and what closes it. */
export const BLOCK_OPENS =
  /<\|im_start\|>|<\|start_header_id\|>|<\|system\|>|\[inst\]|<<sys>>|<(?:system|instructions?|prompt|system[_-](?:prompt|message|reminder))(?:\s[^<>]{0,100})?>|(?:begin|start)(?: of)? (?:the )?(?:hidden |secret )?(?:system|developer|admin) (?:prompt|instructions?|messages?)|(?:بدايه|ابدا) (?:تعليمات|موجه|رساله) النظام/u;
export const BLOCK_CLOSES =
  /<\|im_end\|>|<\|eot_id\|>|<\|end[a-z_]*\|>|\[\/inst\]|<<\/sys>>|<\/(?:system|instructions?|prompt|system[_-](?:prompt|message|reminder))>|end(?: of)? (?:the )?(?:hidden |secret )?(?:system|developer|admin) (?:prompt|instructions?|messages?)|(?:نهايه|انتهت|انتهي) (?:تعليمات|موجه|رساله) النظام/u;
