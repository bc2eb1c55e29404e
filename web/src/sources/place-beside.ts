/** Where a card stands that belongs to something in the text: below it if there is room, else above. */

const GAP = 8;

/** Moves `card`, which is `position: fixed`, beside `anchor` and inside the window. */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const around = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = around.bottom + GAP;
  const fits = below + height + GAP <= clientHeight;
  const above = Math.max(GAP, around.top - height - GAP);
  const left = around.left + around.width / 2 - width / 2;
  const last = clientWidth - width - GAP;
  card.style.setProperty("left", `${Math.max(GAP, Math.min(left, last))}px`);
  card.style.setProperty("top", `${fits ? below : above}px`);
}
