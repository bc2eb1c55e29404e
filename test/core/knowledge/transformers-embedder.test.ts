import { appendFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openTransformersEmbedder } from "../../../core/knowledge/transformers-embedder.ts";
import { dotProduct } from "../../../core/knowledge/vectors.ts";
import { EMBEDDED_MODEL, openTestEmbedder } from "../../support/test-embedder.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("the embedded encoder", () => {
  it("gives unit vectors that put a translation nearer than another subject", async () => {
    const embedder = await openTestEmbedder();
    const question = await embedder.embedQuery("متى حظرت الصين تعدين بيتكوين؟");
    const translation = await embedder.embedPassage("China banned bitcoin mining in May 2021.");
    const other = await embedder.embedPassage("The bakery opens at seven on Sundays.");
    expect(question).toHaveLength(384);
    expect(dotProduct(question, question)).toBeCloseTo(1, 5);
    expect(dotProduct(question, translation)).toBeGreaterThan(dotProduct(question, other) + 0.05);
    await embedder.close();
  });

  it("gives the same vector for the same text, whatever was embedded before", async () => {
    const embedder = await openTestEmbedder();
    const first = await embedder.embedPassage("Hashprice fell below 35 dollars.");
    await embedder.embedPassage("نص آخر أطول قليلًا من النص الأول عن صعوبة التعدين.");
    expect(await embedder.embedPassage("Hashprice fell below 35 dollars.")).toEqual(first);
    await embedder.close();
  });

  it("takes texts longer than it can read", async () => {
    const embedder = await openTestEmbedder();
    expect(await embedder.embedPassage("كلمة ".repeat(5_000))).toHaveLength(384);
    await embedder.close();
  });
});

describe("a damaged encoder folder", () => {
  it.each([
    [
      "weights that were changed",
      (folder: string) => appendFile(join(folder, "onnx/model_quantized.onnx"), "x"),
    ],
    [
      "a tokenizer that was changed",
      (folder: string) => appendFile(join(folder, "tokenizer.json"), " "),
    ],
    ["weights that are missing", (folder: string) => rm(join(folder, "onnx"), { recursive: true })],
  ])("is refused for %s", async (_, damage) => {
    const folder = join(await temporaryFolder(), "encoder");
    await cp(EMBEDDED_MODEL, folder, { recursive: true });
    await damage(folder);
    await expect(
      openTransformersEmbedder({ model: folder, cacheFolder: folder }),
    ).rejects.toMatchObject({ code: "model-unavailable" });
  });

  it("is refused when it does not exist, without asking the network", async () => {
    await expect(
      openTransformersEmbedder({ model: "/nonexistent/encoder", cacheFolder: "/nonexistent" }),
    ).rejects.toMatchObject({ code: "model-unavailable" });
  });
});
