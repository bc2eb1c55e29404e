/** The buttons above the form: example, clear, live values, link. */
import { announce } from "../page/announcer.ts";
import { copyText } from "../page/copy-text.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText, pageWording } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import { fetchLiveValues, type LiveValues } from "./live-values.ts";

export interface CalculatorTools {
  readonly element: HTMLElement;
  /** Offers live values where the server has them; asks it once. */
  readonly lookForLiveValues: () => void;
}

export interface CalculatorToolsOptions {
  readonly reset: () => void;
  readonly clear: () => void;
  readonly fillIn: (live: LiveValues) => void;
  /** The whole address that opens the calculator as it is. */
  readonly link: () => string;
}

type ToolName = "resetToExample" | "clearAll" | "useLiveValues" | "copyLink";
type NoteName = "linkCopied" | "liveValuesUsed" | "liveValuesGone";

export function createCalculatorTools(options: CalculatorToolsOptions): CalculatorTools {
  const note = createElement("p", { class: "action-note" });
  note.hidden = true;
  const say = (name: NoteName): void => {
    note.hidden = false;
    note.replaceChildren(
      localiseText(createElement("span"), ({ texts }) => texts.calculator[name]),
    );
    announce(pageWording().texts.calculator[name]);
  };
  const copy = async (): Promise<void> => {
    const address = options.link();
    if (await copyText(address)) return say("linkCopied");
    // The reader's own hand can still copy it.
    const field = createElement("input", {
      class: "link-field",
      attributes: { readonly: "", dir: "ltr", value: address },
    });
    field.setAttribute("aria-label", pageWording().texts.calculator.copyLink);
    note.hidden = false;
    note.replaceChildren(field);
    field.select();
  };
  const useLive = async (): Promise<void> => {
    const live = await fetchLiveValues();
    if (live !== null) options.fillIn(live);
    say(live === null ? "liveValuesGone" : "liveValuesUsed");
  };
  const look = async (): Promise<void> => {
    live.hidden = (await fetchLiveValues()) === null;
  };
  const live = createTool("useLiveValues", () => void useLive());
  live.hidden = true;
  let hasLooked = false;
  return {
    element: createElement("div", {
      class: "calculator-tools",
      children: [
        live,
        createTool("resetToExample", options.reset),
        createTool("clearAll", options.clear),
        createTool("copyLink", () => void copy()),
        note,
      ],
    }),
    lookForLiveValues: () => {
      if (hasLooked) return;
      hasLooked = true;
      void look();
    },
  };
}

function createTool(name: ToolName, onClick: () => void): HTMLButtonElement {
  return createTextButton("quiet-button", ({ texts }) => texts.calculator[name], onClick);
}
