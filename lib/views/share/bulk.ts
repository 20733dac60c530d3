/** What the page of the bulk files receives. Types only. */

export type BulkFileRow = {
  name: string;
  about: string;
  /** Null while they are being made. */
  bytes: number | null;
};

export type BulkVersionRow = { version: string; changeSet: number; savedAt: string };

export type BulkPageView = {
  files: readonly BulkFileRow[];
  /** The version of the files; null while they are being made. */
  version: string | null;
  /** Versions that lie here, the newest first. */
  versions: readonly BulkVersionRow[];
  /** Number of the newest save; 0 in an empty record. */
  newest: number;
};
