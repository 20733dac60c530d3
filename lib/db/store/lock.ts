import { asUnavailable } from "@/lib/runtime/database-trouble";
import { type Transaction, writers } from "../client";

/** Taking turns at writing the record, and what is said when one's turn does not come. */

/** One number that all writers of the record agree on ("entente" on a telephone keypad). */
const WRITERS = 3683683;

/** Transactions that have their turn, so that the parts of a save may each ask for it. */
const holders = new WeakSet<Transaction>();

/** Waits until no other transaction writes to the record; held until this one ends, so change sets form one chain. */
export async function lockWriting(tx: Transaction): Promise<void> {
  if (holders.has(tx)) return;
  holders.add(tx);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITERS})`;
}

/** A little longer than a connection is waited for, so that the pool is the one that gives up. */
const MAX_WAIT_MS = 15_000;

/**
 * Runs a transaction that writes to the record, over connections of its own, for at most so long.
 * @throws {AppError} unavailable (503) when its turn does not come, or the database does not answer
 */
export async function inWriting<T>(work: (tx: Transaction) => Promise<T>, timeout: number): Promise<T> {
  try {
    return await writers().$transaction(work, { timeout, maxWait: MAX_WAIT_MS });
  } catch (error) {
    throw asUnavailable(error);
  }
}
