/** What the status page shows. Times are ISO instants; sizes are bytes. */

export type MaintenanceRow = {
  kind: "backup" | "verify" | "links";
  /** Null: it never ran. */
  endedAt: string | null;
  isOk: boolean;
  detail: string;
};

export type StatusView = {
  versions: { entente: string; node: string; postgres: string };
  database: { sizeBytes: number; connections: number; migrations: number; newestMigration: string };
  /** Of the file system of the data directory; null where it cannot be asked. */
  disk: { freeBytes: number; totalBytes: number } | null;
  lastPublish: { number: number; at: string } | null;
  queue: { submitted: number; open: number };
  instance: {
    startedAt: string;
    residentBytes: number;
    /** Share of answers that came from memory, of those since the start. */
    keptShare: number;
    answers: number;
    refused: number;
    keptAnswers: number;
    keptBytes: number;
    rendersRunning: number;
    rendersWaiting: number;
    isListening: boolean;
    delayMs: number;
  } | null;
  maintenance: MaintenanceRow[];
};
