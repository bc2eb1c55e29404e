// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../web/src/answer/render-markdown.ts";
import {
  directBlocks,
  isolateNumbers,
  setDirectedText,
} from "../../../web/src/page/text-direction.ts";

describe("the direction of a block", () => {
  it("follows the majority of its own letters, not its first word or its neighbours", () => {
    const host = document.createElement("div");
    host.append(
      renderMarkdown(
        "BTC 3.125 هي مكافأة الكتلة بعد التنصيف.\n\nThe word منجم means mine.\n\n> نص مقتبس\n\n- بند\n- Item in English\n\n|العمود|Column|\n|-|-|\n|خلية|cell|",
      ),
    );
    directBlocks(host, "rtl");
    const directions = (selector: string): string[] =>
      [...host.querySelectorAll<HTMLElement>(selector)].map((block) => block.dir);
    expect(directions("p")).toEqual(["rtl", "ltr", "rtl"]);
    expect(directions("blockquote")).toEqual(["rtl"]);
    expect(directions("li")).toEqual(["rtl", "ltr"]);
    expect(directions("th, td")).toEqual(["rtl", "ltr", "rtl", "ltr"]);
  });

  it("is left to right for code, and the surrounding one for blocks without letters", () => {
    const host = document.createElement("div");
    host.append(renderMarkdown("`شيفرة`\n\n```\nنص\n```\n\n3.125"));
    directBlocks(host, "rtl");
    for (const code of host.querySelectorAll<HTMLElement>("pre, code"))
      expect(code.dir).toBe("ltr");
    expect(host.querySelector<HTMLElement>("p:last-child")?.dir).toBe("rtl");
  });
});

describe("numbers in Arabic text", () => {
  it.each([
    ["with their unit", "السعة 245 MW والكفاءة 17.5 J/TH", ["245 MW", "17.5 J/TH"]],
    ["with currency before", "السعر $93,450 و BTC 3.125", ["$93,450", "BTC 3.125"]],
    ["with a percent sign", "انخفض 13.4% ثم -5%", ["13.4%", "-5%"]],
    ["of a Latin name", "شركة هت 8 (Hut 8 Corp) وجهاز S21 XP", ["8", "Hut 8 Corp", "S21 XP"]],
    ["but not Arabic digits, in order by themselves", "المكافأة ٣٫١٢٥ أي ١٨٫١٪ أقل", []],
    ["as dates and ranges", "في 2022-01-05 وبين 15-20", ["2022-01-05", "15-20"]],
    ["after a currency's letters", "بسعر HK$25 أو US$30-35", ["HK$25", "US$30-35"]],
    ["in mail addresses", "راسل info25@example.org الآن", ["info25@example.org"]],
    ["in groups of three", "نحو 1 500 000 جهاز في 2022 و200", ["1 500 000", "2022", "200"]],
    ["as years beside a number", "عام 2022 100 جهاز", ["2022", "100"]],
    ["but not with the Arabic comma behind", "في 25-10، ثم 1،000،", ["25-10", "1،000"]],
    ["but not with a sentence's end", "رقم 25-10. ثم 8-K: نعم 5%.", ["25-10", "8-K", "5%"]],
    ["in addresses", "انظر https://example.org/a?b=1، للمزيد", ["https://example.org/a?b=1"]],
    ["but not Latin words alone", "شركة Core Scientific هنا", []],
  ])("are kept together %s", (_, text, expected) => {
    const host = document.createElement("p");
    setDirectedText(host, text);
    const isolates = [...host.querySelectorAll("bdi")];
    expect(isolates.map((isolate) => isolate.textContent)).toEqual(expected);
    expect(isolates.every((isolate) => isolate.dir === "ltr")).toBe(true);
    expect(host.textContent).toBe(text);
  });

  it("are left alone in code and in texts without Arabic", () => {
    const host = document.createElement("div");
    host.append(renderMarkdown("نص `x = 5 MW`"));
    isolateNumbers(host);
    expect(host.querySelector("bdi")).toBeNull();
    setDirectedText(host, "245 MW in Texas");
    expect(host.querySelector("bdi")).toBeNull();
  });
});
