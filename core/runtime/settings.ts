/** Settings: environment variables, validated once at start with one clear line for each mistake. */
import { isAbsolute, join } from "node:path";
import { z } from "zod";
import {
  languageModelVariables,
  toLanguageModelSettings,
  type LanguageModelSettings,
} from "./language-model-settings.ts";
import { slackVariables, toSlackSettings, type SlackSettings } from "./slack-settings.ts";
import { wholeNumber } from "./whole-number.ts";

const LOOPBACK_HOSTS = new Set(["127.0.0.1", "::1", "localhost"]);
const REMOTE_INDEX = /^(s3|gs|az|db):\/\//;

export interface ApiKey {
  readonly key: string;
  readonly canWrite: boolean;
}

export interface Settings {
  readonly projectRoot: string;
  readonly port: number;
  readonly host: string;
  /** True when only this machine can reach the server. */
  readonly onLoopback: boolean;
  /** A folder, or an address that LanceDB knows (`s3://…`, `db://…`). */
  readonly index: string;
  readonly indexIsRemote: boolean;
  /** A folder with an ONNX encoder, or its name on a model hub. */
  readonly embedder: string;
  readonly apiKeys: readonly ApiKey[];
  /** Requests a minute for each key or address; null: unlimited. */
  readonly rateLimit: number | null;
  readonly corsOrigins: readonly string[];
  readonly logQuestions: boolean;
  readonly showFullText: boolean;
  readonly logLevel: string;
  /** Address of the server that live inputs of the calculator come from; null: none are read. */
  readonly liveInputs: string | null;
  /** A secret, as it may hold a password. Null: conversations are kept in this process's memory. */
  readonly redisUrl: string | null;
  /** How long an answer can be read again by its id. */
  readonly answersKeptDays: number;
  /** Null: answers are extractive. */
  readonly languageModel: LanguageModelSettings | null;
  /** Null: questions are not taken from Slack. */
  readonly slack: SlackSettings | null;
}

/** All mistakes of the environment at once, a line for each. */
export class SettingsError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "SettingsError";
    this.lines = lines;
  }
}

const switchWords = ["on", "off", "true", "false", "1", "0"] as const;
const flag = z.enum(switchWords, { error: "must be on or off" }).transform((value) => {
  return value === "on" || value === "true" || value === "1";
});
const MEMPOOL_SPACE = "https://mempool.space";
const liveInputs = z.union(
  [
    flag.transform((isOn) => (isOn ? MEMPOOL_SPACE : null)),
    z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, "")),
  ],
  { error: "must be on, off, or the http or https address of a mempool server" },
);
const list = z.string().transform((value) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);

const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  MANJAM_INDEX: z.string().min(1).optional(),
  MANJAM_EMBEDDER: z.string().min(1).optional(),
  MANJAM_API_KEYS: list
    .refine((keys) => keys.every((key) => key.replace(/:write$/, "").length >= 16), {
      error:
        "each key needs at least 16 characters (add :write for a key that may change articles)",
    })
    .default([]),
  MANJAM_RATE_LIMIT: wholeNumber(1, 1_000_000).optional(),
  MANJAM_CORS_ORIGINS: list
    .refine((origins) => origins.every((origin) => URL.canParse(origin)), {
      error: "each must be an origin such as https://news.example",
    })
    .default([]),
  MANJAM_LIVE_INPUTS: liveInputs.default(null),
  MANJAM_LOG_QUESTIONS: flag.default(false),
  MANJAM_SHOW_FULL_TEXT: flag.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  MANJAM_REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must be an address such as redis://127.0.0.1:6379" })
    .optional(),
  MANJAM_ANSWERS_KEPT_DAYS: wholeNumber(1, 3_650).default(30),
  ...languageModelVariables,
  ...slackVariables,
});

/**
 * Reads the settings out of `environment`; an empty variable counts as unset.
 * @throws SettingsError naming each variable that is wrong, never its value.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  projectRoot: string,
): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
    );
  }
  const env = parsed.data;
  const onLoopback = LOOPBACK_HOSTS.has(env.HOST);
  const apiKeys = env.MANJAM_API_KEYS.map((entry) => ({
    key: entry.replace(/:write$/, ""),
    canWrite: entry.endsWith(":write"),
  }));
  if (!onLoopback && apiKeys.length === 0) {
    throw new SettingsError([
      "HOST: listening beyond this machine needs MANJAM_API_KEYS, so that not everyone can use it",
    ]);
  }
  const index = env.MANJAM_INDEX ?? join(projectRoot, "data", "index");
  const indexIsRemote = REMOTE_INDEX.test(index);
  const languageModel = toLanguageModelSettings(env);
  if (languageModel !== null && "mistake" in languageModel) {
    throw new SettingsError([languageModel.mistake]);
  }
  const slack = toSlackSettings(env);
  if (slack !== null && "mistake" in slack) throw new SettingsError([slack.mistake]);
  const embedder = env.MANJAM_EMBEDDER ?? join(projectRoot, "models", "manjam-e5-small-ar-en");
  return {
    projectRoot,
    port: env.PORT,
    host: env.HOST,
    onLoopback,
    index: indexIsRemote || isAbsolute(index) ? index : join(process.cwd(), index),
    indexIsRemote,
    embedder,
    apiKeys,
    rateLimit: env.MANJAM_RATE_LIMIT ?? (onLoopback && apiKeys.length === 0 ? null : 60),
    corsOrigins: env.MANJAM_CORS_ORIGINS,
    logQuestions: env.MANJAM_LOG_QUESTIONS,
    showFullText: env.MANJAM_SHOW_FULL_TEXT ?? onLoopback,
    logLevel: env.LOG_LEVEL,
    liveInputs: env.MANJAM_LIVE_INPUTS,
    redisUrl: env.MANJAM_REDIS_URL ?? null,
    answersKeptDays: env.MANJAM_ANSWERS_KEPT_DAYS,
    languageModel,
    slack,
  };
}
