/** The calculator's assumptions and warnings as sentences of both languages. */
import type { TextLanguage } from "../text/language.ts";
import { formatNumber, formatPercent } from "./format-number.ts";
import type { HashpriceNote } from "./hashprice-notes.ts";

export function describeNotes(notes: readonly HashpriceNote[], language: TextLanguage): string[] {
  return notes.map((note) => (language === "ar" ? inArabic(note) : inEnglish(note)));
}

function inEnglish(note: HashpriceNote): string {
  switch (note.id) {
    case "subsidy-in-force":
      return `The block subsidy in force on ${note.day}, ${formatNumber(note.subsidyBtc)} BTC, is used; it halves about ${toMonth(note.halvingDay, "en")}.`;
    case "subsidy-of-height":
      return `The block subsidy at block ${formatNumber(note.blockHeight)} is ${formatNumber(note.subsidyBtc)} BTC.`;
    case "no-fees":
      return "Transaction fees are taken as 0, as none were given.";
    case "fees-of-share":
      return `Fees of ${formatPercent(note.share)}% of the total reward are ${formatNumber(note.feesBtcPerBlock)} BTC a block.`;
    case "difficulty-of-hashrate":
      return `Difficulty is derived from ${formatNumber(note.networkHashrateEHs)} EH/s, at a block every 600 seconds.`;
    case "implied-price":
      return `The hashprice and the difficulty given imply a price of about $${formatNumber(Math.round(note.btcPriceUsd))} for one bitcoin.`;
    case "nameplate":
      return `${note.preset}: ${formatNumber(note.hashrateTHs)} TH/s and ${formatNumber(note.powerW)} W, as on the nameplate.`;
    case "no-pool-fee":
      return "The pool fee is taken as 0, as none was given.";
    case "price-unchanged":
      return "The price of bitcoin stays as it is throughout the projection.";
    case "difficulty-unchanged":
      return "Difficulty stays as it is throughout the projection.";
    case "month-length":
      return `A month has ${formatNumber(note.days)} days, the machine runs all of them, and month 1 is at today's price and difficulty.`;
    case "halving-in-month":
      return `The subsidy halves to ${formatNumber(note.subsidyBtc, 9)} BTC from month ${note.month} on; fees stay.`;
    case "capex-at-start":
      return `The running total starts at -$${formatNumber(note.capexUsd)}, the price of the machine.`;
    case "ai-hosting-before-costs":
      return "AI hosting is the yearly value of published contracts for each MW / 8,760 hours, as the companies project it, before the cost of building; the low end counts gross power, the high end that of the computers.";
    case "difficulty-beats-hashrate":
      return `Difficulty is used, which stands for ${formatNumber(note.ofDifficultyEHs, 5)} EH/s; the network hash rate of ${formatNumber(note.networkHashrateEHs, 5)} EH/s is not.`;
    case "network-beats-hashprice":
      return `The ${formatNumber(note.computed)} $/PH/day computed from the network are used; the hashprice of ${formatNumber(note.given)} $/PH/day is within 1.5% of it.`;
    case "price-missing":
      return "Without a bitcoin price (btcPriceUsd) nothing can be told in dollars.";
    case "electricity-missing":
      return "Without an electricity price (electricityUsdPerKwh, in $/kWh) neither the cost of power nor what is left can be told.";
    case "subsidy-not-in-force":
      return `A subsidy of ${formatNumber(note.subsidyBtc, 9)} BTC is used, but the one in force on ${note.day} is ${formatNumber(note.inForceBtc, 9)} BTC.`;
    case "no-subsidy":
      return `At block ${formatNumber(note.blockHeight)} there is no subsidy any more; only fees are paid.`;
    case "high-fee-share":
      return `Fees of ${formatPercent(note.share)}% of the reward are unusually high; 0.62% is written 0.0062.`;
    case "unusual-hashprice":
      return `A hashprice of ${formatNumber(note.usdPerPHDay)} $/PH/day is unusual (5 to 2,000 has been usual since 2016); check the units of the input.`;
    case "needs-machine":
      return `${note.field} was not used, since no machine was given.`;
    case "needs-months":
      return `${note.field} was not used, since no number of months was given.`;
    case "not-needed":
      return `${note.field} was not used, since the hashprice was given.`;
    case "never-pays-back":
      return "At these rates the machine never earns back its price.";
  }
}

function inArabic(note: HashpriceNote): string {
  switch (note.id) {
    case "subsidy-in-force":
      return `اعتُمد دعم الكتلة الساري في ${note.day}، وهو ${formatNumber(note.subsidyBtc)} بيتكوين، ويُتوقع تنصيفه نحو ${toMonth(note.halvingDay, "ar")}.`;
    case "subsidy-of-height":
      return `دعم الكتلة ${formatNumber(note.blockHeight)} هو ${formatNumber(note.subsidyBtc)} بيتكوين.`;
    case "no-fees":
      return "عُدّت رسوم المعاملات صفرًا لأنها لم تُذكر.";
    case "fees-of-share":
      return `رسوم بنسبة ${formatPercent(note.share)}% من مجموع المكافأة تعادل ${formatNumber(note.feesBtcPerBlock)} بيتكوين للكتلة.`;
    case "difficulty-of-hashrate":
      return `حُسبت الصعوبة من معدل هاش قدره ${formatNumber(note.networkHashrateEHs)} إكساهاش/ثانية، على أساس كتلة كل 600 ثانية.`;
    case "implied-price":
      return `يُستنتج من سعر الهاش والصعوبة المذكورين أن سعر بيتكوين نحو ${formatNumber(Math.round(note.btcPriceUsd))} دولار.`;
    case "nameplate":
      return `جهاز ${note.preset}: ${formatNumber(note.hashrateTHs)} تيراهاش/ثانية و${formatNumber(note.powerW)} واط بحسب مواصفات الشركة المصنّعة.`;
    case "no-pool-fee":
      return "عُدّت رسوم مجمّع التعدين صفرًا لأنها لم تُذكر.";
    case "price-unchanged":
      return "يُفترض بقاء سعر بيتكوين على حاله طوال مدة التوقع.";
    case "difficulty-unchanged":
      return "يُفترض بقاء الصعوبة على حالها طوال مدة التوقع.";
    case "month-length":
      return `حُسب الشهر بطول ${formatNumber(note.days)} يومًا يعمل الجهاز خلالها بلا انقطاع، والشهر الأول بسعر اليوم وصعوبته.`;
    case "halving-in-month":
      return `ينخفض الدعم بالتنصيف إلى ${formatNumber(note.subsidyBtc, 9)} بيتكوين ابتداءً من الشهر ${note.month}، وتبقى الرسوم على حالها.`;
    case "capex-at-start":
      return `يبدأ المجموع التراكمي من ثمن الجهاز مطروحًا، أي من ${formatNumber(-note.capexUsd)} دولار.`;
    case "ai-hosting-before-costs":
      return "دخل استضافة الذكاء الاصطناعي هو القيمة السنوية لكل ميغاواط في العقود المنشورة مقسومة على 8,760 ساعة، وفق توقعات الشركات وقبل كلفة الإنشاء؛ والحد الأدنى محسوب على القدرة الإجمالية، والأعلى على قدرة الحواسيب وحدها.";
    case "difficulty-beats-hashrate":
      return `اعتُمدت الصعوبة، وهي تقابل ${formatNumber(note.ofDifficultyEHs, 5)} إكساهاش/ثانية، ولم يُستخدم معدل هاش الشبكة المذكور البالغ ${formatNumber(note.networkHashrateEHs, 5)} إكساهاش/ثانية.`;
    case "network-beats-hashprice":
      return `اعتُمد سعر الهاش المحسوب من بيانات الشبكة، وهو ${formatNumber(note.computed)} دولار لكل بيتاهاش/ثانية في اليوم، والفرق بينه وبين القيمة المذكورة ${formatNumber(note.given)} لا يتجاوز 1.5%.`;
    case "price-missing":
      return "لا يمكن حساب القيم بالدولار من دون سعر بيتكوين (btcPriceUsd).";
    case "electricity-missing":
      return "لا يمكن حساب كلفة الكهرباء ولا الصافي من دون سعر الكهرباء (electricityUsdPerKwh، بالدولار لكل كيلوواط ساعة).";
    case "subsidy-not-in-force":
      return `استُخدم دعم قدره ${formatNumber(note.subsidyBtc, 9)} بيتكوين، في حين أن الدعم الساري في ${note.day} هو ${formatNumber(note.inForceBtc, 9)} بيتكوين.`;
    case "no-subsidy":
      return `لا دعم عند الكتلة ${formatNumber(note.blockHeight)}، ولا تُدفع إلا الرسوم.`;
    case "high-fee-share":
      return `نسبة رسوم تبلغ ${formatPercent(note.share)}% من المكافأة مرتفعة على غير العادة؛ وللتذكير فإن 0.62% تُكتب 0.0062.`;
    case "unusual-hashprice":
      return `سعر هاش قدره ${formatNumber(note.usdPerPHDay)} دولار لكل بيتاهاش/ثانية في اليوم غير مألوف (المألوف منذ 2016 بين 5 و2,000)؛ راجع وحدات القيم المدخلة.`;
    case "needs-machine":
      return `لم يُستخدم الحقل ${note.field} لأن الجهاز لم يُذكر.`;
    case "needs-months":
      return `لم يُستخدم الحقل ${note.field} لأن عدد الأشهر لم يُذكر.`;
    case "not-needed":
      return `لم يُستخدم الحقل ${note.field} لأن سعر الهاش مذكور.`;
    case "never-pays-back":
      return "لن يسترد الجهاز ثمنه أبدًا في هذه الظروف.";
  }
}

/** Such as `April 2028` and `أبريل 2028`. @param day ISO */
function toMonth(day: string, language: TextLanguage): string {
  return new Intl.DateTimeFormat(language === "ar" ? "ar-EG-u-nu-latn" : "en", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(day));
}
