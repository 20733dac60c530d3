import "server-only";
import { type Actor, type Deed, may } from "@/lib/domain/access/actor";
import { AppError } from "@/lib/runtime/app-error";

/** The last gate before the tables: whatever a page or an action has checked, a write checks again. */

/**
 * Who is allowed to do it: the actor's id, which goes into the record.
 * @throws {AppError} forbidden (403) when the actor's role may not
 */
export function requireDeed(actor: Actor, deed: Deed): string {
  if (!may(actor.role, deed))
    throw new AppError("forbidden", `Your role, ${actor.role}, does not allow this.${INSTEAD[deed] ?? ""}`);
  return actor.userId;
}

/** What somebody who may not do it can do. */
const INSTEAD: Partial<Record<Deed, string>> = { publish: " Send your draft to review instead." };
