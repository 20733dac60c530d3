/** What this instance does with what it hears of the database: of publishes, and of whether there is a database at all. */
import { logger } from "@/lib/runtime/logger";
import type { MakeAhead } from "./cache/make-ahead";
import type { PageCache } from "./cache/page-cache";
import { type Ears, hearPublishes } from "./hear-publishes";
import { readNotice } from "./publishes";
import type { Replicas } from "./replicas/replicas";

type Parts = {
  cache: PageCache;
  replicas: Replicas;
  ahead: MakeAhead;
  /** Pages are made before anybody asks when the line is up. */
  makesAhead: boolean;
  /** Those pages are there. */
  onAhead: () => void;
  /** Hears that something may have been published: `isPublish` when it is sure. */
  onNews: (isPublish: boolean) => void;
};

/** Where the primary is in its log, and which database it is: what replicas are measured by. */
const POSITION = `SELECT pg_current_wal_insert_lsn()::text AS position,
  (pg_control_system()).system_identifier::text AS system`;
const POSITION_EVERY_MS = 1_000;

/** @returns how to stop listening */
export function listen(databaseUrl: string, parts: Parts): () => Promise<void> {
  const { cache, replicas, ahead, makesAhead, onAhead, onNews } = parts;
  let isGone = false;
  const ears: Ears = {
    onUp() {
      if (isGone) logger.info("the database is back");
      isGone = false;
      // First the replicas: what is made from now on must not be read where the newest publish is missing.
      replicas.lineUp();
      cache.setListening(true);
      onNews(false);
      if (makesAhead) void ahead.atStart().then(onAhead);
    },
    onLost() {
      replicas.lineLost();
      cache.loseLine();
      logger.warn("publishes are not heard: no page is kept until they are");
    },
    onDown(isNobodyThere) {
      if (isNobodyThere) {
        replicas.primaryGone();
        cache.outlast();
        if (!isGone) logger.warn("the database does not answer: what is kept is shown until it does");
      } else cache.setListening(false);
      isGone = isNobodyThere;
    },
    onPublish(payload) {
      replicas.publishHeard();
      ahead.afterPublish(cache.hear(readNotice(payload)));
      onNews(true);
    },
  };
  if (replicas.isEmpty) return hearPublishes(databaseUrl, ears);
  return hearPublishes(databaseUrl, {
    ...ears,
    question: {
      sql: POSITION,
      everyMs: POSITION_EVERY_MS,
      onAnswer(row, isNewest) {
        const { position, system } = row as { position: string; system: string };
        replicas.primaryIsAt(position, system, isNewest);
      },
    },
  });
}
