import { describe, expect, it } from "vitest";
import { bodyOf, postJson } from "./support/requests.ts";
import { startServer } from "./support/start-server.ts";

describe("what POST /ask takes", () => {
  it.each([
    ["no question", {}, "question", "is required"],
    ["an empty question", { question: " \n " }, "question", "must not be empty"],
    ["a number for a question", { question: 5 }, "question", "must be a string"],
    ["null for a question", { question: null }, "question", "must be a string"],
    ["an unknown field", { question: "x", top_k: 3 }, "top_k", "is not a known field"],
    [
      "a field called __proto__",
      JSON.parse('{"question":"x","__proto__":{}}'),
      "__proto__",
      "is not a known field",
    ],
    ["topK beyond 20", { question: "x", topK: 21 }, "topK", "must be at most 20"],
    ["topK of a half", { question: "x", topK: 1.5 }, "topK", "must be a whole number"],
    ["topK as a string", { question: "x", topK: "8" }, "topK", "must be a number"],
    ["stream as a string", { question: "x", stream: "true" }, "stream", "must be true or false"],
    [
      "an unknown language",
      { question: "x", language: "fr" },
      "language",
      "must be one of auto, ar, en",
    ],
    [
      "an unknown filter",
      { question: "x", filters: { from: "2020" } },
      "filters.from",
      "is not a known field",
    ],
    ["filters as a list", { question: "x", filters: [] }, "filters", "must be a JSON object"],
    [
      "an unknown language filter",
      { question: "x", filters: { languages: ["ar", "fr"] } },
      "filters.languages.1",
      "must be one of ar, en",
    ],
    [
      "an empty list",
      { question: "x", filters: { sources: [] } },
      "filters.sources",
      "must not be an empty list",
    ],
    [
      "a day that does not exist",
      { question: "x", filters: { publishedAfter: "2024-02-31" } },
      "filters.publishedAfter",
      "must be an ISO 8601 date such as 2022-01-08",
    ],
    [
      "a range that is turned round",
      { question: "x", filters: { publishedAfter: "2024-02-02", publishedBefore: "2024-02-01" } },
      "filters.publishedAfter",
      "must not be later than publishedBefore",
    ],
    [
      "a turned range of moments",
      {
        question: "x",
        filters: {
          publishedAfter: "2024-02-01T10:00:00Z",
          publishedBefore: "2024-02-01T12:00:00+03:00",
        },
      },
      "filters.publishedAfter",
      "must not be later than publishedBefore",
    ],
    ["a list for a body", [], "", "must be a JSON object"],
    ["null for a body", null, "", "must be a JSON object"],
    ["a string for a body", "question", "", "must be a JSON object"],
  ])("refuses %s and names the field", async (_name, body, path, message) => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, body);
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "invalid-request",
      errors: [{ path, message }],
    });
    expect(server.answering.requests).toEqual([]);
  });

  it.each([
    { publishedAfter: "2024-02-01", publishedBefore: "2024-02-01" },
    { publishedAfter: "2024-02-01T10:00:00Z", publishedBefore: "2024-02-01" },
    { publishedAfter: "2024-02-01T09:00:00", publishedBefore: "2024-02-01T09:00:00Z" },
  ])("takes a range that ends where it begins: %o", async (filters) => {
    const server = await startServer();
    expect((await postJson(`${server.url}/ask`, { question: "x", filters })).status).toBe(200);
  });

  it("tells every field at fault at once", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { topK: 0, more: 1 });
    const { errors } = await bodyOf(response);
    expect(errors).toHaveLength(3);
  });

  it("takes 2,000 characters after trimming, in Arabic too", async () => {
    const server = await startServer();
    const question = `  ${"س".repeat(2_000)}  `;
    expect((await postJson(`${server.url}/ask`, { question })).status).toBe(200);
  });

  it("calls one character more too long", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { question: "س".repeat(2_001) });
    expect(response.status).toBe(400);
    expect(await bodyOf(response)).toMatchObject({
      code: "question-too-long",
      detail: "The question has 2,001 characters; at most 2,000 are allowed.",
      errors: [{ path: "question", message: "must have at most 2,000 characters" }],
    });
  });

  it("calls a long question with another fault an invalid request", async () => {
    const server = await startServer();
    const response = await postJson(`${server.url}/ask`, { question: "a".repeat(2_001), x: 1 });
    expect(await bodyOf(response)).toMatchObject({ code: "invalid-request" });
  });
});
