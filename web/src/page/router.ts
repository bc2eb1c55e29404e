/**
 * The views of the page by the fragment of its address: the server serves one page. Title, navigation, focus and
 * the place scrolled to follow the view.
 */
import { focusHeading } from "./focus-heading.ts";
import { createScrollMemory } from "./scroll-memory.ts";
import { localise, pageWording, type Wording } from "./page-language.ts";
import { isRouteFragment, readRoute, type RouteParameters } from "./route-parameters.ts";

/** Its first heading of the second level that can be seen is the one that the focus goes to. */
export interface View<Parameters> {
  /** Hidden and shown by the router; two routes may share it. */
  readonly element: HTMLElement;
  /** Called for each address of the view. A view that loads may give a promise: the focus waits for it. */
  readonly show: (parameters: Parameters) => void | Promise<void>;
  /** Called when another route takes over. */
  readonly hide: () => void;
}

export interface RouteOptions<Path extends string> {
  readonly view: View<RouteParameters<Path>>;
  /** Of the document, before the page's own name; null where that is enough. */
  readonly title: (wording: Wording) => string | null;
  /** Path of the link that is current in the navigation; the route's own, unless told. */
  readonly section?: string;
}

export interface Route {
  readonly element: HTMLElement;
  readonly title: (wording: Wording) => string | null;
  readonly section: string;
  /** What shows the view, or null where the fragment is of another route. */
  readonly match: (fragment: string) => (() => void | Promise<void>) | null;
  readonly hide: () => void;
}

export interface Router {
  /** Shows the view of the page's address; once, when all is put together. */
  readonly start: () => void;
  /**
   * Goes to a path such as `/` at once, with an entry of its own in the history; nothing happens where the page
   * is there already. The focus stays if it is inside the view.
   */
  readonly go: (path: string) => void;
}

export interface RouterOptions {
  /** The first is also shown for an address that no route knows. */
  readonly routes: readonly [Route, ...Route[]];
  /** Holds the links to the views. */
  readonly navigation: HTMLElement;
  /** Told after each change of the view. */
  readonly onChange?: (route: Route) => void;
}

const PAGE_NAME = "Manjam · منجم";

/** @param path with names in braces: `/articles/{id}` */
export function createRoute<const Path extends string>(
  path: Path,
  { view, title, section = path }: RouteOptions<Path>,
): Route {
  return {
    element: view.element,
    title,
    section,
    match: (fragment) => {
      const parameters = readRoute(path, fragment);
      return parameters === null ? null : () => view.show(parameters);
    },
    hide: view.hide,
  };
}

export function createRouter({ routes, navigation, onChange }: RouterOptions): Router {
  const scroll = createScrollMemory();
  let current: Route | null = null;
  let visits = 0;

  const showNames = (wording: Wording): void => {
    const title = current?.title(wording) ?? null;
    document.title = title === null ? PAGE_NAME : `${title} · ${PAGE_NAME}`;
  };
  localise(document.documentElement, (_, wording) => showNames(wording));

  const follow = async (focus: "move" | "keep-inside" | "leave"): Promise<void> => {
    visits += 1;
    const visit = visits;
    const { route, show } = find(routes, location.hash);
    if (current !== null && current !== route) current.hide();
    for (const { element } of routes) element.hidden = element !== route.element;
    current = route;
    markCurrent(navigation, route.section);
    onChange?.(route);
    const shown = show();
    showNames(pageWording());
    if (shown !== undefined) await shown;
    // Meanwhile the reader may have gone on.
    if (visit !== visits) return;
    // What was loaded may have a name of its own.
    showNames(pageWording());
    if (focus === "leave") return;
    const isInside = route.element.contains(document.activeElement);
    if (focus === "move" || !isInside) focusHeading(route.element);
    scroll.restore();
  };

  window.addEventListener("hashchange", () => {
    if (!isRouteFragment(location.hash)) return;
    scroll.turn();
    void follow("move");
  });
  return {
    start: () => void follow("leave"),
    go: (path) => {
      if ((location.hash || "#/") === `#${path}`) return;
      history.pushState(null, "", `#${path}`);
      scroll.turn();
      void follow("keep-inside");
    },
  };
}

function find(
  routes: RouterOptions["routes"],
  fragment: string,
): { readonly route: Route; readonly show: () => void | Promise<void> } {
  for (const route of routes) {
    const show = route.match(fragment);
    if (show !== null) return { route, show };
  }
  const [route] = routes;
  return { route, show: route.match("#/") ?? (() => undefined) };
}

function markCurrent(navigation: HTMLElement, section: string): void {
  for (const link of navigation.querySelectorAll("a")) {
    if (link.getAttribute("href") === `#${section}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}
