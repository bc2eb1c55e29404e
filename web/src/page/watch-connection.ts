/** The banner shown while the browser knows that it is offline. */
import { findElement } from "./create-element.ts";
import { localiseText } from "./page-language.ts";

export function watchConnection(): void {
  const banner = findElement("offline-banner", HTMLElement);
  localiseText(banner, ({ texts }) => texts.offline);
  const update = (): void => {
    banner.hidden = navigator.onLine;
  };
  window.addEventListener("online", update);
  window.addEventListener("offline", update);
  update();
}
