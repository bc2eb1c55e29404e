import { beforeAll, describe, expect, it } from "vitest";
import { articleListSchema, type ArticleInput } from "../../core/contract/article.ts";
import {
  collectionSchema,
  relatedArticlesSchema,
  suggestedQuestionsSchema,
  type Collection,
} from "../../core/contract/collection.ts";
import { ask } from "./support/answers.ts";
import { startRealServer, type RealServer } from "../support/real-server.ts";

const BLACKOUT =
  "Kazakhstan cut the internet in January 2022 and bitcoin mines went dark for days.";
const FIELDS = { topics: ["shutdowns"], places: ["KZ"], source: "Manjam" };

const ARTICLES: readonly ArticleInput[] = [
  { id: "en-blackout", title: "Blackout", text: BLACKOUT, eventDate: "2022-01-05", ...FIELDS },
  {
    id: "ar/انقطاع",
    title: "انقطاع الإنترنت في كازاخستان",
    text: "قطعت كازاخستان الإنترنت في يناير 2022 فتوقفت مناجم بيتكوين أيامًا.",
    eventDate: "2022-01",
    ...FIELDS,
  },
  {
    id: "reprint",
    title: "Blackout, again",
    text: BLACKOUT,
    eventDate: "2022-01-06",
    ...FIELDS,
  },
  {
    id: "ar-kuwait",
    title: "الكويت والتعدين المنزلي",
    text: "داهمت الكويت منازل في الوفرة تُعدَّن فيها العملات المشفرة.",
    eventDate: "2025-04",
    topics: ["enforcement"],
    places: ["KW"],
  },
  {
    id: "en-chip",
    title: "A new chip",
    text: "Bitmain presented the S21 XP, a machine of 270 TH/s that takes 3,645 watts.",
    publishedAt: "2024-03-01",
    topics: ["hardware"],
  },
  { id: "plain", text: "A text that tells nothing of itself." },
];

let server: RealServer;
beforeAll(async () => {
  server = await startRealServer(ARTICLES);
});

const get = (path: string): Promise<Response> => fetch(server.url + path);

async function describeCollection(query = ""): Promise<Collection> {
  return collectionSchema.parse(await (await get(`/collection${query}`)).json());
}

async function list(query: string): Promise<readonly string[]> {
  const response = await get(`/articles?${query}`);
  return articleListSchema.parse(await response.json()).articles.map(({ id }) => id);
}

async function related(id: string, query = ""): Promise<readonly string[]> {
  const response = await get(`/articles/${encodeURIComponent(id)}/related${query}`);
  expect(response.status).toBe(200);
  const { articles } = relatedArticlesSchema.parse(await response.json());
  return articles.map(({ articleId }) => articleId);
}

describe("GET /collection", () => {
  it("tells what is there, with names in both languages", async () => {
    const collection = await describeCollection();
    expect(collection.articles).toBe(6);
    expect(collection.places[0]).toEqual({
      value: "KZ",
      names: { ar: "كازاخستان", en: "Kazakhstan" },
      articles: 3,
    });
    expect([collection.firstEventDate, collection.lastEventDate]).toEqual(["2022-01", "2025-04"]);
    expect(collection.undated).toBe(1);
  });

  it("counts within filters", async () => {
    const collection = await describeCollection("?language=ar&eventAfter=2022&eventBefore=2022");
    expect(collection.articles).toBe(1);
    expect(collection.languages).toEqual([
      { language: "ar", articles: 1 },
      { language: "en", articles: 2 },
    ]);
  });

  it("follows an article that comes and goes", async () => {
    await server.manjam.articles.put({ id: "late", text: "Oman opened a mine.", places: ["OM"] });
    expect((await describeCollection()).articles).toBe(7);
    await server.manjam.articles.remove("late");
    expect((await describeCollection()).articles).toBe(6);
  });

  it.each([
    ["eventAfter=yesterday", "eventAfter"],
    ["eventAfter=2023&eventBefore=2022-12", "eventAfter"],
    ["cursor=x", "cursor"],
    ["language=fr", "language"],
  ])("refuses %s", async (query, path) => {
    const response = await get(`/collection?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path }] });
  });
});

describe("GET /articles", () => {
  it.each([
    ["place=KZ", ["reprint", "en-blackout", "ar/انقطاع"]],
    ["place=KZ&eventAfter=2022-01-06", ["reprint", "ar/انقطاع"]],
    ["eventAfter=2024", ["ar-kuwait", "en-chip"]],
    ["eventBefore=2021", []],
    ["topic=it's", []],
  ])("narrowed by %s, has the newest event first", async (query, ids) => {
    expect(await list(query)).toEqual(ids);
  });

  it("goes on page by page within the filters", async () => {
    const page = async (cursor: string) =>
      articleListSchema.parse(
        await (await get(`/articles?place=KZ&limit=2&cursor=${cursor}`)).json(),
      );
    const first = articleListSchema.parse(await (await get("/articles?place=KZ&limit=2")).json());
    const second = await page(first.nextCursor ?? "");
    expect(first.articles).toHaveLength(2);
    expect(second.articles.map(({ id }) => id)).toEqual(["ar/انقطاع"]);
    expect(second.nextCursor).toBeNull();
  });
});

describe("GET /articles/:id/related", () => {
  it("begins with the story in the other language, and leaves reprints out", async () => {
    const ids = await related("en-blackout");
    expect(ids[0]).toBe("ar/انقطاع");
    expect(ids).not.toContain("reprint");
    expect(ids).not.toContain("en-blackout");
    expect(ids).toContain("en-chip");
  });

  it("finds the way back", async () => {
    expect(["en-blackout", "reprint"]).toContain((await related("ar/انقطاع"))[0]);
  });

  it("gives as many as are asked for", async () => {
    expect(await related("en-chip", "?limit=2")).toHaveLength(2);
  });

  it.each([
    ["/articles/nobody/related", 404, "not-found"],
    ["/articles/en-chip/related?limit=0", 400, "invalid-request"],
    ["/articles/en-chip/related?limit=21", 400, "invalid-request"],
    ["/articles/en-chip/related?text=1", 400, "invalid-request"],
  ])("answers %s with %i", async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});

describe("GET /collection/questions", () => {
  it.each(["en", "ar"])("suggests what POST /ask answers: %s", async (language) => {
    const response = await get(`/collection/questions?language=${language}`);
    const { questions } = suggestedQuestionsSchema.parse(await response.json());
    expect(questions).not.toEqual([]);
    for (const { question } of questions) {
      expect(await ask(server.url, question)).toMatchObject({ status: "answered", language });
    }
  });

  it("asks for the language", async () => {
    expect((await get("/collection/questions")).status).toBe(400);
  });
});

describe("with keys", () => {
  it.each(["/collection", "/collection/questions?language=en", "/articles/en-chip/related"])(
    "%s asks for one",
    async (path) => {
      const locked = await startRealServer([], { MANJAM_API_KEYS: "a-key-that-only-reads-123456" });
      expect((await fetch(locked.url + path)).status).toBe(401);
      const headers = { Authorization: "Bearer a-key-that-only-reads-123456" };
      const status = (await fetch(locked.url + path, { headers })).status;
      expect(status).toBe(path.startsWith("/collection") ? 200 : 404);
    },
  );
});
