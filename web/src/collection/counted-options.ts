/** The choices of a field, each with its number of articles. */
import type { Counted } from "../../../core/contract/collection.ts";
import { createElement } from "../page/create-element.ts";
import { pageWording } from "../page/page-language.ts";
import type { KnownCollection, NamedKind } from "./collection.ts";

/** An option holds no elements that could keep its directions apart: these characters do. */
const ISOLATE = ["\u2068", "\u2069"] as const;

/**
 * Fills `field` with `any` and the values, and chooses `chosen`, which need not be among them; null: `any`.
 */
export function fillCountedOptions(
  field: HTMLSelectElement,
  kind: NamedKind,
  values: readonly Pick<Counted, "value" | "articles">[],
  {
    any,
    chosen,
    known,
  }: { readonly any: string; readonly chosen: string | null; readonly known: KnownCollection },
): void {
  const { language, texts } = pageWording();
  const isListed = chosen === null || values.some(({ value }) => value === chosen);
  const listed = isListed ? values : [{ value: chosen, articles: 0 }, ...values];
  const options = listed.map(({ value, articles }) => {
    const name = known.nameOf(kind, value, language);
    return createElement("option", {
      text: texts.browse.counted(ISOLATE[0] + name + ISOLATE[1], articles),
      attributes: { value },
    });
  });
  const first = createElement("option", { text: any, attributes: { value: "" } });
  field.replaceChildren(first, ...options);
  field.value = chosen ?? "";
}
