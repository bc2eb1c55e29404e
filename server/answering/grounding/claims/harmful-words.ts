/** Words that do harm where nobody has said them: they accuse, frighten, praise or call to do something. */
import { toWordTerms } from "../../../../core/text/search-terms.ts";
import { formsOf, termsOfForms } from "./word-forms.ts";

const HARMFUL = termsOfForms(
  `scam scams swindle fraud fraudulent fraudster fake faked forged hoax ponzi rugpull cheat cheated deceive deceived
  deception lie lies lied lying liar manipulate manipulated rigged dishonest conspiracy secret secretly covert hidden
  crime criminal illegal illegally illicit unlawful corrupt corruption bribe bribes bribed launder laundering
  steal stolen stole theft rob robbed hack hacked hacker breach leak leaked spy malware virus backdoor
  bankrupt bankruptcy insolvent insolvency default collapse collapsed crash crashed ruin ruined worthless doomed
  kill killed murder dead deadly die died poison poisoned toxic cancer danger dangerous unsafe explode exploded explosion
  bomb war attack terror terrorist arrest arrested jailed convicted guilty indicted sued raid raided seize seized
  confiscate confiscated sanction sanctioned banned resign resigned fled flee fired
  safe safest best worst greatest finest trusted guaranteed guarantee undervalued overvalued moon
  buy sell invest investor investors withdraw deposit transfer wallet password seed phrase donate donation click visit
  hurry urgent warning beware avoid boycott obey praise recommend recommended advise advised
  احتيال احتيالي محتال نصب خدعة خداع خدع مزيف مزور ملفق ملفقة تلفيق كاذب كذب تكذب أكاذيب مؤامرة تلاعب سري سرية سرا خفية
  جريمة مجرم إجرامي فساد فاسد رشوة رشاوى غسل مسروق مسروقة سرق سرقة اختراق مخترق قرصنة تسريب برمجية خبيثة
  إفلاس أفلس أفلست مفلس إعسار انهيار انهار ينهار عديم مقتل قتل مات وفاة سم مسموم سام سامة سرطان خطر خطير خطيرة
  انفجار انفجر متفجر قنبلة حرب هجوم إرهاب اعتقال اعتقل مدان إدانة مداهمة مصادرة صادر عقوبات استقال استقالة فر هرب
  حرام آمن آمنة أمان أفضل أسوأ موثوق مضمون ضمان اشتر اشتروا شراء بيع بيعوا استثمار استثمر مستثمر مستثمرين سحب إيداع
  محفظة تبرع تبرعات عاجل تحذير احذر احذروا قاطع أطع امدح أوصى ينصح نصيحة`.split(/\s+/u),
);

/** Whether a word is one of them, in any of its forms. */
export function isHarmful(word: string): boolean {
  return formsOf(word).some((form) => toWordTerms(form).some((term) => HARMFUL.has(term)));
}
