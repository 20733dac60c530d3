import { checkBundle, checkTwins } from "@/lib/schema/bundle/check-bundle";
import type { Collection } from "@/lib/schema/bundle/collect-bundle";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { beginDeriving } from "../publish/add-deals";
import { type SaveOptions, saveRecords } from "../publish/save-records";
import { inWriting, lockWriting } from "../store/lock";
import { loadStoredSlugs } from "../store/stored-slugs";
import { type ImportPlan, type PlanOptions, planImport } from "./plan-import";

/**
 * Import: a collected bundle is checked whole, compared with what is stored, and saved in one transaction or not at all.
 * Reads no file and prints nothing.
 */

/** What is being done, and how far it is; `total` 0 means that it cannot be counted. */
export type Progress = (step: "check" | "compare" | "save" | "commit", done: number, total: number) => void;

export type ImportRequest = {
  /** Is emptied on the way. */
  collection: Collection;
  message: string;
  dryRun: boolean;
  onProgress: Progress;
  /** Stops between two chunks; nothing is then changed. */
  signal: AbortSignal;
  /** Threads that were begun while the bundle was read, and are ended by who began them. */
  derivers?: Derivers;
};

export type ImportOutcome =
  | { ok: false; issues: Issue[] }
  | {
      ok: true;
      sections: ImportPlan["sections"];
      changeSet: number | null;
      /** What was taken in and should be looked at. */
      warnings: Issue[];
    };

/** A save of many thousand records takes minutes on a slow disk; waiting for another import may take as long. */
const TIMEOUT_MS = 60 * 60 * 1000;

export async function importBundle(request: ImportRequest): Promise<ImportOutcome> {
  return writeImport((tx) => importWithin(tx, request));
}

/** A transaction that may take as long as a large import does. */
export function writeImport<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inWriting(work, TIMEOUT_MS);
}

async function importWithin(tx: Transaction, request: ImportRequest): Promise<ImportOutcome> {
  if (request.dryRun) return planAndSave(tx, request, null);
  await lockWriting(tx);
  if (request.derivers) return planAndSave(tx, request, request.derivers);
  // They take a second to begin, in which the bundle is checked.
  const derivers = beginDeriving(request.collection.bundle.deals.length);
  try {
    return await planAndSave(tx, request, derivers);
  } finally {
    await derivers?.end();
  }
}

type Derivers = NonNullable<SaveOptions["derivers"]> | null;

async function planAndSave(
  tx: Transaction,
  request: ImportRequest,
  derivers: Derivers,
): Promise<ImportOutcome> {
  const planned = await planWithin(tx, { ...request, isSpent: true });
  if (!planned.ok) return planned;
  const { warnings } = planned;
  const { sections } = planned.plan;
  if (request.dryRun) return { ok: true, sections, changeSet: null, warnings };
  const changeSet = await saveWithin(tx, planned.plan, { ...request, derivers, authorId: null });
  return { ok: true, sections, changeSet, warnings };
}

export type Watched = Pick<ImportRequest, "onProgress" | "signal">;
type Planned = { ok: false; issues: Issue[] } | { ok: true; plan: ImportPlan; warnings: Issue[] };

/** Everything that is wrong with the collection, or what saving it would do. Reads only. `isSpent`: as in PlanOptions. */
export async function planWithin(
  tx: Transaction,
  request: Watched & Pick<ImportRequest, "collection"> & Pick<PlanOptions, "isSpent">,
): Promise<Planned> {
  const report = reporter(request);
  report("check", 0, 0);
  const { bundle, declared, issues: found } = request.collection;
  const stored = await loadStoredSlugs(tx, bundle, declared);
  const issues = [...found, ...checkBundle({ bundle, declared, stored })];
  if (issues.length > 0) return { ok: false, issues };
  const warnings = checkTwins({ bundle, stored });
  const onProgress = (done: number, total: number) => report("compare", done, total);
  const plan = await planImport(tx, bundle, { onProgress, isSpent: request.isSpent === true });
  return { ok: true, plan, warnings };
}

type Signed = Watched & { message: string; authorId: string | null; derivers?: Derivers };

/** Saves what was planned in the same transaction; the change set's number, null when there was nothing to do. */
export async function saveWithin(tx: Transaction, plan: ImportPlan, request: Signed): Promise<number | null> {
  const report = reporter(request);
  const { message, authorId, derivers = null } = request;
  const changeSet = await saveRecords(tx, plan.changes, {
    note: { kind: "import", message, authorId },
    derivers,
    onProgress: (done, total) => report("save", done, total),
  });
  report("commit", 0, 0);
  return changeSet;
}

function reporter({ onProgress, signal }: Watched): Progress {
  return (...progress) => {
    signal.throwIfAborted();
    onProgress(...progress);
  };
}
