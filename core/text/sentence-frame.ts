/** The little words that tell which language's grammar holds a short sentence together. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Questions and requests open a sentence, so they weigh more than a preposition. Spelled as `foldArabic` does. */
const ARABIC_OPENERS = words(`
  ما ماذا لماذا كيف هل متي اين كم من اي ايه ماهو ماهي لم مين ايش شو وش ليش ليه كام فين امتي ازاي
  اشرح عرف قارن اذكر لخص ترجم اخبرني قل حدثني اعطني اعط اكتب احسب بين وضح عدد صف اعرض ابحث معني`);
const ARABIC_FUNCTION_WORDS = words(`
  هو هي هم في فيه فيها علي عن الي مع بين لدي عند منذ حتي بعد قبل خلال حول ضد دون تحت فوق و او ام ثم بل لكن
  ان انه انها اذا لو قد لقد كان كانت يكون تكون ليس ليست لا لن لم هذا هذه ذلك تلك التي الذي الذين كل بعض غير
  له لها لهم به بها منه منها عليه عليها عنه عنها كما مثل عبر نحو اكثر اقل يوم عام سنه سعر شركه شركات تم`);
const ENGLISH_OPENERS = words(`
  what why how who whom whose when where which explain define compare describe list tell give show summarize
  summarise translate write calculate does did do is are was were can could should would will has have had`);
const ENGLISH_FUNCTION_WORDS = words(`
  the a an of in on at to for from by with about into over under after before between and or but not no
  it its this that these those he she they we you i me my your their our be been being than then as if
  mean means meaning called word term use used more most there`);

const ARABIC_WORD = /\p{Script=Arabic}/u;

export function isArabicWord(word: string): boolean {
  return ARABIC_WORD.test(word);
}

/** How much Arabic grammar the words show; an article counts half, since a quoted word may bring one along. */
export function scoreArabicFrame(list: readonly string[]): number {
  let score = 0;
  for (const word of list) {
    const bare = word.replace(/^[وف](?=..)/u, "");
    if (ARABIC_OPENERS.has(word) || ARABIC_OPENERS.has(bare)) score += 2;
    else if (ARABIC_FUNCTION_WORDS.has(word) || ARABIC_FUNCTION_WORDS.has(bare)) score += 1;
    else if (/^[وف]?(?:[بك]?ال|لل)../u.test(word)) score += 0.5;
  }
  return score;
}

/** How much English grammar the words show; words inside names ("Bank of America", "proof of work") do not count. */
export function scoreEnglishFrame(list: readonly string[]): number {
  let score = 0;
  list.forEach((word, index) => {
    const before = list[index - 1] ?? "";
    const after = list[index + 1] ?? "";
    const insideName =
      (/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) || /^proof$/iu.test(before);
    const lower = word.toLowerCase();
    if (ENGLISH_OPENERS.has(lower)) score += 2;
    else if (ENGLISH_FUNCTION_WORDS.has(lower) && !insideName) score += 1;
  });
  return score;
}
