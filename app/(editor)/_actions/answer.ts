import "server-only";
import type { z } from "zod";
import type { Refusal } from "@/lib/drafts/outcomes";
import { AppError } from "@/lib/runtime/app-error";
import { explainIssue } from "@/lib/schema/explain";

/** How the actions of the editor answer what they expect to go wrong. Everything else is thrown, and the browser tries again. */

const REASONS: Readonly<Record<string, Refusal["reason"]>> = {
  unauthenticated: "signed_out",
  forbidden: "forbidden",
  gone: "gone",
  not_found: "gone",
};

/** Does the work, or says in a sentence why not. */
export async function answered<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, reason: REASONS[error.kind] ?? "bad_request", message: error.message };
  }
}

/** What arrives from a browser may be anything, whatever the types say. @throws {AppError} invalid (400) */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: explainIssue });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("invalid", issue?.message ?? "This is not what the editor sends.");
}
