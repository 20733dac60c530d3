import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Client, type ClientBase, Pool, type PoolConfig } from "pg";
import { setGauge } from "@/lib/runtime/gauges";
import { logger } from "@/lib/runtime/logger";
import { readSource } from "@/lib/runtime/read-source";
import { apartFromRequest, noteRead } from "@/lib/runtime/record-reads";
import { traced } from "@/lib/runtime/traced";
import { type Prisma, PrismaClient } from "./generated/client";
import { planName } from "./kept-plans";

/**
 * The Prisma clients of this process: one for everything, one of few connections for those who wait their turn to write,
 * so that they never take the readers', and one for each replica that the server lets be read. Decides how long a statement
 * and a wait may take; knows nothing of what is read or written.
 */

/** The client inside a transaction: what writes take, so that they cannot start one of their own. */
export type Transaction = Prisma.TransactionClient;

type Patience = Pick<
  PoolConfig,
  "max" | "connectionTimeoutMillis" | "statement_timeout" | "lock_timeout" | "query_timeout"
>;

/** Nobody reads for half a minute; a reading that waits for a lock has met a migration or a stuck program. */
const READERS = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  statement_timeout: 30_000,
  lock_timeout: 3_000,
} satisfies Patience;
/** One that falls silent in the middle of an answer is given up: the primary is asked instead. */
const OF_REPLICA = { ...READERS, connectionTimeoutMillis: 2_000, query_timeout: 10_000 } satisfies Patience;
/** A large save may take long; waiting for somebody else's may not: who asks is told to come again. */
const WRITERS = { max: 3, connectionTimeoutMillis: 10_000, lock_timeout: 10_000 } satisfies Patience;
/** Commands have time: they wait for an import to end, and read the whole record. */
const UNHURRIED = { max: 10 } satisfies Patience;

function primaryUrl(): string {
  const url = process.env.DATABASE_URL;
  if (url) return url;
  throw new Error(
    "DATABASE_URL is not set: start through `npm start`, `npm run data` or `npm test`, which set it.",
  );
}

function connect(url: string, patience: Patience, gauged: boolean): PrismaClient {
  const client = new PrismaClient({
    adapter: new PrismaPg(openPool({ connectionString: url, ...patience }, gauged), {
      disposeExternalPool: true,
      // Between us and a replica may stand a pooler that gives each transaction another connection.
      ...(patience !== OF_REPLICA && { statementNameGenerator: ({ sql }) => planName(sql) }),
    }),
    log: [{ emit: "event", level: "query" }],
  });
  client.$on("query", ({ query, duration }) => {
    for (const hear of queryListeners) hear();
    if (gauged && isHurried && duration >= SLOW_MS) logSlow(query, duration);
  });
  return notingReads(client);
}

/** Longer than any page should wait for one statement. */
const SLOW_MS = 500;
const LONGEST_LINE = 600;

/** The statement without its values, which may be anybody's. */
function logSlow(sql: string, ms: number): void {
  logger.warn("slow query", { ms, sql: sql.replace(/\s+/g, " ").slice(0, LONGEST_LINE) });
}

/**
 * The connection that a transaction runs on, for what Prisma does not speak; null where it cannot be told, as behind a pooler that
 * answers with numbers of its own. Who sends anything over it waits for the answer before the transaction goes on.
 */
export async function connectionOf(tx: Transaction): Promise<Client | null> {
  const [here] = await tx.$queryRaw<{ pid: number; xid: string }[]>`
    SELECT pg_backend_pid() AS pid, pg_current_xact_id()::text AS xid`;
  for (const client of openConnections()) {
    if ((client as Client & { processID: number | null }).processID !== here?.pid) continue;
    // Another server may have given the same number: only the transaction itself knows its own.
    const { rows } = await client.query<{ xid: string | null }>(
      "SELECT pg_current_xact_id_if_assigned()::text AS xid",
    );
    if (rows[0]?.xid === here.xid) return client;
  }
  return null;
}

const queryListeners = new Set<() => void>();

/** Calls back at every statement that is sent to the database, until it is called off. For tests that count them. */
export function onQuery(hear: () => void): () => void {
  queryListeners.add(hear);
  return () => queryListeners.delete(hear);
}

/** The pool, with its numbers where the server's metrics find them. */
function openPool(config: PoolConfig, gauged: boolean): Pool {
  const pool = new Pool({ ...config, onConnect: uncompiled });
  pool.on("connect", (client) => openConnections().add(client as Client));
  pool.on("remove", (client) => openConnections().delete(client as Client));
  if (!gauged) return pool;
  setGauge("open", () => pool.totalCount);
  setGauge("idle", () => pool.idleCount);
  setGauge("waiting", () => pool.waitingCount);
  return pool;
}

/**
 * PostgreSQL compiles what it reckons to be dear: here tens of milliseconds for statements that then take five. Said by a statement, since
 * poolers refuse connections that begin with options which they do not know.
 */
async function uncompiled(client: ClientBase): Promise<void> {
  await client.query("SET jit = off");
}

/** Every answer of the database is noted for the page that is being made of it (see lib/runtime/record-reads.ts). */
function notingReads(client: Pick<PrismaClient, "$extends">): PrismaClient {
  const noting = client.$extends({
    query: {
      async $allOperations({ args, query, model, operation }) {
        const answered = await traced(
          "query",
          { "db.operation.name": operation, ...(model && { "db.collection.name": model }) },
          () => query(args),
        );
        noteRead(args, answered);
        return answered;
      },
    },
  });
  // An extension of queries alone leaves the methods and their types as they are.
  return forgettingRequests(noting as unknown as PrismaClient);
}

/** Prisma remembers its last hundred transactions, and with each the request that began it: they begin outside of any. */
function forgettingRequests(client: PrismaClient): PrismaClient {
  const begin = client.$transaction.bind(client) as (...args: unknown[]) => Promise<unknown>;
  const apart = (...args: unknown[]) => apartFromRequest(() => begin(...args));
  return Object.assign(client, { $transaction: apart });
}

// Hot reload in development evaluates this module again; the pool must not be opened again with it.
const kept = globalThis as {
  ententePrisma?: PrismaClient;
  ententeWriters?: PrismaClient;
  ententeReplicas?: Map<string, PrismaClient>;
  ententeConnections?: Set<Client>;
};
let isHurried = true;

/** For commands, before they first ask: nobody waits for them, so they may wait. */
export function takeTime(): void {
  isHurried = false;
}

/** The client, connected on first use: of the primary, or of the replica that this answer is made from. */
export function db(): PrismaClient {
  const source = readSource();
  if (source !== null) return replica(source);
  kept.ententePrisma ??= connect(primaryUrl(), isHurried ? READERS : UNHURRIED, true);
  return kept.ententePrisma;
}

function replica(url: string): PrismaClient {
  kept.ententeReplicas ??= new Map();
  const client = kept.ententeReplicas.get(url) ?? connect(url, OF_REPLICA, false);
  kept.ententeReplicas.set(url, client);
  return client;
}

/** The client for transactions that wait for their turn to write the record. */
export function writers(): PrismaClient {
  if (!isHurried) return db();
  kept.ententeWriters ??= connect(primaryUrl(), WRITERS, false);
  return kept.ententeWriters;
}

function openConnections(): Set<Client> {
  kept.ententeConnections ??= new Set();
  return kept.ententeConnections;
}

/** Closes the pools; the next use opens new ones. For command-line tools and tests. */
export async function disconnect(): Promise<void> {
  const open = [kept.ententePrisma, kept.ententeWriters, ...(kept.ententeReplicas?.values() ?? [])];
  delete kept.ententePrisma;
  delete kept.ententeWriters;
  delete kept.ententeReplicas;
  await Promise.all(open.map((client) => client?.$disconnect()));
}
