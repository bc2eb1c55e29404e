/** Where a page is painted, by its pixels. */
import type { Page } from "playwright-core";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of `box`, in CSS pixels of the window, differ from its upper left one. */
export async function countInk(page: Page, box: Box): Promise<number> {
  const picture = await page.screenshot({ clip: box, animations: "disabled", caret: "hide" });
  // The page's own policy may not let it read a picture; an empty one has none.
  const reader = await page.context().newPage();
  const count = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) throw new Error("There is no canvas.");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) {
      const difference = [0, 1, 2].reduce(
        (sum, channel) => sum + Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)),
        0,
      );
      if (difference > 60) ink += 1;
    }
    return ink;
  }, picture.toString("base64"));
  await reader.close();
  return count;
}
