import { db } from "@/lib/db/client";
import type { Account, Actor, Role } from "@/lib/domain/access/actor";

/** Actors for tests, which no session stands behind. */

/** Somebody of that role. Writes that name their author want a row in `users` of that id. */
export function makeActor(role: Role, overrides: Partial<Account> = {}): Actor {
  const account: Account = {
    userId: `a-${role}`,
    name: `An ${role}`,
    email: `${role}@editor.test`,
    role,
    ...overrides,
  };
  return account as Actor;
}

/** The same with an account in the database, for writes that name their author. */
export async function storedActor(role: Role = "editor", name = "Ada"): Promise<Actor> {
  const id = `test-${role}-${name.toLowerCase()}`;
  const actor = makeActor(role, { userId: id, name, email: `${id}@example.org` });
  const { email } = actor;
  await db().user.upsert({ where: { id }, create: { id, name, email, role }, update: {} });
  return actor;
}
