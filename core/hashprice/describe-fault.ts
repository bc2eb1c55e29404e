/** What is wrong with an input, in words of both languages, each naming what is expected instead. */
import type { TextLanguage } from "../text/language.ts";
import { formatNumber } from "./format-number.ts";
import type { HashpriceFault } from "./hashprice-fault.ts";
import { QUANTITY_UNITS } from "./quantity-units.ts";

/** A clause that stands behind the name of its field, without a full stop. */
export function describeFault(fault: HashpriceFault, language: TextLanguage): string {
  return language === "ar" ? inArabic(fault) : inEnglish(fault);
}

function inEnglish(fault: HashpriceFault): string {
  const expected = "field" in fault ? `expected: ${QUANTITY_UNITS[fault.field].en}` : "";
  switch (fault.fault) {
    case "not-a-number":
      return `cannot be read as one number; ${expected}`;
    case "not-finite":
      return `must be a finite number; ${expected}`;
    case "not-positive":
      return `must be more than 0; ${expected}`;
    case "negative":
      return `must not be below 0; ${expected}`;
    case "not-whole":
      return `must be a whole number; ${expected}`;
    case "implausible": {
      const range = `${formatNumber(fault.least)} to ${formatNumber(fault.most)}`;
      const question =
        fault.suggestion === null ? "" : `. Is ${formatNumber(fault.suggestion)} meant?`;
      return `${formatNumber(fault.value)} is not plausible (${range} is); ${expected}${question}`;
    }
    case "subsidy-misprint":
      return (
        `no block has a subsidy of ${formatNumber(fault.subsidyBtc)} BTC, ` +
        `a common misprint of ${formatNumber(fault.suggestion)}. Is ${formatNumber(fault.suggestion)} BTC meant?`
      );
    case "unknown-subsidy":
      return (
        `no block has a subsidy of ${formatNumber(fault.subsidyBtc)} BTC, it is 50 BTC halved every 210,000 blocks, ` +
        `and the nearest is ${formatNumber(fault.nearest)} BTC; fees belong in feesBtcPerBlock or feeShareOfReward`
      );
    case "subsidy-disagrees":
      return (
        `${formatNumber(fault.subsidyBtc)} BTC is not the subsidy at block ${formatNumber(fault.blockHeight)}, ` +
        `which is ${formatNumber(fault.ofHeightBtc)} BTC; give only one of subsidyBtc and blockHeight`
      );
    case "fees-given-twice":
      return "give the fees once, either as feesBtcPerBlock in BTC or as feeShareOfReward, a fraction";
    case "share-without-subsidy":
      return (
        `at block ${formatNumber(fault.blockHeight)} there is no subsidy, so that a share of the reward ` +
        `does not tell the fees; give feesBtcPerBlock in BTC`
      );
    case "no-network-and-no-hashprice":
      return (
        "give difficulty (such as 156e12) or networkHashrateEHs (in EH/s) with btcPriceUsd (in US dollars), " +
        "or hashpriceUsdPerPHDay (in $/PH/day)"
      );
    case "hashprice-disagrees":
      return (
        `${formatNumber(fault.given)} $/PH/day differs by more than 1.5% from the ` +
        `${formatNumber(fault.computed)} $/PH/day that difficulty, price, subsidy and fees give; give one or the other`
      );
    case "unknown-preset":
      return (
        `no machine is known as "${fault.preset}"; the nearest are ${fault.nearest.join(", ")}; ` +
        "else give hashrateTHs in TH/s and powerW in watts"
      );
    case "implausible-efficiency":
      return (
        `${formatNumber(fault.efficiencyJPerTH, 3)} J/TH is not plausible ` +
        `(${formatNumber(fault.least)} to ${formatNumber(fault.most)} is); ` +
        "hashrateTHs is expected in TH/s and powerW in watts"
      );
    case "capex-without-machine":
      return "the price of a machine needs machine, a preset or hashrateTHs with powerW";
  }
}

function inArabic(fault: HashpriceFault): string {
  const expected = "field" in fault ? `المطلوب: ${QUANTITY_UNITS[fault.field].ar}` : "";
  switch (fault.fault) {
    case "not-a-number":
      return `تعذّرت قراءة القيمة عددًا واحدًا؛ ${expected}`;
    case "not-finite":
      return `يجب أن تكون القيمة عددًا منتهيًا؛ ${expected}`;
    case "not-positive":
      return `يجب أن تكون القيمة أكبر من صفر؛ ${expected}`;
    case "negative":
      return `يجب ألا تقل القيمة عن صفر؛ ${expected}`;
    case "not-whole":
      return `يجب أن تكون القيمة عددًا صحيحًا؛ ${expected}`;
    case "implausible": {
      const range = `بين ${formatNumber(fault.least)} و${formatNumber(fault.most)}`;
      const question =
        fault.suggestion === null ? "" : `. هل المقصود ${formatNumber(fault.suggestion)}؟`;
      return `القيمة ${formatNumber(fault.value)} غير معقولة (المعقول ${range})؛ ${expected}${question}`;
    }
    case "subsidy-misprint":
      return (
        `لا كتلة دعمها ${formatNumber(fault.subsidyBtc)} بيتكوين، وهذا خطأ طباعي شائع ` +
        `للرقم ${formatNumber(fault.suggestion)}. هل المقصود ${formatNumber(fault.suggestion)} بيتكوين؟`
      );
    case "unknown-subsidy":
      return (
        `لا كتلة دعمها ${formatNumber(fault.subsidyBtc)} بيتكوين، فالدعم بدأ بـ50 بيتكوين وينتصف كل 210,000 كتلة، ` +
        `وأقرب قيمة هي ${formatNumber(fault.nearest)} بيتكوين؛ أما الرسوم فتوضع في feesBtcPerBlock أو feeShareOfReward`
      );
    case "subsidy-disagrees":
      return (
        `دعم الكتلة ${formatNumber(fault.blockHeight)} هو ${formatNumber(fault.ofHeightBtc)} بيتكوين ` +
        `لا ${formatNumber(fault.subsidyBtc)}؛ اكتفِ بأحد الحقلين subsidyBtc وblockHeight`
      );
    case "fees-given-twice":
      return "تُذكر الرسوم مرة واحدة: إما feesBtcPerBlock بالبيتكوين، وإما feeShareOfReward كسرًا عشريًا";
    case "share-without-subsidy":
      return (
        `لا دعم عند الكتلة ${formatNumber(fault.blockHeight)}، فلا تُعرف الرسوم من حصتها في المكافأة؛ ` +
        "المطلوب feesBtcPerBlock بالبيتكوين"
      );
    case "no-network-and-no-hashprice":
      return (
        "المطلوب difficulty (مثل 156e12) أو networkHashrateEHs (بالإكساهاش في الثانية) مع btcPriceUsd (بالدولار)، " +
        "أو hashpriceUsdPerPHDay (بالدولار لكل بيتاهاش/ثانية في اليوم)"
      );
    case "hashprice-disagrees":
      return (
        `سعر الهاش المذكور ${formatNumber(fault.given)} يختلف بأكثر من 1.5% عن ${formatNumber(fault.computed)}، ` +
        "وهو ما تعطيه الصعوبة والسعر والدعم والرسوم (بالدولار لكل بيتاهاش/ثانية في اليوم)؛ اكتفِ بأحدهما"
      );
    case "unknown-preset":
      return (
        `لا يوجد جهاز معروف بالاسم «${fault.preset}»، وأقرب الأسماء إليه ${fault.nearest.join("، ")}؛ ` +
        "وإلا فالمطلوب hashrateTHs بالتيراهاش في الثانية وpowerW بالواط"
      );
    case "implausible-efficiency":
      return (
        `كفاءة قدرها ${formatNumber(fault.efficiencyJPerTH, 3)} جول لكل تيراهاش غير معقولة ` +
        `(المعقول بين ${formatNumber(fault.least)} و${formatNumber(fault.most)})؛ ` +
        "المطلوب hashrateTHs بالتيراهاش في الثانية وpowerW بالواط"
      );
    case "capex-without-machine":
      return "ثمن الجهاز لا يُحسب من دون machine، أي اسم جهاز أو hashrateTHs مع powerW";
  }
}
