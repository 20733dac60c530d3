import "server-only";
import { type Actor, type Deed, may } from "@/lib/domain/actor";
import { AppError } from "@/lib/runtime/app-error";

/** The last gate before the tables: whatever a page or an action has checked, a write checks again. */

/** @throws {AppError} forbidden (403) when the actor's role may not */
export function requireDeed(actor: Actor, deed: Deed): void {
  if (!may(actor.role, deed))
    throw new AppError("forbidden", `Your role, ${actor.role}, does not allow this.`);
}
