import { db, type Transaction } from "../client";
import { inWriting } from "./lock";

/** Transactions that answer with a value: of one whose outcome is not ok, nothing stays. */

/** Waiting for an import to end may take a while. */
const PATIENT = { timeout: 5 * 60 * 1000, maxWait: 60_000 };

type Work<T> = (tx: Transaction) => Promise<T>;
type Running = <T>(work: Work<T>) => Promise<T>;

/** Runs work in one transaction, which is taken back unless its outcome is ok. */
export function transact<T extends { ok: boolean }>(work: Work<T>): Promise<T> {
  return takenBackUnlessOk((inner) => db().$transaction(inner, PATIENT), work);
}

/** The same for what writes to the record: over the writers' own connections, so that readers never wait for it. */
export function transactWriting<T extends { ok: boolean }>(
  work: Work<T>,
  timeout = PATIENT.timeout,
): Promise<T> {
  return takenBackUnlessOk((inner) => inWriting(inner, timeout), work);
}

async function takenBackUnlessOk<T extends { ok: boolean }>(run: Running, work: Work<T>): Promise<T> {
  try {
    return await run(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new TakenBack(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.outcome as T;
    throw error;
  }
}

/** Does the work in a transaction that is always taken back: for finding out what something would do. */
export async function withoutSaving<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { value } = await transact(async (tx) => ({ ok: false, value: await work(tx) }));
  return value;
}

/** Carries an expected outcome out of a transaction that must be taken back. */
class TakenBack extends Error {
  constructor(readonly outcome: unknown) {
    super("taken back");
  }
}
