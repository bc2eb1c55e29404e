/** Elements in one expression; every string becomes a text node, never markup. */

export interface ElementOptions {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | string | null)[];
  readonly onClick?: () => void;
}

/** Creates `tag`; null children are left out, so that parts can be conditional. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (options.class !== undefined) element.className = options.class;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (options.text !== undefined) element.textContent = options.text;
  element.append(...(options.children ?? []).filter((child) => child !== null));
  const { onClick } = options;
  if (onClick !== undefined) element.addEventListener("click", () => onClick());
  return element;
}

/** The element of the page's skeleton with this id. @throws Error when the skeleton lacks it. */
export function findElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type))
    throw new Error(`The page has no ${type.name} with the id ${id}.`);
  return element;
}
