/** Where the focus goes when a view is shown: a screen reader speaks what is focused. */

/** Focuses the first heading of the second level that can be seen, if there is one; nothing is scrolled. */
export function focusHeading(view: HTMLElement): void {
  const headings = [...view.querySelectorAll("h2")];
  const heading = headings.find((candidate) => candidate.checkVisibility());
  if (heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
