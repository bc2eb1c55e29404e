/** Questions back in Arabic, in words that address nobody as a man or a woman. */
import { countInArabic } from "./arabic-counts.ts";
import type { CalculatorClarification, NeededInput } from "./calculator-question.ts";
import { formatInput, formatShare } from "./format-figures.ts";
import { INPUT_PHRASES, PER_PH_DAY_ARABIC } from "./input-phrases.ts";

const PHRASES = INPUT_PHRASES.ar;

const MISSING: Readonly<Record<NeededInput, string>> = {
  machine: "ما الجهاز المقصود؟ يُرجى ذكر طرازه، مثل S21 XP، أو ذكر معدل هاشه واستهلاكه من الكهرباء.",
  machinePowerW: "كم يستهلك الجهاز من الكهرباء، بالواط؟",
  machineHashrateTHs: "كم يبلغ معدل هاش الجهاز، بالتيراهاش في الثانية؟",
  hashprice:
    "عند أي سعر هاش يُجرى الحساب، بالدولار لكل بيتاهاش/ثانية في اليوم؟ وتكفي بدلًا منه الصعوبة مع سعر بيتكوين.",
  network: "عند أي صعوبة يُجرى الحساب؟ ويكفي بدلًا منها معدل هاش الشبكة بالإكساهاش في الثانية.",
  btcPriceUsd: "عند أي سعر لبيتكوين يُجرى الحساب، بالدولار الأميركي؟",
  electricityUsdPerKwh: "كم يبلغ سعر الكهرباء، بالسنت أو بالدولار للكيلوواط ساعة؟",
  capexUsd: "كم ثمن الجهاز، بالدولار الأميركي؟",
  subsidyBtc: "ما دعم الكتلة الذي يُعتمد في الحساب، بالبيتكوين؟",
};

/** One polite question. */
export function askInArabic(asked: CalculatorClarification): string {
  switch (asked.reason) {
    case "implausible":
      return askOfImplausible(asked);
    case "hashprice-unit":
      return askOfHashprice(asked);
    case "ambiguous-number":
      return askOfNumber(asked);
    case "unknown-machine":
      return `لا تتوافر هنا بيانات جهاز ${asked.name}. يُرجى ذكر معدل هاشه واستهلاكه بالواط، أو اختيار جهاز معروف مثل ${asked.nearest.join(" أو ")}.`;
    case "several-machines":
      return `يُحسب كل جهاز على حدة: بأيها يبدأ الحساب، ${asked.names.join(" أم ")}؟`;
    case "several-values": {
      const { label, show } = PHRASES[asked.field];
      return `وردت لـ«${label}» أكثر من قيمة: ${asked.values.map(show).join("، و")}. فأيها يُعتمد؟`;
    }
    case "other-currency":
      return `يجري الحساب بالدولار الأميركي. كم يعادل المبلغ المذكور، وهو ${formatInput(asked.value)}، بالدولار؟`;
    case "missing":
      return MISSING[asked.needed];
  }
}

function askOfImplausible({
  field,
  value,
  suggestion,
}: Extract<CalculatorClarification, { reason: "implausible" }>): string {
  const { label, show } = PHRASES[field];
  if (field === "subsidyBtc") {
    return suggestion === null
      ? `لم يسبق أن بلغ دعم الكتلة ${show(value)}. ما الدعم الذي يُعتمد في الحساب، بالبيتكوين؟`
      : `لا يبلغ دعم الكتلة ${formatInput(value)} بيتكوين، وهذا الرقم خطأ مطبعي شائع صوابه ${formatInput(suggestion)}. هل المقصود ${show(suggestion)}؟`;
  }
  const doubt = `القيمة المذكورة لـ«${label}»، وهي ${show(value)}، خارج أي نطاق مألوف.`;
  return suggestion === null
    ? `${doubt} فما القيمة المقصودة؟`
    : `${doubt} هل المقصود ${show(suggestion)}؟`;
}

const UNITS: Readonly<Record<"TH" | "EH", string>> = {
  TH: "لكل تيراهاش/ثانية في اليوم",
  EH: "لكل إكساهاش/ثانية في اليوم",
};

function askOfHashprice({
  value,
  unit,
  suggestion,
}: Extract<CalculatorClarification, { reason: "hashprice-unit" }>): string {
  const figure = formatInput(value);
  const dollars = countInArabic(figure, "dollar");
  if (unit === null || suggestion === null) {
    return `بأي وحدة ذُكر سعر الهاش ${figure}: بالدولار لكل تيراهاش/ثانية في اليوم، أم لكل بيتاهاش/ثانية، أم لكل إكساهاش/ثانية؟`;
  }
  const meant = PHRASES.hashpriceUsdPerPHDay.show(suggestion);
  return unit === "PH"
    ? `سعر هاش قدره ${dollars} ${PER_PH_DAY_ARABIC} خارج أي نطاق مألوف. هل المقصود ${meant}؟`
    : `بأي وحدة ذُكر سعر الهاش ${figure}؟ هل المقصود ${dollars} ${UNITS[unit]}، أي ${meant}؟`;
}

function askOfNumber({
  value,
  unit,
  field,
  suggestion,
}: Extract<CalculatorClarification, { reason: "ambiguous-number" }>): string {
  if (field === "feeShareOfReward" && suggestion !== null) {
    return `هل رسوم المعاملات ${formatShare(suggestion)}% من المكافأة، أم ${formatInput(value)} بيتكوين في الكتلة؟`;
  }
  const figure = unit === "percent" ? `${formatInput(value)}%` : formatInput(value);
  if (field !== null && suggestion !== null) {
    const { label, show } = PHRASES[field];
    return `علامَ يدل الرقم ${figure}؟ هل هو ${label}، أي ${show(suggestion)}؟`;
  }
  return unit === "percent"
    ? `علامَ تدل النسبة ${figure}: رسوم المعاملات، أم رسوم المجمّع، أم النمو الشهري؟`
    : `علامَ يدل الرقم ${figure}، وبأي وحدة؟`;
}
