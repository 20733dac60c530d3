import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { Flaw } from "@/lib/schema/explain";
import type { ImportPreview } from "@/lib/schema/import-run";
import { hasFourEyes } from "../read-drafts/four-eyes";
import { lockWriting } from "../write/lock";
import { requireDeed } from "../write/require-deed";
import { fingerprintOf } from "./fingerprint";
import { type ImportRequest, planWithin, saveWithin, type Watched, writeImport } from "./import-bundle";
import { previewPlan } from "./preview-import";
import { withSnapshot } from "./snapshot";

/**
 * Import in two steps, as somebody at the desk does it: what would happen, then exactly that or nothing.
 * Decides when a plan no longer holds; the words of the plan are preview-import's.
 */

type Collected = Watched & Pick<ImportRequest, "collection">;
type Flawed = { ok: false; reason: "flawed"; flaws: Flaw[] };

/** What importing would create, change and leave. Changes nothing. */
export async function previewImport(
  actor: Actor,
  request: Collected,
): Promise<Flawed | { ok: true; preview: ImportPreview }> {
  requireDeed(actor, "import");
  return withSnapshot(async (tx) => {
    const planned = await planWithin(tx, request);
    if (!planned.ok) return { ok: false, reason: "flawed", flaws: planned.flaws };
    const sections = await previewPlan(tx, planned.plan);
    return { ok: true, preview: { fingerprint: fingerprintOf(planned.plan.changes), sections } };
  });
}

type Applied =
  | Flawed
  | { ok: false; reason: "moved" }
  | { ok: false; reason: "four_eyes" }
  | { ok: true; changeSet: number | null };

/** Carries out the plan of that fingerprint in one transaction, or none. */
export async function applyImport(
  actor: Actor,
  request: Collected & { message: string; fingerprint: string },
): Promise<Applied> {
  const authorId = requireDeed(actor, "import");
  return writeImport(async (tx): Promise<Applied> => {
    if (await hasFourEyes(tx)) return { ok: false, reason: "four_eyes" };
    await lockWriting(tx);
    const planned = await planWithin(tx, request);
    if (!planned.ok) return { ok: false, reason: "flawed", flaws: planned.flaws };
    if (fingerprintOf(planned.plan.changes) !== request.fingerprint) return { ok: false, reason: "moved" };
    return { ok: true, changeSet: await saveWithin(tx, planned.plan, { ...request, authorId }) };
  });
}
