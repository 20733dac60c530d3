import "server-only";
import type { z } from "zod";
import { guarded } from "@/lib/auth/guarded";
import type { Actor, Permission } from "@/lib/domain/access/actor";
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

/** An action of the editor: who is it, and may they; what do they send; the work, or a sentence why not. */
export function acting<S extends z.ZodType, T>(
  permission: Permission,
  schema: S,
  work: (actor: Actor, input: z.output<S>) => Promise<T>,
): (input: unknown) => Promise<T | Refusal> {
  return async (input) => {
    const done = await guarded(permission, async (actor) => work(actor, parsed(schema, input)));
    if (done.ok) return done.value;
    const { kind, message } = done.error;
    return { ok: false, reason: REASONS[kind] ?? "bad_request", message };
  };
}

/** What arrives from a browser may be anything, whatever the types say. @throws {AppError} invalid (400) */
function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: explainIssue });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError("invalid", issue?.message ?? "This is not what the editor sends.");
}
