/** The sentence encoder, run by `@xenova/transformers` on the CPU. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { env, pipeline, type FeatureExtractionPipeline } from "@xenova/transformers";
import { ProblemError } from "../runtime/problem-error.ts";
import type { Embedder, EncoderIdentity } from "./embedder.ts";

// The E5 family is trained with these; without them questions and passages do not meet.
const QUERY_PREFIX = "query: ";
const PASSAGE_PREFIX = "passage: ";

/**
 * Threads that wait for work by spinning take the cores from LanceDB and Node: without it a question costs half
 * the processor time.
 */
const NO_SPINNING = {
  session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } },
};

const WEIGHTS = join("onnx", "model_quantized.onnx");

export interface TransformersEmbedderOptions {
  /** A folder with config.json, tokenizer.json and onnx/model_quantized.onnx, or a name on the model hub. */
  readonly model: string;
  /** Where a model of the hub is kept once it was fetched. */
  readonly cacheFolder: string;
}

/**
 * Loads the encoder once; a folder is never completed from the network.
 * @throws ProblemError `model-unavailable` when files are missing or differ from their SHA256SUMS.
 */
export async function openTransformersEmbedder(
  options: TransformersEmbedderOptions,
): Promise<Embedder> {
  const folder = await findFolder(options.model);
  const checksum = folder === null ? null : await verifyFolder(folder);
  const extractor = await load(folder, options);
  const name = folder === null ? options.model : basename(folder);
  const identity: EncoderIdentity = {
    name,
    dimensions: (await encode(extractor, QUERY_PREFIX)).length,
    checksum: checksum ?? (await sha256(join(options.cacheFolder, options.model, WEIGHTS))),
  };
  return {
    identity,
    countTokens: (text) => extractor.tokenizer.encode(text, { add_special_tokens: false }).length,
    embedQuery: (text) => encode(extractor, QUERY_PREFIX + text),
    embedPassage: (text) => encode(extractor, PASSAGE_PREFIX + text),
    close: async () => {
      await extractor.dispose();
    },
  };
}

async function load(
  folder: string | null,
  options: TransformersEmbedderOptions,
): Promise<FeatureExtractionPipeline> {
  env.allowLocalModels = folder !== null;
  env.allowRemoteModels = folder === null;
  env.localModelPath = folder === null ? options.cacheFolder : dirname(folder);
  env.cacheDir = options.cacheFolder;
  try {
    return await pipeline(
      "feature-extraction",
      folder === null ? options.model : basename(folder),
      {
        dtype: "q8",
        session_options: { extra: NO_SPINNING },
      },
    );
  } catch (error) {
    throw unavailable("it could not be loaded", "تعذّر تحميله", error);
  }
}

/** One text a call: int8 activations are scaled per call, so a batch would change each vector a little. */
async function encode(extractor: FeatureExtractionPipeline, text: string): Promise<Float32Array> {
  const output = await extractor(text, { pooling: "mean", normalize: true });
  const vector = Float32Array.from(output.data as Float32Array); // feature extraction always gives float32
  output.dispose();
  return vector;
}

async function findFolder(model: string): Promise<string | null> {
  const folder = isAbsolute(model) ? model : resolve(model);
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return folder;
  if (isAbsolute(model) || model.startsWith(".")) {
    throw unavailable("its folder does not exist", "مجلده غير موجود");
  }
  return null;
}

/** Compares the files with the folder's SHA256SUMS, if it has one; answers the checksum of the weights. */
async function verifyFolder(folder: string): Promise<string> {
  const weights = await sha256(join(folder, WEIGHTS)).catch((error: unknown) => {
    throw unavailable(`${WEIGHTS} is missing`, `الملف ${WEIGHTS} مفقود`, error);
  });
  const sums = await readFile(join(folder, "SHA256SUMS"), "utf8").catch(() => "");
  for (const line of sums.split("\n").filter((text) => text.trim() !== "")) {
    const [expected, name = ""] = line.trim().split(/\s+\*?/);
    const actual =
      name === WEIGHTS ? weights : await sha256(join(folder, name)).catch(() => "absent");
    if (actual !== expected) {
      throw unavailable(
        `${name} differs from its checksum; restore the folder`,
        `الملف ${name} لا يطابق بصمته؛ استعد المجلد`,
      );
    }
  }
  return weights;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(file)) hash.update(part as Buffer); // no encoding is set
  return hash.digest("hex");
}

function unavailable(reason: string, reasonArabic: string, cause?: unknown): ProblemError {
  return new ProblemError(
    "model-unavailable",
    {
      en: `The sentence encoder (MANJAM_EMBEDDER) is not available: ${reason}.`,
      ar: `مُرمِّز الجمل (MANJAM_EMBEDDER) غير متاح: ${reasonArabic}.`,
    },
    { cause },
  );
}
