import { type Actor, mayDo, type Permission } from "@/lib/domain/access/actor";
import { AppError } from "@/lib/runtime/app-error";

/** The last gate before the tables: whatever a page or an action has checked, a write checks again. */

/**
 * Who is allowed to do it: the actor's id, which goes into the record.
 * @throws {AppError} forbidden (403) when the actor's role may not
 */
export function requirePermission(actor: Actor, permission: Permission): string {
  if (!mayDo(actor, permission))
    throw new AppError(
      "forbidden",
      `Your ${actor.token ? "token" : `role, ${actor.role},`} does not allow this.${INSTEAD[permission] ?? ""}`,
    );
  return actor.userId;
}

/** What somebody who may not do it can do. */
const INSTEAD: Partial<Record<Permission, string>> = { publish: " Send your draft to review instead." };
