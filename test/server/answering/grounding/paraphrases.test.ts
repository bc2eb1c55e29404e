import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../../../core/knowledge/embedder.ts";
import { readTextArticle } from "../../../../ingest/extract/text-article.ts";
import type { Passage } from "../../../../server/retrieval/retriever.ts";
import { PROJECT_ROOT } from "../../../support/project-root.ts";
import { openTestEmbedder } from "../../../support/test-embedder.ts";
import { groundAnswer, passagesOf, type GroundedAnswer } from "./support.ts";

/** What a language model might write of the briefs: told in other words, in either language. */
const TRUE: Readonly<Record<string, readonly string[]>> = {
  "en/china-ban-2021": [
    "China's national campaign against bitcoin mining began on 21 May 2021, when a State Council committee led by Vice-Premier Liu He called for action [1].",
    "The price of bitcoin dropped from $41,700 to around $36,800 that day [1].",
    "Sichuan told 26 suspected mining projects to close by 20 June [1].",
    "In September 2021 the NDRC banned new mines and ordered existing ones to leave [1].",
    "Sources disagree on the number of bodies that signed the notice [1].",
    "بدأت الحملة الصينية على تعدين بيتكوين على المستوى الوطني في 21 مايو 2021 [1].",
    "تراجع سعر بيتكوين من 41,700 دولار إلى نحو 36,800 دولار في 21 مايو 2021 [1].",
    "أمهل إشعار سيتشوان 26 مشروعًا يُشتبه في أنه يعمل في التعدين حتى 20 يونيو للإغلاق [1].",
    "منع الإشعار رقم 1283 لسنة 2021 المناجم الجديدة وألزم القائمة بالخروج [1].",
  ],
  "en/core-scientific-coreweave": [
    "In June 2024 Core Scientific agreed to host 200 MW for CoreWeave for 12 years, a deal worth about $3.5bn [1].",
    "Core Scientific rejected CoreWeave's offer of $5.75 per share in June 2024 [1].",
    "Shareholders voted the merger down in October 2025: 203,451,498 votes were against it [1].",
    "The merger was worth around $9bn and was signed on 7 July 2025 [1].",
    "In Q1 2026 Core Scientific sold 2,385 BTC for roughly $208.3 million [1].",
    "رفض مساهمو كور ساينتيفيك الاندماج مع كورويف في أكتوبر 2025 [1].",
    "باعت كور ساينتيفيك 2,385 بيتكوين بنحو 208.3 مليون دولار في الربع الأول من 2026 [1].",
    "وافقت كور ساينتيفيك في 3 يونيو 2024 على استضافة 200 ميغاواط لكورويف مدة 12 سنة [1].",
  ],
  "en/kosovo-ban-2022": [
    "Kosovo banned crypto mining in early January 2022 because of an energy crisis [1].",
    "Police seized 272 mining machines on 8 January 2022 and arrested one person [1].",
    "Unpaid power in the Serb north costs about €12 million a year [1].",
    "حظرت كوسوفو تعدين العملات المشفرة في مطلع يناير 2022 وسط أزمة طاقة [1].",
    "صودر 272 جهاز تعدين في كوسوفو في 8 يناير 2022، وأُوقف شخص واحد [1].",
  ],
  "en/malaysia-power-theft-2025": [
    "Power theft by miners cost Tenaga Nasional RM4.6bn, or $1.11bn, from 2020 to August 2025 [1].",
    "The theft happened at 13,827 premises [1].",
    "Police in Miri destroyed 1,069 machines in July 2021 [1].",
    "كلّف المعدّنون الذين سرقوا الكهرباء شركة تيناغا ناسيونال 4.6 مليار رينغيت بين 2020 وأغسطس 2025 [1].",
    "سحقت الشرطة الماليزية 1,069 جهاز تعدين في ميري في يوليو 2021 [1].",
  ],
  "ar/kuwait-home-mining-2025": [
    "Kuwait began a campaign against homes suspected of mining in late April 2025 [1].",
    "Some homes used 20 times the normal amount of electricity, Cointelegraph reported [1].",
    "Power use in Wafra dropped by 55% according to Cointelegraph, while Iqraa put the drop at about 60% [1].",
    "A Kuwaiti court fined a citizen 1,000 dinars in November 2025 [1].",
    "Abu Dhabi fines mining on farms 100,000 dirhams [1].",
    "شنّت الكويت في أواخر أبريل 2025 حملة على المنازل التي يُشتبه في أنها تعدّن العملات المشفرة [1].",
    "انخفض استهلاك الكهرباء في الوفرة بنسبة 55% بحسب كوينتيليغراف [1].",
    "تصل غرامة التعدين في مزارع أبوظبي إلى 100,000 درهم [1].",
    "لا يوجد في الكويت قانون خاص بالتعدين، وفق رويترز [1].",
  ],
  "ar/hashprice-definition-levels": [
    "Hashprice is the expected daily income of one unit of hashrate [1].",
    "In late June 2026 hashprice stood at about $28.68 per PH/s per day [1].",
    "CoinShares put hashprice in February 2026 at about $28, while other reports put the low at $33 or $35 [1].",
    "Runes fees pushed hashprice to about $182 on 21 April 2024 [1].",
    "Luxor coined the term in 2019 [1].",
    "بلغ سعر الهاش نحو 28.68 دولار لكل بيتاهاش في الثانية يوميًا في أواخر يونيو 2026 [1].",
    "رفعت رسوم رونز سعر الهاش إلى نحو 182 دولارًا في 21 أبريل 2024 [1].",
  ],
  "ar/russia-mining-law-2024": [
    "Putin signed a law that legalised crypto mining in Russia on 8 August 2024 [1].",
    "The law took effect on 1 November 2024, according to TASS [1].",
    "Individuals do not have to register if they use no more than 6,000 kWh a month [1].",
    "Mining is fully banned in 10 regions from 1 January 2025 until 15 March 2031 [1].",
    "يُعفى الأفراد من التسجيل ما لم يتجاوز استهلاكهم 6,000 كيلوواط ساعة شهريًا [1].",
    "دخل القانون حيز التنفيذ في 1 نوفمبر 2024 وفق تاس [1].",
  ],
  "en/iren-microsoft-2025": [
    "IREN signed a $9.7bn deal with Microsoft for five years on 3 November 2025 [1].",
    "Microsoft pays a fifth, 20%, of the $9.7bn up front [1].",
    "IREN bought $5.8bn worth of hardware from Dell [1].",
    "IREN said it would stop growing its mining fleet at 52 EH/s to put capital into AI [1].",
    "In Q3 2025 about 3% of IREN's revenue came from high-performance computing [1].",
    "وقّعت آيرين عقدًا مع مايكروسوفت بقيمة 9.7 مليار دولار مدته خمس سنوات في 3 نوفمبر 2025 [1].",
    "طلبت آيرين من دل عتادًا بقيمة 5.8 مليار دولار في نوفمبر 2025 [1].",
    "كان لدى آيرين 1,896 وحدة معالجة رسومات في نهاية مارس 2025 [1].",
  ],
  "en/texas-storms-curtailment": [
    "During a heat wave on 11 July 2022, Texan miners shut off more than 1,000 MW [1].",
    "Between 21 and 24 December 2022 the network's hashrate dropped by 40%, to 156 EH/s [1].",
    "In August 2023 Riot received power credits of $24.2m and $7.4m, far more than the $8.9m that its 333 BTC were worth [1].",
    "فقدت شبكة بيتكوين نحو 100 إكساهاش في الثانية، أي 40% من معدل الهاش، بين 21 و24 ديسمبر 2022 [1].",
    "تراجع معدل الهاش من 629 إلى 415 إكساهاش في الثانية بين 11 و15 يناير 2024 [1].",
  ],
  "en/new-york-moratorium-2022": [
    "Governor Hochul signed the moratorium on 22 November 2022 [1].",
    "New York's pause of 2022 applies both to new permits and to renewed ones [1].",
    "The law is not a ban on all mining [1].",
    "New York denied Greenidge a renewed air permit on 30 June 2022 [1].",
    "وقّعت حاكمة نيويورك هوكول في 22 نوفمبر 2022 وقفًا مؤقتًا لتصاريح الهواء مدته سنتان [1].",
  ],
  "ar/iran-unlicensed-mining-2024-2025": [
    "In August 2024 Iran offered one million toman, about $24, for every mining machine that was reported [1].",
    "By August 2024, 230,000 illegal rigs with a capacity of up to 900 MW had been found in Iran [1].",
    "More than 95% of Iran's rigs run without a licence, according to Phemex [1].",
    "Police found 7,000 mining machines in an abandoned factory in Tehran in June 2021 [1].",
    "Elliptic put Iran's share at 4.5% in 2021, Cambridge at 3.11% in August 2021 [1].",
    "عرضت إيران مكافأة قدرها مليون تومان عن كل جهاز تعدين يُبلَّغ عنه في أغسطس 2024 [1].",
    "أغلقت توانير في يناير 2021 مزرعة مرخّصة في رفسنجان [1].",
  ],
  "ar/halving-difficulty-history": [
    "The first halving took place on 28 November 2012 at block 210,000 and cut the reward from 50 to 25 bitcoin [1].",
    "The fourth halving lowered the block reward to 3.125 BTC on 20 April 2024 [1].",
    "ViaBTC mined block 840,000, which held 3,050 transactions [1].",
    "Difficulty is adjusted every 2,016 blocks [1].",
    "The biggest cut in difficulty, 27.94%, came on 3 July 2021 after China's crackdown [1].",
    "خفض التنصيف الرابع مكافأة الكتلة إلى 3.125 بيتكوين في 20 أبريل 2024 [1].",
    "انخفضت الصعوبة 11.16% في 7 فبراير 2026 إلى 125.86 تريليون [1].",
  ],
  "en/galaxy-helios-coreweave": [
    "Galaxy borrowed $1.4bn in August 2025 to turn the Helios mine into an AI data centre [1].",
    "CoreWeave has leased all 800 MW approved for Helios for 15 years [1].",
    "The IT load at Helios is 526 MW, while 800 MW is the gross power [1].",
    "Galaxy bought Helios from Argo for $65m on 28 December 2022 [1].",
    "حصلت غالاكسي في 15 أغسطس 2025 على قرض بقيمة 1.4 مليار دولار لتحويل هيليوس إلى مركز بيانات للذكاء الاصطناعي [1].",
    "استأجرت كورويف كامل القدرة المعتمدة لهيليوس، وهي 800 ميغاواط [1].",
  ],
  "en/storm-fern-2026": [
    "Foundry's hashrate dropped by about 60%, or 200 EH/s, because of the storm [1].",
    "According to JPMorgan the average hashrate in January 2026 was 981 EH/s, 6% lower than in December 2025 [1].",
    "On 7 February 2026 difficulty went down 11.16% to 125.86 trillion [1].",
    "خسر مجمّع فاوندري نحو 60% من معدل الهاش خلال العاصفة فيرن [1].",
    "انخفضت صعوبة بيتكوين 11.16% في 7 فبراير 2026 من 141.67 إلى 125.86 تريليون [1].",
  ],
  "ar/xinjiang-december-2025": [
    "Bitcoin's hashrate dropped by about 100 EH/s, or 8%, between 14 and 15 December 2025, Jack Kong estimated [1].",
    "There was no official confirmation that farms in Xinjiang had been closed [1].",
    "F2Pool's data showed a fall of 17.25% within a week [1].",
    "قدّر كونغ أن أكثر من 400,000 جهاز توقفت في الصين في ديسمبر 2025 [1].",
  ],
  "ar/oman-salalah-abu-dhabi-zero-two": [
    "Oman unveiled its second mining centre in the Salalah free zone in August 2023 [1].",
    "The Salalah centre had 2,000 mining machines and a capacity of 11 MW in August 2023 [1].",
    "Zero Two holds 80% of the Abu Dhabi project and MARA 20% [1].",
    "بدأ مركز صلالة بألفي جهاز، أو 2,000 جهاز، وبقدرة 11 ميغاواط [1].",
    "تملك زيرو تو 80% من مشروع أبوظبي وتملك مارا 20% [1].",
  ],
};

const INVENTED: Readonly<Record<string, readonly string[]>> = {
  "en/iren-microsoft-2025": [
    "Microsoft plans to buy IREN outright [1].",
    "IREN's contract with Microsoft was cancelled [1].",
    "IREN moved its headquarters to Childress, Texas [1].",
    "IREN's chief executive expects the share price to double [1].",
    "Dell refused to deliver the hardware to IREN [1].",
    "IREN signed a $9.7bn deal with Google on 3 November 2025 [1].",
    "تعتزم مايكروسوفت الاستحواذ على آيرين [1].",
    "ألغت آيرين عقدها مع مايكروسوفت [1].",
  ],
  "en/texas-storms-curtailment": [
    "Texas forbids miners to use the grid in winter [1].",
    "ERCOT fined Riot for using too much power in August 2023 [1].",
    "Riot mined 333 BTC in August 2022 [1].",
    "Miners in Texas raised their power use during the heat wave of July 2022 [1].",
    "غرّمت السلطات شركة رايوت في أغسطس 2023 [1].",
  ],
  "en/new-york-moratorium-2022": [
    "The law bans all mining in New York [1].",
    "Governor Hochul vetoed the law on 22 November 2022 [1].",
    "Greenidge won its case against New York [1].",
    "New York renewed the air permit of Greenidge [1].",
    "رفعت نيويورك الوقف المؤقت عن التعدين [1].",
  ],
  "ar/iran-unlicensed-mining-2024-2025": [
    "Iran gives every licensed miner free electricity [1].",
    "Iran's share of world mining is growing quickly [1].",
    "Tavanir opened a new licensed farm in Rafsanjan in January 2021 [1].",
    "Iran offered $240 for every mining machine that was reported [1].",
    "تنوي إيران حظر التعدين نهائيًا [1].",
    "افتتحت توانير مزرعة تعدين في رفسنجان في يناير 2021 [1].",
  ],
  "ar/halving-difficulty-history": [
    "The next halving is expected in 2028 [1].",
    "The fourth halving raised the block reward to 6.25 BTC [1].",
    "Difficulty is adjusted every 2,016 days [1].",
    "Slush Pool closed after the first halving [1].",
    "ارتفعت الصعوبة 11.16% في 7 فبراير 2026 [1].",
    "عثر مجمّع آنت بول على الكتلة 840,000 [1].",
  ],
  "en/galaxy-helios-coreweave": [
    "Galaxy sold Helios to CoreWeave [1].",
    "CoreWeave pays Galaxy $1.4bn a year [1].",
    "The final user of Helios is Microsoft [1].",
    "Argo bought Helios from Galaxy for $350m [1].",
    "باعت غالاكسي هيليوس لشركة كورويف [1].",
  ],
  "en/storm-fern-2026": [
    "Foundry's hashrate rose by 60% during the storm [1].",
    "Storm Fern destroyed a mine in Ohio [1].",
    "Difficulty fell by 11.16% on 7 March 2026 [1].",
    "أغلقت فاوندري أبوابها نهائيًا بسبب العاصفة [1].",
  ],
  "ar/xinjiang-december-2025": [
    "Hashrate rose by 8% between 14 and 15 December 2025 [1].",
    "اعتقلت السلطات الصينية جاك كونغ في ديسمبر 2025 [1].",
  ],
  "ar/oman-salalah-abu-dhabi-zero-two": ["أغلقت عُمان مركز صلالة بسبب نقص الكهرباء [1]."],
};

let embedder: Embedder;
const briefs = new Map<string, Promise<readonly Passage[]>>();
beforeAll(async () => {
  embedder = await openTestEmbedder();
});
afterAll(() => embedder.close());

async function groundIn(brief: string, answer: string): Promise<GroundedAnswer> {
  const passages = briefs.get(brief) ?? readBrief(brief);
  briefs.set(brief, passages);
  const isArabic = /\p{Script=Arabic}/u.test(answer);
  return groundAnswer(answer, {
    question: isArabic ? "ماذا حدث؟" : "What happened?",
    language: isArabic ? "ar" : "en",
    passages: await passages,
    embed: (text) => embedder.embedPassage(text),
  });
}

function readBrief(brief: string): Promise<readonly Passage[]> {
  const text = readFileSync(join(PROJECT_ROOT, "corpus", `${brief}.md`), "utf8");
  return passagesOf([{ id: brief, ...readTextArticle(text) }], embedder);
}

const rows = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([brief, answers]) => answers.map((answer) => [brief, answer]));

describe("of a brief of the corpus", () => {
  it.each(rows(TRUE))("what %s tells is sent in other words: %s", async (brief, answer) => {
    const { report, citations } = await groundIn(brief ?? "", answer ?? "");
    expect(report).toMatchObject({ supported: 1, removed: {} });
    expect(citations.length).toBeGreaterThan(0);
  });

  it.each(rows(INVENTED))("what %s does not tell is left out: %s", async (brief, answer) => {
    const { parts } = await groundIn(brief ?? "", answer ?? "");
    expect(parts).toEqual([]);
  });
});
