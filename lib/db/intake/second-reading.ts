import type { Actor } from "@/lib/domain/access/actor";
import type { Lexicon } from "@/lib/intake/shapes/proposal";
import { AppError } from "@/lib/runtime/app-error";
import type { StoredSecondReading } from "@/lib/schema/second-reading";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { loadLexicon } from "./lexicon";

/** An article for a second reader, and what that answered. The asking itself is not done here: it takes a minute, and no transaction. */

/** What is to be sent. @throws {AppError} gone, forbidden */
export async function textForSecond(actor: Actor, id: string): Promise<{ text: string; lexicon: Lexicon }> {
  requirePermission(actor, "review");
  const row = await db().intakeDocument.findUnique({ where: { id }, select: { text: true } });
  if (row === null) throw new AppError("gone", "This article is not there any more.");
  return { text: row.text, lexicon: await loadLexicon(db()) };
}

/** Keeps an answer with its article; another one takes its place. */
export async function keepSecondReading(
  actor: Actor,
  id: string,
  reading: StoredSecondReading,
): Promise<void> {
  requirePermission(actor, "review");
  await db().intakeDocument.updateMany({ where: { id }, data: { secondReading: reading } });
}
