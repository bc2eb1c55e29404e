/** Where a card stands that belongs to something in the text: above it if there is room, else below. */

const GAP = 8;

/** Moves `card`, which is `position: fixed`, beside `anchor` and inside the window. */
export function placeBeside(card: HTMLElement, anchor: HTMLElement): void {
  const around = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const top = around.top - height - GAP;
  const below = Math.min(around.bottom + GAP, clientHeight - height - GAP);
  const left = around.left + around.width / 2 - width / 2;
  const last = clientWidth - width - GAP;
  card.style.setProperty("left", `${Math.max(GAP, Math.min(left, last))}px`);
  card.style.setProperty("top", `${top >= GAP ? top : Math.max(GAP, below)}px`);
}
