/** The first stop of the keyboard: past the header, to where the view on the page is used. */
import { findElement } from "./create-element.ts";
import { focusHeading } from "./focus-heading.ts";

/** @param question focused in place of a heading while it can be seen */
export function setUpSkipLink(question: () => HTMLElement | null): void {
  const views = findElement("views", HTMLElement);
  findElement("skip-link", HTMLAnchorElement).addEventListener("click", (event) => {
    // Followed, the link would put its own fragment in place of the view's.
    event.preventDefault();
    const field = question();
    if (field?.checkVisibility() === true) field.focus();
    else focusHeading(views);
  });
}
