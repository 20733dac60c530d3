import type { Sheet } from "@/lib/csv/sheet";
import type { Actor } from "@/lib/domain/access/actor";
import type { Collection } from "@/lib/schema/bundle/collect-bundle";
import type { ImportPreview } from "@/lib/schema/bundle/import-run";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { hasFourEyes } from "../store/four-eyes";
import { lockWriting } from "../store/lock";
import { requirePermission } from "../store/require-permission";
import { withSnapshot } from "../store/snapshot";
import { collectSheet } from "./collect-sheet";
import { fingerprintOf } from "./fingerprint";
import { planWithin, saveWithin, type Watched, writeImport } from "./import-bundle";
import type { ImportPlan } from "./plan-import";
import { type LinesOf, previewPlan } from "./preview-import";

/**
 * Import in two steps, as somebody at the editor does it: what would happen, then exactly that or nothing.
 * Decides when a plan no longer holds; the words of the plan are preview-import's.
 */

/** What is to be imported: a bundle, or a table whose rows are laid over what is stored when they are looked at. */
export type Matter = { kind: "bundle"; collection: Collection } | { kind: "sheet"; sheet: Sheet };

type Asked = Watched & { matter: Matter };
type WithIssues = { ok: false; reason: "withIssues"; issues: Issue[] };

/** What importing would create, change and leave. Changes nothing. */
export async function previewImport(
  actor: Actor,
  request: Asked,
): Promise<WithIssues | { ok: true; preview: ImportPreview }> {
  requirePermission(actor, "import");
  return withSnapshot(async (tx) => {
    const planned = await planMatter(tx, request);
    if (!planned.ok) return planned;
    const sections = await previewPlan(tx, planned.plan, planned.linesOf);
    const { plan, warnings } = planned;
    return { ok: true, preview: { fingerprint: fingerprintOf(plan.changes), sections, warnings } };
  });
}

type Applied =
  | WithIssues
  | { ok: false; reason: "moved" }
  | { ok: false; reason: "four_eyes" }
  | { ok: true; changeSet: number | null };

/** Carries out the plan of that fingerprint in one transaction, or none. */
export async function applyImport(
  actor: Actor,
  request: Asked & { message: string; fingerprint: string },
): Promise<Applied> {
  const authorId = requirePermission(actor, "import");
  return writeImport(async (tx): Promise<Applied> => {
    if (await hasFourEyes(tx)) return { ok: false, reason: "four_eyes" };
    await lockWriting(tx);
    const planned = await planMatter(tx, request);
    if (!planned.ok) return planned;
    if (fingerprintOf(planned.plan.changes) !== request.fingerprint) return { ok: false, reason: "moved" };
    return { ok: true, changeSet: await saveWithin(tx, planned.plan, { ...request, authorId }) };
  });
}

async function planMatter(
  tx: Transaction,
  { matter, ...watched }: Asked,
): Promise<WithIssues | { ok: true; plan: ImportPlan; linesOf: LinesOf; warnings: Issue[] }> {
  const isBundle = matter.kind === "bundle";
  const { collection, place, linesOf } = isBundle
    ? { collection: matter.collection, place: (issues: Issue[]) => issues, linesOf: () => null }
    : await collectSheet(tx, matter.sheet);
  const planned = await planWithin(tx, { ...watched, collection, isSpent: true });
  if (!planned.ok) return { ok: false, reason: "withIssues", issues: place(planned.issues) };
  const { plan, warnings } = planned;
  // A table is typed by hand; only a bundle may have been exported with them.
  if (!isBundle && warnings.length > 0) return { ok: false, reason: "withIssues", issues: place(warnings) };
  return { ok: true, plan, linesOf, warnings };
}
