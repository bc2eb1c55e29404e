/** What went wrong, in the page's language, with the server's detail and request id. */
import { problemHeading } from "../../problem-texts.ts";
import type { AskFailure } from "../ask/ask-failure.ts";
import { createElement } from "../page/create-element.ts";
import { localiseText } from "../page/page-language.ts";
import { createTextButton } from "../page/text-button.ts";
import { setDirectedText } from "../page/text-direction.ts";

export function createFailureNotice(failure: AskFailure, retry: () => void): HTMLElement {
  const heading = localiseText(createElement("h3"), ({ language }) =>
    problemHeading(failure.code, language),
  );
  const detail = createElement("p");
  if (failure.detail !== null) setDirectedText(detail, failure.detail);
  const requestName = localiseText(createElement("span"), ({ texts }) => texts.requestId);
  const requestId = createElement("code", {
    text: failure.requestId ?? "",
    attributes: { dir: "ltr" },
  });
  return createElement("div", {
    class: "failure",
    children: [
      heading,
      failure.detail === null ? null : detail,
      failure.requestId === null
        ? null
        : createElement("p", { class: "request-id", children: [requestName, " ", requestId] }),
      createTextButton("solid-button", ({ texts }) => texts.retry, retry),
    ],
  });
}
