import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isRouteFragment, readRoute } from "../../../web/src/page/route-parameters.ts";

describe("an address", () => {
  it.each(["", "#", "#/", "#/?from=link"])("%s is the start of the page", (fragment) => {
    expect(readRoute("/", fragment)).not.toBeNull();
    expect(readRoute("/calculator", fragment)).toBeNull();
  });

  it("gives its query and its decoded names", () => {
    const parameters = readRoute("/articles/{id}", "#/articles/en%2Fa%3Fb?at=3&at=4");
    expect(parameters?.id).toBe("en/a?b");
    expect(parameters?.query.getAll("at")).toEqual(["3", "4"]);
  });

  it.each(["#/articles", "#/articles/", "#/articles/a/b", "#/articles/%", "#/answers/a"])(
    "%s is none of an article",
    (fragment) => {
      expect(readRoute("/articles/{id}", fragment)).toBeNull();
    },
  );

  it("keeps every id that an article may have", () => {
    assert(
      property(string({ minLength: 1, unit: "grapheme" }), (id) => {
        const fragment = `#/articles/${encodeURIComponent(id)}`;
        expect(readRoute("/articles/{id}", fragment)?.id).toBe(id);
      }),
    );
  });

  it.each([
    ["", true],
    ["#/", true],
    ["#/nowhere", true],
    ["#question", false],
  ])("%s names a view: %s", (fragment, expected) => {
    expect(isRouteFragment(fragment)).toBe(expected);
  });
});
