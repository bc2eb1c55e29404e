import { assert, pre, property, string } from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readArticleAddress, toArticleAddress } from "../../../server/mcp/article-address.ts";
import { startRealServer, type RealServer } from "../../support/real-server.ts";
import { articleOf, fakeLibrary } from "../http/support/fakes.ts";
import { startServer } from "../http/support/start-server.ts";
import { ARTICLES } from "../../support/invented-articles.ts";
import { connectOverHttp } from "./support/mcp-client.ts";

const TEMPLATE = "manjam://articles/{id}";

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
});

async function read(uri: string, url = server.url, language = "en") {
  const client = await connectOverHttp(url, { "Accept-Language": language });
  const [content] = (await client.readResource({ uri })).contents;
  if (content === undefined || !("text" in content)) throw new Error("no text");
  return content;
}

describe("articles as resources", () => {
  it("are listed, the newest first, with titles and dates", async () => {
    const client = await connectOverHttp(server.url);
    const { resources, nextCursor } = await client.listResources();
    expect(nextCursor).toBeUndefined();
    expect(resources).toEqual([
      {
        uri: "manjam://articles/%D8%AE%D8%A7%D8%B5%2F%D8%B8%D9%81%D8%A7%D8%B1",
        name: "خاص/ظفار",
        title: "افتتاح منجم بيتكوين في ظفار",
        description: "منجم, 3 June 2026",
        mimeType: "text/markdown",
        _meta: { "manjam/language": "ar" },
      },
      expect.objectContaining({ name: "own/greenland", description: "Manjam, 2 June 2026" }),
      {
        uri: "manjam://articles/untitled",
        name: "untitled",
        mimeType: "text/markdown",
        _meta: { "manjam/language": "en" },
      },
    ]);
  });

  it("are listed page by page", async () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ id: `a${at}`, text: `Mine ${at}.` }));
    const library = fakeLibrary();
    const pages = { ...library, list: pageOf(many.map(({ id, text }) => articleOf(id, text))) };
    const client = await connectOverHttp((await startServer({ library: pages })).url);
    const first = await client.listResources();
    expect(first.resources).toHaveLength(100);
    const second = await client.listResources({ cursor: first.nextCursor });
    expect(second.resources.map(({ name }) => name)).toEqual(["a100"]);
    expect(second.nextCursor).toBeUndefined();
  });

  it("refuse a cursor that was not given out", async () => {
    const client = await connectOverHttp(server.url);
    await expect(client.listResources({ cursor: "none" })).rejects.toMatchObject({
      code: -32_602,
      data: { code: "invalid-request" },
    });
  });

  it("have one template", async () => {
    const client = await connectOverHttp(server.url, { "Accept-Language": "ar" });
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toMatchObject([
      {
        uriTemplate: TEMPLATE,
        mimeType: "text/markdown",
        description: expect.stringMatching(/^مقالة/),
      },
    ]);
  });

  it("are read as Markdown: what is known of them, then the text as it is stored", async () => {
    const [greenland] = ARTICLES;
    const { text, mimeType, _meta } = await read("manjam://articles/own%2Fgreenland");
    expect(mimeType).toBe("text/markdown");
    expect(_meta).toEqual({ "manjam/language": "en" });
    expect(text).toBe(`# A bitcoin mine opens at Qaanaaq in Greenland

- Publisher: Manjam
- Published: 2 June 2026
- Event: May 2026
- Language: English
- Address: https://example.org/qaanaaq
- Original reports:
  - Mine opens in the far north, Arctic Courier, 20 May 2026, https://example.org/courier

---

${greenland?.text}`);
  });

  it("speak their own language, whatever the reader's", async () => {
    const { text } = await read(toArticleAddress("خاص/ظفار"));
    expect(text).toContain("- تاريخ النشر: 3 يونيو 2026\n- اللغة: العربية");
  });

  it("show only their beginning where the settings say so", async () => {
    const closed = await startRealServer(ARTICLES, { MANJAM_SHOW_FULL_TEXT: "off" });
    const { text } = await read("manjam://articles/untitled", closed.url);
    const shown = ARTICLES[2]?.text.slice(0, 500);
    expect(text).toContain(`---\n\n${shown}\n\n---\n\nOnly the beginning of this article`);
  });

  it.each([
    ["en", "manjam://articles/none", "There is no article with this id."],
    ["ar", "manjam://articles/none", "لا توجد مقالة بهذا المعرّف."],
    ["en", "manjam://articles/%E0%A4", "There is no article with this id."],
    ["en", "https://example.org/", "There is no article with this id."],
  ])("in %s tell that there is none at %s", async (language, uri, detail) => {
    await expect(read(uri, server.url, language)).rejects.toMatchObject({
      code: -32_002,
      message: expect.stringContaining(detail),
      data: { uri },
    });
  });
});

describe("completion of an article's id", () => {
  const complete = async (value: string, uri = TEMPLATE, name = "id") => {
    const client = await connectOverHttp(server.url);
    return client.complete({ ref: { type: "ref/resource", uri }, argument: { name, value } });
  };

  it.each([
    ["own", ["own/greenland"]],
    ["GREEN", ["own/greenland"]],
    ["bitcoin mine", ["own/greenland"]],
    ["خاص", ["خاص/ظفار"]],
    ["none", []],
    ["", ["خاص/ظفار", "own/greenland", "untitled"]],
  ])("of %j gives %j", async (value, values) => {
    const { completion } = await complete(value);
    expect(completion).toEqual({ values, total: values.length, hasMore: false });
  });

  it.each([
    ["manjam://other/{id}", "id"],
    [TEMPLATE, "title"],
  ])("is refused for %s and %s", async (uri, name) => {
    await expect(complete("own", uri, name)).rejects.toMatchObject({ code: -32_602 });
  });
});

describe("the address of an article", () => {
  it("leads back to its id, whatever the id", () => {
    assert(
      property(string({ unit: "binary", minLength: 1 }), (id) => {
        pre(!/\p{Surrogate}/u.test(id));
        expect(readArticleAddress(toArticleAddress(id))).toBe(id);
      }),
    );
  });

  it.each(["manjam://articles/", "manjam://articles/a/b", "manjam://articles/%", "articles/a"])(
    "is not %s",
    (address) => {
      expect(readArticleAddress(address)).toBeNull();
    },
  );
});

/** The port's paging, over articles in memory: a cursor is the place where its page begins. */
function pageOf(articles: readonly ReturnType<typeof articleOf>[]) {
  return async ({ limit, cursor = "0" }: { limit: number; cursor?: string | undefined }) => {
    const end = Number(cursor) + limit;
    return {
      articles: articles
        .slice(Number(cursor), end)
        .map(({ text: _text, excerpt: _excerpt, ...summary }) => summary),
      nextCursor: end < articles.length ? String(end) : null,
    };
  };
}
