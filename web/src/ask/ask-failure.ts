/** Why a question or an article could not be had: told by the server as a problem, or found out here. */
import type { Problem } from "../../../core/contract/problem.ts";
import type { LocalProblemCode } from "../../problem-texts.ts";

export class AskFailure extends Error {
  readonly code: string;
  readonly status: number | null;
  /** The server's own words, in the language that was asked for. */
  readonly detail: string | null;
  readonly requestId: string | null;

  private constructor(code: string, problem: Partial<Problem>, cause?: unknown) {
    super(code, { cause });
    this.name = "AskFailure";
    this.code = code;
    this.status = problem.status ?? null;
    this.detail = problem.detail ?? null;
    this.requestId = problem.requestId ?? null;
  }

  static local(code: LocalProblemCode, cause?: unknown): AskFailure {
    return new AskFailure(code, {}, cause);
  }

  /** What was thrown: no failure already, it came of an answer that could not be read. */
  static of(error: unknown): AskFailure {
    return error instanceof AskFailure ? error : AskFailure.local("unreadable", error);
  }

  static fromProblem(problem: Partial<Problem>): AskFailure {
    return new AskFailure(problem.code ?? "internal", problem);
  }

  /** Reads an error answer; one that is no problem document, as from a proxy, keeps its status alone. */
  static async fromResponse(response: Response): Promise<AskFailure> {
    const body: unknown = await response.json().catch(() => null);
    return AskFailure.fromProblem({ ...toProblem(body), status: response.status });
  }
}

/** The known fields of a problem, each only if it has its type. */
export function toProblem(body: unknown): Partial<Problem> {
  if (typeof body !== "object" || body === null) return {};
  const fields: Readonly<Record<string, unknown>> = { ...body };
  return {
    ...(typeof fields["code"] === "string" ? { code: fields["code"] } : {}),
    ...(typeof fields["detail"] === "string" ? { detail: fields["detail"] } : {}),
    ...(typeof fields["requestId"] === "string" ? { requestId: fields["requestId"] } : {}),
  };
}
