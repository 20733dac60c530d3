import "server-only";
import type { Actor, Permission } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { AppError, type AppErrorKind } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";
import { authorize } from "./require-actor";

/** Why an action did nothing. Of kind "unauthenticated" it can be tried again after signing in. */
export type Refusal = { kind: AppErrorKind; message: string };

/** The first sentence of every action of the editor: who is it, and may they? A refusal is a value, with its words. */
export async function guarded<T>(
  permission: Permission,
  work: (actor: Actor) => Promise<T>,
): Promise<Result<T, Refusal>> {
  try {
    return ok(await work(await authorize(permission)));
  } catch (thrown) {
    const error = asUnavailable(thrown);
    if (error instanceof AppError) return err({ kind: error.kind, message: error.message });
    throw error;
  }
}
