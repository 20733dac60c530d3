import { db } from "@/lib/db/client";
import type { Actor, Role } from "@/lib/domain/actor";

/** Someone signed in, for tests of writes: an account in the database, without a session. */
export async function storeActor(role: Role = "editor", name = "Ada"): Promise<Actor> {
  const userId = `test-${role}-${name.toLowerCase()}`;
  const email = `${userId}@example.org`;
  await db().user.upsert({ where: { id: userId }, create: { id: userId, name, email, role }, update: {} });
  return { userId, name, email, role } as Actor;
}
