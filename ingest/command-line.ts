/** The arguments of the command. */
import { parseArgs } from "node:util";

export interface IngestOptions {
  readonly paths: readonly string[];
  readonly prune: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

export type CommandLine =
  | { readonly kind: "run"; readonly options: IngestOptions }
  | { readonly kind: "help" }
  | { readonly kind: "mistake"; readonly message: string };

export const USAGE = {
  en: `Usage: npm run ingest -- PATH… [--prune] [--json] [--quiet]

  PATH      a file (.md .txt .html .htm .json .jsonl) or a folder of such files
  --prune   afterwards, take down articles of the given folders whose files are gone
  --json    write one JSON line for each article, and a summary, to standard output
            (npm adds lines of its own there unless it is run as npm run --silent ingest)
  --quiet   tell only what failed
  --help    show this text
`,
  ar: `الاستعمال: npm run ingest -- PATH… [--prune] [--json] [--quiet]

  PATH      ملف (md أو txt أو html أو htm أو json أو jsonl) أو مجلد فيه ملفات كهذه
  --prune   بعد الانتهاء تُحذف مقالات المجلدات المذكورة التي لم تعد ملفاتها موجودة
  --json    سطر JSON لكل مقال وملخص في المخرج المعياري
            (يضيف npm أسطرًا من عنده ما لم يُشغَّل هكذا: npm run --silent ingest)
  --quiet   لا يُذكر إلا ما تعذّر
  --help    عرض هذا النص
`,
} as const;

/** Reads `argv`, the arguments without program and script. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        prune: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        quiet: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const paths = positionals.filter((path) => path !== "");
    if (paths.length === 0) return { kind: "mistake", message: "No file or folder is given." };
    const { prune, json, quiet } = values;
    return { kind: "run", options: { paths, prune, json, quiet } };
  } catch (error) {
    return { kind: "mistake", message: error instanceof Error ? error.message : String(error) };
  }
}
