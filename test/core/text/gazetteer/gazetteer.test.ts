/** The gazetteer: what it finds in both languages, what it must not find, and where. */
import { describe, expect, it, vi } from "vitest";
import { findMentions, mentionedIds } from "../../../../core/text/gazetteer/gazetteer.ts";

const idsOf = (text: string): string[] => findMentions(text).map(({ id }) => id);

/** How often anything is looked up in a map while the mentions of `text` are found. */
function lookUps(text: string): number {
  const spy = vi.spyOn(Map.prototype, "get");
  findMentions(text);
  const count = spy.mock.calls.length;
  spy.mockRestore();
  return count;
}

describe("findMentions", () => {
  it.each([
    [
      "place:CN",
      [
        "China",
        "china's",
        "Chinese",
        "Beijing",
        "الصين",
        "وبالصين",
        "للصين",
        "صينية",
        "الصينيون",
        "بكين",
        "فالصين",
      ],
    ],
    ["place:KW", ["Kuwait", "Kuwaiti", "للكويت", "الكويتية", "وبالكويت", "كويتيون"]],
    [
      "place:KZ",
      [
        "Kazakhstan",
        "Kazakhs",
        "كازاخستان",
        "قازاقستان",
        "كازخستان",
        "بكازاخستان",
        "الكازاخستانية",
        "كازاخي",
      ],
    ],
    [
      "place:US",
      [
        "US",
        "U.S.",
        "USA",
        "United States",
        "أمريكا",
        "أميركا",
        "الأمريكية",
        "الولايات المتحدة",
        "للولايات المتحدة",
        "والولايات المتحدة الأميركية",
        "اميركا",
      ],
    ],
    ["place:RU", ["Russia", "Moscow", "روسيا", "بروسيا", "الروسية", "الروس", "موسكو"]],
    ["place:IR", ["iran", "Iranian", "إيران", "ايران", "الإيرانيين", "طهران"]],
    ["place:IS", ["Iceland", "Icelandic", "آيسلندا", "ايسلندا", "أيسلندا"]],
    ["place:NO", ["Norway", "Norwegian", "النرويج", "النرويجية"]],
    ["place:TR", ["Turkey", "Türkiye", "Turkish", "تركيا", "التركي"]],
    ["place:JO", ["Jordan", "الأردن", "أردنية"]],
    ["place:SV", ["El Salvador", "السلفادور"]],
    ["place:CD", ["DRC", "Democratic Republic of the Congo", "الكونغو الديمقراطية"]],
    ["place:US-TX", ["Texas", "تكساس", "بتكساس"]],
    ["place:US-GA", ["Georgia, US", "ولاية جورجيا"]],
    ["place:CN-SC", ["Sichuan", "سيتشوان", "وسيتشوان"]],
    ["place:CN-NM", ["Inner Mongolia", "منغوليا الداخلية"]],
    ["place:AE-AZ", ["Abu Dhabi", "Abu-Dhabi", "أبوظبي", "أبو ظبي"]],
    ["place:XK", ["Kosovo", "كوسوفو"]],
    ["place:Abkhazia", ["Abkhazia", "أبخازيا"]],
    ["company:terawulf", ["TeraWulf", "Tera Wulf", "تيرا وولف", "تيراوولف", "وتيراوولف"]],
    ["company:riot", ["Riot", "Riot Platforms", "RIOT", "رايوت", "رايوت بلاتفورمز"]],
    ["company:hut8", ["Hut 8", "Hut8", "Hut-8", "هت 8", "هت ٨"]],
    ["company:jpmorgan", ["JPMorgan", "J.P. Morgan", "JP Morgan", "جي بي مورغان"]],
    [
      "company:pboc",
      ["PBoC", "People's Bank of China", "People’s Bank of China", "بنك الشعب الصيني"],
    ],
    ["company:ndrc", ["NDRC", "اللجنة الوطنية للتنمية والإصلاح"]],
    ["company:wsj", ["Wall Street Journal", "وول ستريت جورنال"]],
    [
      "asset:bitcoin",
      [
        "bitcoin",
        "Bitcoins",
        "BTC",
        "بتكوين",
        "بيتكوين",
        "البتكوين",
        "بتكوينها",
        "للبيتكوين",
        "وبالبيتكوين",
      ],
    ],
    ["asset:tenge", ["tenge", "تنغي"]],
    [
      "role:ceo",
      [
        "CEO",
        "chief executive",
        "Chief Executive Officer",
        "الرئيس التنفيذي",
        "رئيسها التنفيذي",
        "والمدير التنفيذي",
      ],
    ],
    ["role:prime-minister", ["prime minister", "رئيس الوزراء"]],
    ["role:lawyer", ["attorneys", "محام", "محاميه", "المحامين"]],
    [
      "concept:hashrate",
      [
        "hash rate",
        "hashrate",
        "hash-rate",
        "Hashrates",
        "هاشريت",
        "هاش ريت",
        "معدل الهاش",
        "القدرة الحاسوبية",
      ],
    ],
    ["concept:price", ["price", "prices", "سعر", "السعر", "أسعارها", "بأسعار", "والأسعار"]],
    [
      "concept:electricity",
      ["electricity", "كهرباء", "الكهرباء", "بالكهرباء", "كهربائية", "كهربائها"],
    ],
    ["concept:power-outage", ["power outages", "blackout", "انقطاع التيار الكهربائي"]],
    ["concept:ban", ["bans", "banned", "prohibited", "حظر", "حظرت", "بالحظر"]],
    ["concept:arrest", ["arrested", "اعتقال", "اعتقلت", "إلقاء القبض"]],
    [
      "concept:data-centre",
      ["data center", "data centres", "datacenter", "مراكز البيانات", "مركز بيانات"],
    ],
    ["concept:merger", ["merger", "merge", "اندماج", "الاندماج"]],
    ["concept:percentage", ["%", "per cent", "٪", "في المئة", "بالمئة"]],
    ["concept:megawatt", ["MW", "megawatts", "ميغاواط", "ميغا واط", "ميجاوات"]],
    ["concept:tax", ["taxes", "taxed", "ضريبة", "الضرائب", "ضريبية", "ضريبتها"]],
    ["concept:attack-51", ["51% attack", "51 % attack", "هجوم 51%", "هجوم ٥١٪"]],
    ["concept:hydropower", ["hydropower", "hydro-power", "hydroelectric", "الطاقة الكهرومائية"]],
  ])("finds %s alone in each of %j", (id, texts) => {
    expect(texts.map((text) => [text, idsOf(text)])).toEqual(texts.map((text) => [text, [id]]));
  });

  it.each([
    "tell us more",
    "a turkey and a chad",
    "a compass, a cipher, a foundry",
    "the riot went on",
    "a polish of the table",
    "an important experience",
    "of course",
    "المالي",
    "الربع المالي",
    "قطران",
    "قطرها",
    "كبير",
    "البنون",
    "بالنسبة إليه",
    "تحت عنوان",
    "عشرين",
    "",
    " \n\n ",
    "😀 ‏",
  ])("finds nothing in %j", (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    ["Norway", "place:IS"],
    ["آيسلندا", "place:NO"],
    ["منغوليا الداخلية", "place:MN"],
    ["New Jersey", "place:JE"],
    ["New Mexico", "place:MX"],
    ["West Virginia", "place:US-VA"],
    ["British Columbia", "place:GB"],
    ["North Korea", "place:KR"],
    ["كوريا الشمالية", "place:KR"],
    ["جنوب السودان", "place:SD"],
    ["Wall Street Journal", "place:Wall-Street"],
    ["New York Times", "place:US-NY"],
    ["روسيا البيضاء", "place:RU"],
    ["رؤساء", "place:RU"],
    ["كولومبيا البريطانية", "place:CO"],
    ["إيرادات", "place:IR"],
    ["الألمنيوم", "place:DE"],
    ["مصرف", "place:EG"],
    ["بديل", "company:dell"],
    ["الرئيس التنفيذي", "role:president"],
    ["رئيسي", "role:president"],
    ["عمله", "concept:currency"],
    ["products", "concept:production"],
    ["policy", "role:police"],
    ["institutions المؤسسات", "role:founder"],
    ["السعودية", "concept:price"],
    ["American Bitcoin", "asset:bitcoin"],
    ["amazon rainforest", "company:amazon"],
  ])("does not take %j for %s", (text, id) => {
    expect(idsOf(text)).not.toContain(id);
  });

  it.each([
    ["في Hong Kong. Kong", ["place:HK"]],
    ["in Hong. Kong", []],
    ["gas, fee", ["concept:gas", "concept:fee"]],
    ["وBitcoin في Texas", ["asset:bitcoin", "place:US-TX"]],
    ["hash\nrate", ["concept:hashrate"]],
    ["hash\n\nrate", ["concept:hash"]],
    ["100MW", ["concept:megawatt"]],
    ["illegal bitcoin mining", ["concept:illegal", "asset:bitcoin", "concept:mining"]],
  ])("reads %j as %j", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it.each([
    ["China's miners left Kazakhstan’s grid.", ["China", "miners", "Kazakhstan", "grid"]],
    ["قالت وبالصين إنَّ «البتكوين» ارتفع.", ["وبالصين", "البتكوين", "ارتفع"]],
    ["😀 U.S. price: $5", ["U.S.", "price", "$"]],
    ["مُعدّنون في كـازاخستان", ["مُعدّنون", "كـازاخستان"]],
  ])("gives the offsets of what stands in %j", (text, expected) => {
    expect(findMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("looks each word up a bounded number of times, however long the text", () => {
    const passage = "Kazakh miners cut the hash rate as القدرة الحاسوبية انخفضت في كازاخستان. ";
    lookUps(passage);
    const once = lookUps(passage);
    expect(lookUps(passage.repeat(50))).toBe(once * 50);
    expect(once).toBeLessThan(15 * passage.split(" ").length);
  });
});

describe("mentionedIds", () => {
  it("names each entry once, whatever the language", () => {
    expect(mentionedIds("Bitcoin في Texas: بيتكوين تكساس")).toEqual(
      new Set(["asset:bitcoin", "place:US-TX"]),
    );
  });
});
