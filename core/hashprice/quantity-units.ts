/** What each field of the calculator expects, in words of both languages, with its unit and an example. */
import type { TextLanguage } from "../text/language.ts";
import type { QuantityField } from "./quantity-limits.ts";

export const QUANTITY_UNITS: Readonly<
  Record<QuantityField, Readonly<Record<TextLanguage, string>>>
> = {
  difficulty: {
    en: "the whole difficulty, such as 156e12 for 156 T",
    ar: "قيمة الصعوبة كاملة، مثل 156e12 لصعوبة قدرها 156 تريليونًا",
  },
  networkHashrateEHs: {
    en: "the network's hash rate in EH/s, such as 1116",
    ar: "معدل هاش الشبكة بالإكساهاش في الثانية (EH/s)، مثل 1116",
  },
  btcPriceUsd: {
    en: "the price of one bitcoin in US dollars, such as 106935",
    ar: "سعر بيتكوين بالدولار الأمريكي، مثل 106935",
  },
  subsidyBtc: {
    en: "the block subsidy in BTC, such as 3.125",
    ar: "دعم الكتلة بالبيتكوين (BTC)، مثل 3.125",
  },
  blockHeight: {
    en: "a block height, a whole number such as 921000",
    ar: "ارتفاع الكتلة، وهو عدد صحيح مثل 921000",
  },
  feesBtcPerBlock: {
    en: "the mean fees of a block in BTC, such as 0.02",
    ar: "متوسط رسوم المعاملات في الكتلة بالبيتكوين (BTC)، مثل 0.02",
  },
  feeShareOfReward: {
    en: "the fees' share of the total block reward as a fraction below 1 (0.0062 is 0.62%)",
    ar: "حصة الرسوم من مجموع مكافأة الكتلة كسرًا عشريًا دون 1 (0.0062 تعني 0.62%)",
  },
  hashpriceUsdPerPHDay: {
    en: "the hashprice in US dollars for 1 PH/s a day ($/PH/day), such as 39.53",
    ar: "سعر الهاش بالدولار لكل بيتاهاش/ثانية في اليوم ($/PH/day)، مثل 39.53",
  },
  hashrateTHs: {
    en: "the machine's hash rate in TH/s, such as 270",
    ar: "معدل هاش الجهاز بالتيراهاش في الثانية (TH/s)، مثل 270",
  },
  powerW: {
    en: "the machine's power in watts, such as 3645",
    ar: "قدرة الجهاز بالواط (W)، مثل 3645",
  },
  electricityUsdPerKwh: {
    en: "the price of electricity in US dollars a kWh (0.07 is 7 cents)",
    ar: "سعر الكهرباء بالدولار لكل كيلوواط ساعة (0.07 تعني 7 سنتات)",
  },
  poolFee: {
    en: "the pool's fee as a fraction of the revenue (0.01 is 1%)",
    ar: "رسوم مجمّع التعدين كسرًا عشريًا من الإيراد (0.01 تعني 1%)",
  },
  capexUsd: {
    en: "the price of the machine in US dollars, such as 5000",
    ar: "ثمن الجهاز بالدولار الأمريكي، مثل 5000",
  },
  months: {
    en: "a whole number of months from 1 to 120",
    ar: "عدد صحيح من الأشهر بين 1 و120",
  },
  priceGrowthPerMonth: {
    en: "the growth of the price in a month as a fraction (0.02 is 2%)",
    ar: "نمو السعر في الشهر كسرًا عشريًا (0.02 تعني 2%)",
  },
  difficultyGrowthPerMonth: {
    en: "the growth of difficulty in a month as a fraction (0.02 is 2%)",
    ar: "نمو الصعوبة في الشهر كسرًا عشريًا (0.02 تعني 2%)",
  },
};
