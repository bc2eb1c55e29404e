// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../web/src/answer/render-markdown.ts";

function render(markdown: string): HTMLElement {
  const host = document.createElement("div");
  host.append(renderMarkdown(markdown));
  return host;
}

describe("an answer's Markdown", () => {
  it.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["text <b onclick=alert(1)>bold</b>"],
    ["<svg><script>alert(1)</script></svg>"],
    ["<iframe srcdoc='<script>alert(1)</script>'></iframe>"],
    ["<style>body{display:none}</style>"],
    ["<!-- comment --> after"],
  ])("shows raw HTML as the text that it is: %s", (markdown) => {
    const host = render(markdown);
    expect(host.textContent.trim()).toBe(markdown);
    expect(host.querySelectorAll(":not(p)")).toHaveLength(0);
  });

  it.each([
    ["[a](javascript:alert(1))"],
    ["[a](JaVaScRiPt:alert(1))"],
    ["[a](data:text/html,<script>alert(1)</script>)"],
    ["[a](vbscript:x)"],
    ["[a](mailto:a@example.org)"],
    ["[a](/articles/x)"],
    ["[a](//evil.example)"],
  ])("leaves no link that leads elsewhere than to the web: %s", (markdown) => {
    const host = render(markdown);
    expect(host.querySelector("a")).toBeNull();
    expect(host.textContent).toContain("a");
  });

  it("opens links to the web apart, without a handle on the page", () => {
    const link = render('[a](https://example.org/x "t")').querySelector("a");
    expect(link?.getAttribute("href")).toBe("https://example.org/x");
    expect(link?.target).toBe("_blank");
    expect(link?.rel).toBe("noopener noreferrer");
    expect(link?.hasAttribute("title")).toBe(false);
  });

  it("leaves Arabic punctuation outside a bare address", () => {
    const host = render("انظر https://example.org/x، ثم www.example.org؟");
    const links = [...host.querySelectorAll("a")];
    expect(links.map((link) => link.textContent)).toEqual([
      "https://example.org/x",
      "www.example.org",
    ]);
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://example.org/x",
      "http://www.example.org",
    ]);
    expect(host.textContent.trim()).toBe("انظر https://example.org/x، ثم www.example.org؟");
  });

  it("fetches no image and keeps its description", () => {
    const host = render("![a <b> pit](https://example.org/x.png)");
    expect(host.querySelector("img")).toBeNull();
    expect(host.textContent).toContain("a <b> pit");
  });

  it("lets no line of the answer turn markers into links", () => {
    const host = render("Text [1].\n\n[1]: https://example.org");
    expect(host.querySelector("a[href='https://example.org']")?.textContent).not.toBe("1");
    expect(host.querySelector("p")?.textContent).toBe("Text [1].");
  });

  it("keeps a marker that a bracket follows", () => {
    const host = render("Text [1](https://example.org)");
    expect(host.textContent).toContain("[1](");
  });

  it("does not strike out what stands between two approximate figures", () => {
    const host = render("From ~5 EH/s to ~6 EH/s");
    expect(host.querySelector("del")).toBeNull();
    expect(host.textContent.trim()).toBe("From ~5 EH/s to ~6 EH/s");
  });

  it("draws lists, tables, code and quotes", () => {
    const host = render("- a\n\n|x|y|\n|-|-|\n|1|2|\n\n> q\n\n`c` **b** ~~d~~");
    for (const tag of ["ul > li", "td:first-child", "blockquote", "code", "strong", "del"]) {
      expect([tag, host.querySelectorAll(tag).length]).toEqual([tag, 1]);
    }
  });
});
