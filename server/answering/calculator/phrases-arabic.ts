/** A calculation told in Arabic: money after its figure and in words, as docs/glossary.md has it. */
import { formatDate } from "../format-date.ts";
import { countInArabic } from "./arabic-counts.ts";
import type { CalculatorPhrases, Subject } from "./calculator-phrases.ts";
import { PER_PH_DAY_ARABIC } from "./input-phrases.ts";

const dollars = (figure: string): string => countInArabic(figure, "dollar");
const named = (subject: Subject): string => {
  if (subject.kind === "petahash") return "بيتاهاش واحد في الثانية";
  const { name, count } = subject;
  if (count > 1) return name === null ? "الأجهزة مجتمعةً" : `أجهزة ${name} مجتمعةً`;
  return name === null ? "الجهاز" : `جهاز ${name}`;
};
const areSeveral = (subject: Subject): boolean => subject.kind === "machines" && subject.count > 1;
/** The possessive that the subject takes: ثمنه for a machine, ثمنها for several. */
const its = (subject: Subject, noun: string): string =>
  `${noun}${areSeveral(subject) ? "ها" : "ه"}`;
const recovers = (subject: Subject): string => (areSeveral(subject) ? "تسترد" : "يسترد");

export const ARABIC_PHRASES: CalculatorPhrases = {
  inputs: "المعطيات",
  assumptions: "الافتراضات",
  warnings: "تنبيهات",
  colon: ": ",
  hashprice: (usd, btc, satoshi) =>
    `يبلغ سعر الهاش **${dollars(usd)} ${PER_PH_DAY_ARABIC}**، أي أن كل بيتاهاش في الثانية يُتوقع أن يدرّ ${btc} بيتكوين (${satoshi} ساتوشي) يوميًا قبل احتساب التكاليف.`,
  hashpriceInUsd: (usd) =>
    `يبلغ سعر الهاش **${dollars(usd)} ${PER_PH_DAY_ARABIC}** قبل احتساب التكاليف.`,
  hashpriceInBtc: (btc, satoshi) =>
    `يبلغ سعر الهاش **${btc} بيتكوين ${PER_PH_DAY_ARABIC}** (${satoshi} ساتوشي) قبل احتساب التكاليف. أما قيمته بالدولار فتتوقف على سعر بيتكوين، ولم يُذكر في السؤال.`,
  network: (hashrate, difficulty) =>
    `ويبلغ معدل هاش الشبكة ${hashrate} إكساهاش في الثانية، وتقابله صعوبة قدرها ${countInArabic(difficulty, "trillion")}.`,
  reward: (subsidy, fees) =>
    fees === null
      ? `ودعم الكتلة ${subsidy} بيتكوين، والرسوم غير محسوبة.`
      : `ودعم الكتلة ${subsidy} بيتكوين، ورسوم معاملاتها ${fees} بيتكوين.`,
  // A word stands between the machine's name and the figure, since "S21 8.00" would run together.
  earns: (subject, revenue) =>
    `يبلغ دخل ${named(subject)} يوميًا **${dollars(revenue)}** قبل دفع ثمن الكهرباء.`,
  gains: (subject, revenue, power, net) =>
    `يبلغ دخل ${named(subject)} يوميًا ${dollars(revenue)}، وكلفة ${its(subject, "كهربائ")} ${dollars(power)}، فيبقى **ربح صافٍ قدره ${dollars(net)} في اليوم**.`,
  loses: (subject, revenue, power, net) =>
    `يبلغ دخل ${named(subject)} يوميًا ${dollars(revenue)}، وكلفة ${its(subject, "كهربائ")} ${dollars(power)}، فتكون النتيجة **خسارة قدرها ${dollars(net)} في اليوم**.`,
  breaksEven: (price) =>
    `ونقطة التعادل عند سعر كهرباء قدره **${dollars(price)} للكيلوواط ساعة**، وما زاد عليه خسارة.`,
  isProfitableAt: (isProfitable, price) =>
    isProfitable
      ? `وعليه فالتعدين مربح ما دام سعر الكهرباء دون ${dollars(price)} للكيلوواط ساعة.`
      : `وعليه فالتعدين غير مربح إلا إذا نزل سعر الكهرباء عن ${dollars(price)} للكيلوواط ساعة.`,
  paysBack: (subject, price, days) =>
    `وبمعدل اليوم ${recovers(subject)} ${named(subject)} ${its(subject, "ثمن")} البالغ ${dollars(price)} في نحو **${countInArabic(days, "day")}**.`,
  neverPaysBack: (subject, price) =>
    `وبمعدل اليوم لا ${recovers(subject)} ${named(subject)} ${its(subject, "ثمن")} البالغ ${dollars(price)} أبدًا.`,
  total: (months, total, isLoss) =>
    `وبعد ${countInArabic(months, "month")} تكون الحصيلة **${isLoss ? "خسارة قدرها" : "ربحًا قدره"} ${dollars(total)}**.`,
  day: {
    head: ["في اليوم", "القيمة"],
    revenue: "الدخل",
    power: "كلفة الكهرباء",
    net: "الصافي",
    breakEven: "سعر الكهرباء عند التعادل",
    hashcost: "كلفة الهاش",
    revenuePerMwh: "الدخل لكل ميغاواط ساعة",
  },
  dayUnits: {
    usd: dollars,
    perKwh: (figure) => `${dollars(figure)} للكيلوواط ساعة`,
    perPHDay: (figure) => `${dollars(figure)} ${PER_PH_DAY_ARABIC}`,
    perMwh: dollars,
  },
  projection: [
    "الشهر",
    "سعر الهاش (دولار لكل بيتاهاش/ثانية في اليوم)",
    "الصافي (دولار)",
    "المجموع (دولار)",
  ],
  readings: {
    "per-ph-day": ({ value }) => `ورد سعر الهاش من دون وحدة، فقُرئ على أنه ${value}.`,
    "per-kwh": ({ value }) => `ورد سعر الكهرباء من دون وحدة للطاقة، فقُرئ على أنه ${value}.`,
    usd: ({ label, value }) => `ورد ${label} من دون عملة، فقُرئ على أنه ${value}.`,
    "eh-per-second": ({ value }) => `ورد معدل هاش الشبكة من دون وحدة، فقُرئ على أنه ${value}.`,
    "per-month-from-year": ({ value }) => `وُزّع النمو السنوي على أشهر السنة بالتساوي: ${value}.`,
    "in-force-on-date": ({ value, date }) =>
      `اعتُمد دعم الكتلة الساري في ${formatDate(date, "ar")}، وهو ${value}.`,
  },
  priceOfEach: "قُرئ الثمن على أنه ثمن الجهاز الواحد، ويقوم الحساب على ثمن الأجهزة كلها.",
  onePetahash: "لم تُذكر سوى الكفاءة، ولذلك حُسبت الأرقام لبيتاهاش واحد في الثانية.",
  machinesOfSite: (site, count) =>
    `تكفي قدرة ${site} لتشغيل ${countInArabic(count, "machine")} من هذا الطراز، من دون احتساب التبريد.`,
  idle: (labels) =>
    `اعتُمد سعر الهاش المذكور كما هو، ولم يُستخدم ما ذُكر معه، وهو: ${labels.join("، ")}.`,
  unused: (label, needs) =>
    needs === "machine"
      ? `لم يدخل ما يلي في الحساب لعدم ذكر الجهاز: ${label}.`
      : `لم يدخل ما يلي في الحساب لعدم ذكر عدد الأشهر: ${label}.`,
};
