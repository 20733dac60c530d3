import type { Account, Actor, Role } from "../domain/actor";

/** Actors for tests, which no session stands behind. */

/** Somebody of that role. Writes that name their author want a row in `users` of that id. */
export function makeActor(role: Role, overrides: Partial<Account> = {}): Actor {
  const account: Account = {
    userId: `a-${role}`,
    name: `An ${role}`,
    email: `${role}@desk.test`,
    role,
    ...overrides,
  };
  return account as Actor;
}
