/** A chart with its words: caption, summary, and the same numbers as a table. */
import { createElement } from "../../page/create-element.ts";
import { localiseText, pageWording, type Wording } from "../../page/page-language.ts";
import { isolateNumbers } from "../../page/text-direction.ts";
import { createChartFrame } from "./chart-frame.ts";
import { drawLineChart, type LineChart } from "./draw-line-chart.ts";

export interface ChartContent extends LineChart {
  /** One sentence a line. */
  readonly summary: readonly string[];
  readonly columns: readonly string[];
  /** Numbers as they are to be read. */
  readonly rows: readonly (readonly string[])[];
}

export interface ChartFigure {
  readonly element: HTMLElement;
  /** Null where there is nothing to draw. */
  readonly show: (content: ChartContent | null) => void;
}

export function createChartFigure(
  heading: (wording: Wording) => string,
  axes: (wording: Wording) => string,
): ChartFigure {
  const picture = createElement("div", { class: "chart-picture" });
  const summary = createElement("div", { class: "chart-summary" });
  const table = createElement("table");
  const scroller = createElement("div", {
    class: "table-scroll",
    attributes: { role: "region", tabindex: "0" },
    children: [table],
  });
  const element = createElement("section", {
    class: "result-part",
    children: [
      localiseText(createElement("h4"), heading),
      localiseText(createElement("p", { class: "chart-axes" }), axes),
      picture,
      summary,
      createElement("details", {
        children: [
          localiseText(createElement("summary"), ({ texts }) => texts.calculator.asTable),
          scroller,
        ],
      }),
    ],
  });
  let content: ChartContent | null = null;
  const draw = (): void => {
    const width = picture.clientWidth;
    if (content === null || width === 0) return;
    const frame = createChartFrame(content.points, {
      width,
      direction: pageWording().texts.direction,
    });
    picture.replaceChildren(drawLineChart(content, frame));
  };
  new ResizeObserver(draw).observe(picture);
  return {
    element,
    show: (next) => {
      content = next;
      element.hidden = next === null;
      picture.replaceChildren();
      if (next === null) return;
      summary.replaceChildren(...next.summary.map((text) => createSentence(text)));
      scroller.setAttribute("aria-label", next.title);
      fillTable(table, next);
      draw();
    },
  };
}

function createSentence(text: string): HTMLElement {
  const sentence = createElement("p", { text, attributes: { dir: pageWording().texts.direction } });
  isolateNumbers(sentence);
  return sentence;
}

function fillTable(table: HTMLTableElement, { title, columns, rows }: ChartContent): void {
  const caption = createElement("caption", { class: "visually-hidden", text: title });
  const head = createElement("tr", {
    children: columns.map((text) => createElement("th", { text, attributes: { scope: "col" } })),
  });
  const body = rows.map((cells) =>
    createElement("tr", {
      children: cells.map((text) =>
        createElement("td", {
          children: [createElement("bdi", { class: "number", text, attributes: { dir: "ltr" } })],
        }),
      ),
    }),
  );
  table.replaceChildren(
    caption,
    createElement("thead", { children: [head] }),
    createElement("tbody", { children: body }),
  );
}
