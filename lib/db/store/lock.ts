import "server-only";
import type { Transaction } from "../client";

/** One number that all writers of the record agree on ("entente" on a telephone keypad). */
const WRITERS = 3683683;

/** Waits until no other transaction writes to the record; held until this one ends, so change sets form one chain. */
export async function lockWriting(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITERS})`;
}
