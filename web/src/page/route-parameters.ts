/** The paths of the page's views, such as `/articles/{id}`, and what stands in an address for their names. */

type NameIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NameIn<Rest>
  : never;

/** One text for each name in the path, decoded, and what stands behind the question mark. */
export type RouteParameters<Path extends string> = Readonly<Record<NameIn<Path>, string>> & {
  readonly query: URLSearchParams;
};

/**
 * Reads the parameters of `path` out of a fragment such as `#/articles/a%2Fb?from=1`; an empty fragment is `#/`.
 * Null where the fragment is of another path, or broken.
 */
export function readRoute<Path extends string>(
  path: Path,
  fragment: string,
): RouteParameters<Path> | null {
  const [address = "", query = ""] = splitOnce(fragment.replace(/^#/u, "") || "/");
  const wanted = path.split("/");
  const given = address.split("/");
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = decode(given[index] ?? "");
    const name = /^\{(.+)\}$/u.exec(part)?.[1];
    if (text === null || (name === undefined ? text !== part : text === "")) return null;
    if (name !== undefined) parameters[name] = text;
  }
  // The loop has filled in each name of the path.
  return { ...parameters, query: new URLSearchParams(query) } as RouteParameters<Path>;
}

/** Whether a fragment names a view, and is not a place on the page such as `#question`. */
export function isRouteFragment(fragment: string): boolean {
  return fragment === "" || fragment === "#" || fragment.startsWith("#/");
}

function splitOnce(address: string): readonly string[] {
  const mark = address.indexOf("?");
  return mark === -1 ? [address] : [address.slice(0, mark), address.slice(mark + 1)];
}

/** Null for a broken escape such as `%`. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
