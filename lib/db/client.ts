import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { setGauge } from "@/lib/runtime/gauges";
import { noteRead } from "@/lib/runtime/record-reads";
import { type Prisma, PrismaClient } from "./generated/client";

/**
 * The one Prisma client of this process, over a pool of Postgres connections.
 * Knows how to connect; knows nothing of what is read or written.
 */

/** The client inside a transaction: what writes take, so that they cannot start one of their own. */
export type Transaction = Prisma.TransactionClient;

const POOL_SIZE = 10;

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new Error(
      "DATABASE_URL is not set: start through `npm start`, `npm run data` or `npm test`, which set it.",
    );
  const client = new PrismaClient({
    adapter: new PrismaPg(openPool(url), { disposeExternalPool: true }),
    log: [{ emit: "event", level: "query" }],
  });
  client.$on("query", () => {
    for (const hear of queryListeners) hear();
  });
  return notingReads(client);
}

const queryListeners = new Set<() => void>();

/** Calls back at every statement that is sent to the database, until it is called off. For tests that count them. */
export function onQuery(hear: () => void): () => void {
  queryListeners.add(hear);
  return () => queryListeners.delete(hear);
}

/** The pool, with its numbers where the server's metrics find them. */
function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: POOL_SIZE });
  setGauge("open", () => pool.totalCount);
  setGauge("idle", () => pool.idleCount);
  setGauge("waiting", () => pool.waitingCount);
  return pool;
}

/** Every answer of the database is noted for the page that is being made of it (see lib/runtime/record-reads.ts). */
function notingReads(client: Pick<PrismaClient, "$extends">): PrismaClient {
  const noting = client.$extends({
    query: {
      async $allOperations({ args, query }) {
        const answered = await query(args);
        noteRead(args, answered);
        return answered;
      },
    },
  });
  // An extension of queries alone leaves the methods and their types as they are.
  return noting as unknown as PrismaClient;
}

// Hot reload in development evaluates this module again; the pool must not be opened again with it.
const kept = globalThis as { ententePrisma?: PrismaClient };

/** The client, connected on first use. */
export function db(): PrismaClient {
  kept.ententePrisma ??= connect();
  return kept.ententePrisma;
}

/** Closes the pool; the next `db()` opens a new one. For command-line tools and tests. */
export async function disconnect(): Promise<void> {
  await kept.ententePrisma?.$disconnect();
  delete kept.ententePrisma;
}
