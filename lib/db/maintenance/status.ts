import { statfs } from "node:fs/promises";
import type { Actor } from "@/lib/domain/access/actor";
import { type InstanceReadings, readInstance } from "@/lib/runtime/instance";
import type { MaintenanceRow, StatusView } from "@/lib/views/editor/status";
import { db } from "../client";
import { requirePermission } from "../store/require-permission";
import { lastMaintenance } from "./maintenance-runs";

/** How this installation is, for its admins: the database, the instance that answers, and the operator's jobs. */

const KINDS = ["backup", "verify", "links"] as const;

/** @param dataDir where the embedded database lives: its file system is the one that may fill */
export async function getStatus(actor: Actor, dataDir: string): Promise<StatusView> {
  requirePermission(actor, "manage_accounts");
  const [facts, newest, queue, runs, disk] = await Promise.all([
    databaseFacts(),
    db().changeSet.findFirst({ orderBy: { number: "desc" }, select: { number: true, createdAt: true } }),
    db().draft.groupBy({ by: ["status"], _count: true, where: { status: { in: ["open", "submitted"] } } }),
    lastMaintenance(),
    diskOf(dataDir),
  ]);
  const drafts = (status: string) => queue.find((group) => group.status === status)?._count ?? 0;
  const { postgres, ...database } = facts;
  const instance = readInstance();
  return {
    versions: { entente: instance?.version ?? "in development", node: process.versions.node, postgres },
    database,
    disk,
    lastPublish: newest && { number: newest.number, at: newest.createdAt.toISOString() },
    queue: { submitted: drafts("submitted"), open: drafts("open") },
    instance: instance && toInstance(instance),
    maintenance: KINDS.map((kind): MaintenanceRow => {
      const run = runs.find((one) => one.kind === kind);
      if (!run) return { kind, endedAt: null, isOk: false, detail: "" };
      return { kind, endedAt: run.endedAt.toISOString(), isOk: run.isOk, detail: run.detail };
    }),
  };
}

type Facts = StatusView["database"] & { postgres: string };

async function databaseFacts(): Promise<Facts> {
  const [facts] = await db().$queryRaw<Facts[]>`
    SELECT current_setting('server_version') AS postgres, pg_database_size(current_database())::float8 AS "sizeBytes",
      (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database()) AS connections,
      (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations,
      (SELECT max(migration_name COLLATE "C") FROM _prisma_migrations) AS "newestMigration"`;
  if (!facts) throw new Error("The database says nothing of itself.");
  return facts;
}

/** Where the embedded database lives, or where the program runs. */
async function diskOf(dataDir: string): Promise<StatusView["disk"]> {
  for (const path of [dataDir, "."]) {
    const found = await statfs(path).catch(() => null);
    if (found) return { freeBytes: found.bavail * found.bsize, totalBytes: found.blocks * found.bsize };
  }
  return null;
}

function toInstance({ startedAt, answers, version: _, ...rest }: InstanceReadings): StatusView["instance"] {
  const total = Object.values(answers).reduce((sum, count) => sum + count, 0);
  const kept = (answers.kept ?? 0) + (answers.stale ?? 0);
  const cacheable = kept + (answers.made ?? 0);
  return {
    ...rest,
    startedAt: startedAt.toISOString(),
    residentBytes: process.memoryUsage.rss(),
    keptShare: cacheable === 0 ? 0 : kept / cacheable,
    answers: total,
    refused: answers.refused ?? 0,
  };
}
