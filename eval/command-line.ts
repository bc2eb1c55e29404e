/** The arguments of `npm run eval`. */
import { parseArgs } from "node:util";

export const PARTS = ["corpus", "seeds", "public"] as const;
export type Part = (typeof PARTS)[number];

export interface EvaluationOptions {
  readonly parts: readonly Part[];
  /** Names the questions that went wrong. */
  readonly verbose: boolean;
  /** Makes the figures the new baseline. */
  readonly update: boolean;
  /** Builds the kept indexes of the public sets anew. */
  readonly fresh: boolean;
}

export type CommandLine =
  | { readonly kind: "measure"; readonly options: EvaluationOptions }
  | { readonly kind: "ablation"; readonly fresh: boolean }
  | { readonly kind: "help" }
  | { readonly kind: "mistake"; readonly message: string };

export const USAGE = `Usage: npm run eval -- [--only PARTS] [--verbose] [--update] [--fresh]
       npm run eval -- --ablation [--fresh]

  --only PARTS  some of ${PARTS.join(", ")}, separated by commas; without it, all that is on this machine
  --verbose     name the questions that went wrong
  --update      make these figures the baseline instead of comparing with it
  --fresh       embed the public sets anew
  --ablation    compare variants of the retrieval; writes the tables and pictures of docs/evaluation.md
  --help        show this text

MANJAM_EVAL_DATA names the folder of the public sets (../shared/eval beside the project).
`;

/** Reads `argv`, the arguments without program and script. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        only: { type: "string" },
        verbose: { type: "boolean", default: false },
        update: { type: "boolean", default: false },
        fresh: { type: "boolean", default: false },
        ablation: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    const { only, ablation, verbose, update, fresh } = values;
    if (ablation) {
      if (only !== undefined || verbose || update) {
        return { kind: "mistake", message: "--ablation goes with no option but --fresh." };
      }
      return { kind: "ablation", fresh };
    }
    const parts = only === undefined ? PARTS : readParts(only);
    return { kind: "measure", options: { parts, verbose, update, fresh } };
  } catch (error) {
    return { kind: "mistake", message: error instanceof Error ? error.message : String(error) };
  }
}

function readParts(only: string): readonly Part[] {
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) {
    throw new Error(`--only: "${unknown}" is none of ${PARTS.join(", ")}.`);
  }
  return PARTS.filter((part) => names.includes(part));
}
