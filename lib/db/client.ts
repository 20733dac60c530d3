import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
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
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: POOL_SIZE }),
    log: [{ emit: "event", level: "query" }],
  });
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
