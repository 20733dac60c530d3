import "server-only";
import { checkBundle } from "@/lib/schema/check-bundle";
import type { Collection } from "@/lib/schema/collect-bundle";
import type { Flaw } from "@/lib/schema/explain";
import { db, type Transaction } from "../client";
import { lockWriting } from "../write/lock";
import { saveRecords } from "../write/save-records";
import { type ImportPlan, planImport } from "./plan-import";
import { loadStoredSlugs } from "./stored-slugs";

/**
 * Import: a collected bundle is checked whole, compared with what is stored, and saved in one transaction or not at all.
 * Reads no file and prints nothing.
 */

/** What is being done, and how far it is; `total` 0 means that it cannot be counted. */
export type Progress = (step: "check" | "compare" | "save" | "commit", done: number, total: number) => void;

export type ImportRequest = {
  collection: Collection;
  message: string;
  dryRun: boolean;
  onProgress: Progress;
  /** Stops between two chunks; nothing is then changed. */
  signal: AbortSignal;
};

export type ImportOutcome =
  | { ok: false; flaws: Flaw[] }
  | { ok: true; sections: ImportPlan["sections"]; changeSet: number | null };

/** A save of many thousand records takes minutes on a slow disk; waiting for another import may take as long. */
const TIMEOUT_MS = 60 * 60 * 1000;

export async function importBundle(request: ImportRequest): Promise<ImportOutcome> {
  return db().$transaction((tx) => importWithin(tx, request), { timeout: TIMEOUT_MS, maxWait: 60_000 });
}

async function importWithin(tx: Transaction, request: ImportRequest): Promise<ImportOutcome> {
  const { collection, onProgress, signal } = request;
  const report: Progress = (...progress) => {
    signal.throwIfAborted();
    onProgress(...progress);
  };
  report("check", 0, 0);
  if (!request.dryRun) await lockWriting(tx);
  const { bundle, declared } = collection;
  const stored = await loadStoredSlugs(tx, bundle, declared);
  const flaws = [...collection.flaws, ...checkBundle({ bundle, declared, stored })];
  if (flaws.length > 0) return { ok: false, flaws };
  const { changes, sections } = await planImport(tx, bundle, (done, total) => report("compare", done, total));
  if (request.dryRun) return { ok: true, sections, changeSet: null };
  const note = { kind: "import", message: request.message, authorId: null } as const;
  const changeSet = await saveRecords(tx, changes, {
    note,
    onProgress: (done, total) => report("save", done, total),
  });
  report("commit", 0, 0);
  return { ok: true, sections, changeSet };
}
