/** The language of questions, lines and articles. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../core/text/language.ts";

describe("detectLanguage", () => {
  it.each([
    "ما هو hashprice لدى Core Scientific و CoreWeave؟",
    "ما هو Bitcoin mining difficulty؟",
    "ما معنى proof of work؟",
    "اشرح proof of stake",
    "سعر Bitcoin",
    "Bitcoin سعر",
    "CoreWeave وقعت عقدا مع Core Scientific",
    "هل Foundry USA Pool و AntPool أكبر من F2Pool؟",
    "Core Scientific: ما خططها؟",
    "S21 XP كم واط",
    "كم hashrate لدى Marathon Digital Holdings Inc. في Texas?",
    "Bank of America وكم سهما اشترى",
    "ماهو ASIC",
    "ما هو ASIC miner من Bitmain Antminer S21 XP Hydro",
    'ما معنى "What is the halving"؟',
    "ترجم What is mining إلى العربية",
    "وماذا عن Riot Platforms و Marathon Digital Holdings؟",
    "مَا هُوَ hashprice؟",
    "hashprice؟",
    "ﻣﺎ ﻫﻮ hashprice",
    "https://example.com/news/what-is-the-price-of-the-coin ما رأيك",
    "٣٠؟",
    "تعدين",
  ])("hears Arabic in %j", (text) => {
    expect(detectLanguage(text)).toBe("ar");
  });

  it.each([
    "What does منجم mean?",
    "What is the meaning of تعدين البيتكوين بالطاقة الكهربائية؟",
    "Explain منجم",
    "define تعدين",
    "translate ما هو التعدين to English",
    "What does «ما هو التعدين في الصين» mean?",
    "Marathon Digital Holdings (ماراثون)",
    "Who is توكاييف?",
    "price of التعدين",
    "How many rigs did شركة بيتماين الصينية sell in 2021?",
    "Is كازاخستان the second largest producer?",
    "hashprice",
    "What is hashprice؟",
    "Сколько стоит биткоин",
    "挖矿",
    "",
    "2021?",
    "https://example.com/",
  ])("hears English in %j", (text) => {
    expect(detectLanguage(text)).toBe("en");
  });

  it("goes by most letters in an article", () => {
    const arabic = "قالت الشركة إنها ستوسع عمليات التعدين في المنطقة خلال العام. ".repeat(20);
    const english =
      "The company said that it would expand its mining operations in the region. ".repeat(20);
    expect(detectLanguage(`What is the company doing? ${arabic}`)).toBe("ar");
    expect(detectLanguage(`ما هي خطط الشركة في المنطقة؟ ${english}`)).toBe("en");
    expect(detectLanguage(`${arabic} Bitcoin Core Scientific`)).toBe("ar");
  });
});
