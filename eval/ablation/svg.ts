/** SVG as text. */

type Attributes = Readonly<Record<string, string | number>>;

/** @param content markup: other elements, or what `text` made */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(typeof value === "number" ? round(value) : value)}"`)
    .join("");
  return content.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${content.join("")}</${name}>`;
}

/** Text as markup. */
export function text(plain: string): string {
  return plain
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Places to a tenth of a pixel keep the files small, and equal on every machine. */
function round(value: number): string {
  return String(Number(value.toFixed(1)));
}
