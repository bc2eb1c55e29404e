/** Arabic sentences with numbers, and the order from left to right in which each number has to be painted. */

export interface NumberSentence {
  /** What the number is. */
  readonly kind: string;
  readonly sentence: string;
  /** The number as written; it stands once in its sentence. */
  readonly number: string;
  /** The same characters from left to right as a reader has to see them. */
  readonly painted: string;
}

function inOrder(kind: string, number: string, sentence: string): NumberSentence {
  return { kind, number, painted: number, sentence };
}

export const NUMBER_SENTENCES: readonly NumberSentence[] = [
  inOrder("a law's number", "25-10", "ينص القانون رقم 25-10 على الحبس."),
  inOrder("a law's number with letters", "193-VII", "وُقّع القانون رقم 193-VII في فبراير."),
  inOrder("two years with a hyphen", "2024-2025", "موسم 2024-2025 كان الأبرد."),
  inOrder("two years with a dash", "2021–2023", "بين الأعوام 2021–2023 تضاعفت القدرة."),
  inOrder("a date", "2022-01-08", "عادت الشبكة في 2022-01-08 جزئيًا."),
  inOrder("a month and a day", "05-01", "انقطعت الشبكة يوم 05-01 ليلًا."),
  inOrder("a date with slashes", "8/1/2022", "عادت الشبكة في 8/1/2022 كاملة."),
  inOrder("a span of shares", "15-20%", "هبط المعدل بنسبة 15-20% خلال يوم."),
  inOrder("shares on both ends", "20%–25%", "صعد السهم بين 20%–25% بعد الإعلان."),
  inOrder("a span of sums", "$169-211", "تتراوح الكلفة بين $169-211 للجهاز."),
  inOrder("sums on both ends", "$1.5bn–$2bn", "قُدّرت الصفقة بمبلغ $1.5bn–$2bn إجمالًا."),
  inOrder("a fall", "-11.16%", "تغيرت الصعوبة بنسبة -11.16% في فبراير."),
  inOrder("a rise", "+35%", "تغير السهم بنسبة +35% في يوم."),
  inOrder("more than", "100+", "شاركت 100+ شركة في المؤتمر."),
  inOrder("times", "07:30-08:15 UTC", "توقفت المناجم بين 07:30-08:15 UTC صباحًا."),
  inOrder("a share of a whole", "23/30", "عملت 23/30 منشأة فقط."),
  inOrder("a ratio", "1:40", "بلغت الرافعة 1:40 عند الافتتاح."),
  inOrder("a telephone number", "+965 2222-3333", "للتبليغ اتصل على +965 2222-3333 مجانًا."),
  inOrder("an amount with its unit", "3.5 MW", "بلغت القدرة 3.5 MW في الموقع."),
  inOrder("a span with its unit", "40–50 J/TH", "تستهلك الأجهزة القديمة 40–50 J/TH تقريبًا."),
  inOrder("a report's form", "8-K filing", "ورد في 8-K filing الذي قدمته الشركة."),
  inOrder("a sum in a dollar of its own", "HK$25-30", "أُغلق السهم عند HK$25-30 أمس."),
  inOrder("a power of ten", "10^18", "الإكساهاش يساوي 10^18 هاش."),
  inOrder("a fall with a space before its sign", "−5.3 %", "تراجعت الصعوبة بنحو −5.3 % في يناير."),
  inOrder("a loss", "-598.57", "بلغ صافي الشهر -598.57 دولارًا."),
  inOrder("a loss in dollars", "-$598.57", "بلغ صافي العام -$598.57 للجهاز."),
  inOrder("a hashprice", "$55.75/PH/day", "بلغ سعر الهاش $55.75/PH/day في المتوسط."),
  inOrder("a machine", "S21 XP", "يعمل جهاز S21 XP بكفاءة عالية."),
  inOrder("a machine with a mark behind it", "S19j Pro+", "يعمل جهاز S19j Pro+ بكفاءة أقل."),
  inOrder(
    "a telephone number in groups",
    "+213 21 45 67 89",
    "رقم الوزارة +213 21 45 67 89 للشكاوى.",
  ),
  inOrder("an estimate", "≈1.2 GW", "قُدّرت الأحمال بنحو ≈1.2 GW آنذاك."),
  inOrder("a margin", "±3%", "هامش الخطأ ±3% تقريبًا."),
  inOrder("an address", "https://a.org/b-1", "نُشر على https://a.org/b-1 أمس."),
  {
    kind: "a number behind the hyphen of an Arabic word",
    sentence: "تعطّل الشحن في جائحة كوفيد-19 عالميًا.",
    number: "-19",
    painted: "19-",
  },
  {
    kind: "Arabic digits with their percent sign",
    sentence: "بلغت حصتها ١٨٫١٪ في أغسطس.",
    number: "١٨٫١٪",
    painted: "٪١٨٫١",
  },
  inOrder("Arabic digits with their separators", "١٬٢٣٤٫٥", "بلغ المجموع ١٬٢٣٤٫٥ دولارًا."),
];
