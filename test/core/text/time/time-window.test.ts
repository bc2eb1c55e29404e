/** The times that questions of both languages limit themselves to. */
import { describe, expect, it } from "vitest";
import { readTime } from "../../../../core/text/time/time-window.ts";

const TODAY = "2026-03-18";

const window = (text: string): string => {
  const found = readTime(text, TODAY).window;
  return found === null ? "no time" : `${found.from ?? ""}..${found.to ?? ""}`;
};

/** One case for each text of a row. */
const cases = (rows: readonly (readonly [string, ...string[]])[]): [string, string][] =>
  rows.flatMap(([expected, ...texts]) => texts.map((text): [string, string] => [text, expected]));

const texts = (...rows: readonly string[]): string[] => rows.flatMap((row) => row.split(" | "));

describe("readTime", () => {
  it.each(
    cases([
      ["2022-01-01..2022-12-31", "What happened in 2022?", "ماذا حدث عام ٢٠٢٢؟", "في عام ۲۰۲۲"],
      ["2022-01-01..2022-12-31", "Kazakhstan blackouts 2022", "the year 2022", "سَنَة ٢٠٢٢م"],
      [
        "2021-01-01..2021-12-31",
        "Who left after all: the 2021 ban?",
        "ما أثر حظر 2021 على المعدنين؟",
      ],
      ["2021-01-01..2021-12-31", "the 2021 Chinese mining ban", "2021: what changed?", "FY2021"],
      ["2021-05-01..2021-05-31", "in May 2021", "في أيّار 2021", "ماي 2021", "2021-05"],
      ["2021-08-01..2021-08-31", "آب 2021", "اب ٢٠٢١", "غشت 2021", "اوت 2021", "أغسطس 2021"],
      ["2021-09-24..2021-09-24", "on 24 September 2021", "في ٢٤ سبتمبر/أيلول ٢٠٢١"],
      ["2021-01-01..2022-12-31", "in the winter of 2021-22", "2021/22", "in 2021 and 2022"],
      ["2021-01-01..2023-12-31", "2021 vs 2023", "in 2021, 2022 and 2023", "في 2021 و2023"],
    ]),
  )("reads %j as the span %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it.each(
    cases([
      ["2021-01-01..2023-12-31", "from 2021 to 2023", "2021–2023 bans", "since 2021 until 2023"],
      ["2021-01-01..2023-12-31", "بين عامي 2021 و2023", "من ٢٠٢١ إلى ٢٠٢٣", "منذ 2021 حتى 2023"],
      ["2022-03-01..2022-06-30", "between March and June 2022", "بين شهري مارس ويونيو ٢٠٢٢"],
      ["2022-03-01..2022-06-30", "من آذار إلى حزيران 2022", "March, April, May and June 2022"],
      [
        "2022-03-05..2022-06-10",
        "from 5 March to 10 June 2022",
        "between March 5 and June 10, 2022",
      ],
      ["2022-01-08..2022-01-10", "8-10 January 2022", "from 8 to 10 January 2022"],
      ["2021-11-01..2022-02-28", "from November to February 2022"],
    ]),
  )("reads the range %j as %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it.each(
    cases([
      [
        "2025-07-01..2025-09-30",
        "Q3 2025",
        "third quarter of 2025",
        "2025 third quarter",
        "3Q 2025",
      ],
      ["2025-07-01..2025-09-30", "الربع الثالث من عام 2025", "للربع الثالث لعام ٢٠٢٥"],
      ["2025-10-01..2025-12-31", "the last quarter of 2025", "الربع الأخير من العام الماضي"],
      ["2025-01-01..2025-09-30", "from Q1 through Q3 2025", "من الربع الأول إلى الربع الثالث 2025"],
      ["2024-01-01..2024-06-30", "first half of 2024", "H1 2024", "النصف الأول من 2024"],
      ["2024-07-01..2024-12-31", "النصف الثاني من عام ٢٠٢٤", "second half of 2024"],
      ["2025-01-01..2025-04-30", "early 2025", "مطلع 2025", "في أوائل عام ٢٠٢٥"],
      ["2022-05-01..2022-08-31", "mid-2022", "منتصف 2022"],
      ["2024-09-01..2024-12-31", "late 2024", "أواخر 2024", "at the end of 2024"],
      ["2022-03-01..2022-03-10", "early March 2022", "أوائل مارس 2022"],
      ["2025-09-01..2025-09-30", "the end of Q3 2025"],
    ]),
  )("reads %j as the part %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it.each(
    cases([
      ["2021-05-01..", "since May 2021", "منذ مايو 2021", "ومنذ شهر أيار ٢٠٢١"],
      [
        "2022-01-01..",
        "from 2022 onwards",
        "from 2022 on",
        "from 2022 to now",
        "from the start of 2022",
      ],
      ["2022-01-01..", "من عام 2022 فصاعدا", "من 2022 حتى الآن", "ابتداءً من ٢٠٢٢"],
      ["2023-01-01..", "after 2022", "post-2022 mining", "بعد عام 2022", "after 2022 in Iran"],
      ["2022-05-06..", "after 5 May 2022", "بعد 5 مايو ٢٠٢٢"],
      ["..2019-12-31", "before 2020", "prior to the year 2020", "قبل 2020", "قبل عام ٢٠٢٠"],
      ["..2023-12-31", "until the end of 2023", "before the end of 2023", "حتى نهاية 2023"],
      ["..2027-12-31", "by 2027", "بحلول عام 2027"],
      ["2022-01-01..2023-12-31", "after 2021 and before 2024", "بعد 2021 وقبل عام 2024"],
    ]),
  )("reads the bound of %j as %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it.each(
    cases([
      ["2021-01-01..", "after China's 2021 ban", "بعد حظر الصين عام 2021", "since the ban in 2021"],
      ["2024-01-01..", "block reward after 2024 halving", "المكافأة بعد تنصيف ٢٠٢٤ كم أصبحت؟"],
      ["..2024-04-30", "before the halving in April 2024", "قبل التنصيف في أبريل 2024"],
      ["2021-01-01..2021-12-31", "اعتقل من قبل الشرطة في 2021", "After the ban, who left in 2021?"],
      ["no time", "before and after 2022", "قبل وبعد حظر 2022", "قبل 2022 وبعدها"],
      ["no time", "before 2020 or after 2022"],
    ]),
  )("keeps the year of an event that bounds %j: %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it.each(
    cases([
      [
        "2025-01-01..2025-12-31",
        "last year",
        "a year ago",
        "العام الماضي",
        "السنة الماضية",
        "قبل عام",
      ],
      ["2026-01-01..2026-12-31", "this year", "هذا العام", "السنة الحالية", "earlier this year"],
      ["2026-02-01..2026-02-28", "last month", "الشهر الماضي", "خلال الشهر المنصرم"],
      ["2026-03-09..2026-03-15", "last week", "الأسبوع الماضي"],
      ["2026-03-16..2026-03-22", "this week", "هذا الأسبوع"],
      ["2026-03-17..2026-03-17", "yesterday", "ماذا حدث أمس؟", "بالأمس"],
      ["2026-03-16..2026-03-16", "the day before yesterday", "أول أمس"],
      ["2025-09-18..2026-03-18", "the past six months", "خلال الأشهر الستة الماضية"],
      ["2025-09-18..2026-03-18", "خلال الستة أشهر الأخيرة", "in the last 6 months", "آخر ٦ أشهر"],
      ["2026-02-16..2026-03-18", "in the last 30 days", "خلال الـ30 يومًا الماضية"],
      ["2026-03-17..2026-03-18", "in the past 24 hours", "خلال الساعات الـ٢٤ الماضية"],
      ["2025-12-18..2026-03-18", "آخر ثلاثة أشهر", "over the last three months"],
      ["2025-03-18..2026-03-18", "over the past year", "in the last year"],
      ["2024-01-01..2024-12-31", "two years ago", "قبل عامين", "العام قبل الماضي"],
      ["2024-01-01..", "منذ عامين", "since two years ago"],
      ["..2024-12-31", "more than two years ago", "قبل أكثر من عامين"],
      ["2025-05-01..2025-05-31", "in May last year", "last May", "في مايو الماضي"],
      ["2026-01-01..", "since the start of the year", "منذ بداية العام"],
      ["2025-09-01..2025-12-31", "late last year", "أواخر العام الماضي"],
    ]),
  )("tells %j from today: %s", (text, expected) => {
    expect(window(text)).toBe(expected);
  });

  it("shortens a month that has no such day", () => {
    expect(readTime("the past month", "2026-03-31").window?.from).toBe("2026-02-28");
  });

  it.each(
    texts(
      "last block | the last halving | next halving | next year | in 2 days | بعد عامين",
      "first quarter mile | the last quarter mile | 51% attack | What is an S19? | S2021",
      "block 840,000 | at block 2016 | every 2016 blocks | the last 2016 blocks | COVID-19",
      "Who seized 2022 bitcoins? | $2021 | a 2021 MW site | 2021 new mining rigs | 2,021",
      "fell from 3000 to 2000 | more than 2021 | Vision 2030 | رؤية 2030 | in recent years",
      "What may happen to miners? | How long did it last? | for two years | لمدة عامين",
      "كل 2016 كتلة | ٢٠٢٢ بيتكوين | اشترت الشركة 2021 جهازًا | الكتلة 2016",
      "بلغ 2021 دولار | قبل عام من التنصيف | العام المقبل | في السنوات الأخيرة",
      "قبل حظر التعدين | ",
    ),
  )("finds no time in %j", (text) => {
    expect(readTime(text, TODAY)).toEqual({ window: null, about: "event", wantsLatest: false });
  });
});

describe("readTime, of the newest", () => {
  it.each(
    texts(
      "What is the latest? | the most recent halving | newest rules | recently | currently",
      "Is it legal now? | at present | nowadays | these days | up-to-date figures | today",
      "آخر الأخبار | ما آخر قرارات إيران؟ | متى كان آخر تنصيف؟ | أحدث القيود | مؤخّرًا",
      "ما سعره حاليًا؟ | الآن | في الوقت الراهن | الوقت الحالي | راهنا | ماذا حدث اليوم؟",
    ),
  )("is asked by %j, without a window", (text) => {
    expect(readTime(text, TODAY)).toEqual({ window: null, about: "event", wantsLatest: true });
  });

  it.each(
    texts(
      "هل هناك شيء آخر؟ | هل حظر بلد آخر التعدين؟ | كم يعدن في اليوم؟ | في اليوم الأول",
      "آخر ثلاثة أشهر | في العام الحالي | من 2022 حتى اليوم | from 2021 to now",
      "by 2025 at the latest | alternating current | the last halving | in the current year",
    ),
  )("is not asked by %j", (text) => {
    expect(readTime(text, TODAY).wantsLatest).toBe(false);
  });

  it("may be asked within a window", () => {
    expect(readTime("What was the latest rule in 2022?", TODAY)).toEqual({
      window: { from: "2022-01-01", to: "2022-12-31" },
      about: "event",
      wantsLatest: true,
    });
  });
});

describe("readTime, of a publication", () => {
  it.each(
    texts(
      "articles published in 2025 | What did Reuters publish last month?",
      "news from last week | What was reported yesterday? | 2025 articles about Iran",
      "أخبار عام 2024 | مقالات نُشرت في ٢٠٢٥ | ما الذي نُشر في 2025؟",
      "ماذا نشرت رويترز عن التعدين في 2025؟",
    ),
  )("limits %j by its day", (text) => {
    expect(readTime(text, TODAY)).toMatchObject({ window: {}, about: "publication" });
  });

  it.each(
    texts(
      "articles about the 2021 ban | How much revenue was reported in Q3 2025? | in 2025",
      "كم جهازا نشرت الشركة في 2025؟ | صدر قرار الحظر في 2021",
      "Which articles were published?",
    ),
  )("does not limit %j", (text) => {
    expect(readTime(text, TODAY).about).toBe("event");
  });
});

describe("readTime, of a long question", () => {
  const pieces = [
    "2021 and ",
    "March and ",
    "the the ",
    "قبل عامين ",
    "Q1 to ",
    "12 ",
    "من عام ",
    " ",
  ];
  it.each(pieces)("takes no longer for many of %j than for other text", (piece) => {
    const long = `${piece.repeat(Math.ceil(2000 / piece.length))}ban in 2021`;
    const start = performance.now();
    expect(() => readTime(long, TODAY)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
