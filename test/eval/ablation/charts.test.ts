import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { drawAblation } from "../../../eval/ablation/draw-ablation.ts";
import { drawRiskCoverage } from "../../../eval/ablation/draw-risk-coverage.ts";
import { element, text } from "../../../eval/ablation/svg.ts";

/** @throws Error where it is not well-formed XML */
function parse(svg: string): Element {
  return new JSDOM(svg, { contentType: "image/svg+xml" }).window.document.documentElement;
}

const heightOf = (bar: Element | undefined) => Number(bar?.getAttribute("height"));
const textsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((found) => found.textContent ?? "");

const ABLATION = drawAblation({
  groups: ["XQuAD ar -> en", 'ARCD <test> & "more"'],
  series: [
    { name: "hybrid", values: [0.9, 0.5] },
    { name: "dense only", values: [0.45, null] },
  ],
});
/** A point for each of twenty questions, of which the first and the last five are wrong. */
const POINTS = Array.from({ length: 20 }, (_, place) => ({
  coverage: (place + 1) / 20,
  risk: (1 + Math.max(0, place - 14)) / (place + 1),
}));
const RISK = drawRiskCoverage([
  { name: "corpus-test", points: POINTS },
  {
    name: "seeds-test",
    points: POINTS.map(({ coverage, risk }) => ({ coverage, risk: risk / 2 })),
  },
]);

describe.each([
  ["the ablation", ABLATION, ["hybrid", "dense only"]],
  ["risk and coverage", RISK, ["corpus-test", "seeds-test"]],
])("the picture of %s", (_, svg, series) => {
  const root = parse(svg);

  it("is well-formed SVG with a title and a description", () => {
    expect(root.tagName).toBe("svg");
    expect(root.querySelector(":scope > title")?.textContent).not.toBe("");
    expect(root.querySelector(":scope > desc")?.textContent).not.toBe("");
  });

  it("names its series, and the scale from 0 %", () => {
    const texts = textsOf(root, "text");
    expect(texts).toEqual(expect.arrayContaining([...series, "0 %"]));
  });

  it("has colours for light and dark", () => {
    expect(root.querySelector("style")?.textContent).toContain("prefers-color-scheme: dark");
  });

  it("places nothing at a number that is none", () => {
    expect(svg).not.toContain("NaN");
  });
});

describe("a bar", () => {
  const bars = [...parse(ABLATION).querySelectorAll("rect:has(title)")];

  it("stands for each variant in each group, as high as its value", () => {
    expect(bars).toHaveLength(4);
    expect(heightOf(bars[0]) / heightOf(bars[2])).toBeCloseTo(2, 2);
  });

  it("tells its value, or that there is none", () => {
    expect(bars.map((bar) => bar.textContent)).toEqual([
      "XQuAD ar -> en, hybrid: 90.0",
      'ARCD <test> & "more", hybrid: 50.0',
      "XQuAD ar -> en, dense only: 45.0",
      'ARCD <test> & "more", dense only: -',
    ]);
    expect(heightOf(bars[3])).toBe(0);
  });
});

describe("a curve", () => {
  const curves = [...parse(RISK).querySelectorAll("polyline")]
    .map((line) => (line.getAttribute("points") ?? "").split(" "))
    .map((points) => points.map((point) => point.split(",").map(Number)))
    // The legend has lines of two points.
    .filter((points) => points.length > 2);
  const [first = [], second = []] = curves;
  const heights = (curve: typeof first) => curve.map(([, y = 0]) => -y);

  it("leaves out the first nine questions, and runs to the right", () => {
    expect(first).toHaveLength(11);
    const places = first.map(([x = 0]) => x);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it("is higher where more answers are wrong", () => {
    expect(heights(first)[10]).toBeGreaterThan(heights(first)[5] ?? 0);
    expect(heights(first)[10]).toBeGreaterThan(heights(second)[10] ?? 0);
  });
});

describe("an element", () => {
  it("keeps markup out of attributes and texts", () => {
    const markup = element("a", { b: '<"&>', c: 1.25 }, text("<b>"));
    expect(markup).toBe('<a b="&lt;&quot;&amp;&gt;" c="1.3">&lt;b&gt;</a>');
  });
});
