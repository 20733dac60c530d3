import { createHash, randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { keptText } from "@/lib/intake/text/fold-aligned";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { describeSource, type Given } from "./describe-source";

/** Keeps an article: its text, once, with hash and day, and which source it is. */

/** The id of the kept document; the same text gives the same one again. */
export async function keepDocument(actor: Actor, given: Given): Promise<{ id: string; isNew: boolean }> {
  requirePermission(actor, "review");
  return keepFor(actor.userId, given);
}

/** As the command keeps them: whoever has a shell on the server may do more than that. `userId` null: nobody in particular. */
export async function keepFor(userId: string | null, given: Given): Promise<{ id: string; isNew: boolean }> {
  const text = keptText(given.text);
  const hash = createHash("sha256").update(text).digest("hex");
  const stored = await db().intakeDocument.findUnique({ where: { hash }, select: { id: true } });
  if (stored) return { id: stored.id, isNew: false };
  const source = await describeSource(db(), given);
  const row = {
    id: randomUUID(),
    hash,
    text,
    name: given.name.slice(0, 200),
    source,
    createdById: userId,
  };
  const { count } = await db().intakeDocument.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) return { id: row.id, isNew: true };
  const other = await db().intakeDocument.findUniqueOrThrow({ where: { hash }, select: { id: true } });
  return { id: other.id, isNew: false };
}
