import { TransformStream } from "node:stream/web";
import { db, type Transaction } from "../client";
import { Prisma } from "../generated/client";

/**
 * Reads that must see one moment of the record, however long they take.
 * Decides how a transaction stays open while its pieces are handed out; knows nothing of what is read.
 */

/** A slow reader of a large export may take this long. */
const TIMEOUT_MS = 60 * 60 * 1000;

/** Runs reads that all see the same moment and can write nothing. */
export async function withSnapshot<T>(read: (tx: Transaction) => Promise<T>): Promise<T> {
  const isolationLevel = Prisma.TransactionIsolationLevel.RepeatableRead;
  return db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SET TRANSACTION READ ONLY`;
      return read(tx);
    },
    { isolationLevel, timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

/** Hands out the pieces one at a time as they are asked for; the transaction ends when all are taken or the taker stops. */
export async function* streamSnapshot<T>(produce: (tx: Transaction) => AsyncIterable<T>): AsyncGenerator<T> {
  const { readable, writable } = new TransformStream<T, T>();
  const writer = writable.getWriter();
  const running = withSnapshot(async (tx) => {
    for await (const piece of produce(tx)) await writer.write(piece);
  }).then(
    () => writer.close(),
    (error: unknown) => writer.abort(error),
  );
  try {
    yield* readable;
  } finally {
    // Rejects when the taker stopped early: then there is nobody left to tell.
    await running.catch(() => undefined);
  }
}
