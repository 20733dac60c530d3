import { type Actor, mayDo } from "@/lib/domain/access/actor";
import type { Binding, DealKind, Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import { joinPath } from "@/lib/schema/explain";
import { db } from "../client";
import { type PublishOutcome, type RecordEdit, withinEdit } from "../publish/edits";
import { publish } from "../publish/publish";
import { requirePermission } from "../store/require-permission";
import { readStored } from "../store/stored";
import { proposeEdit } from "./propose-edit";

/**
 * Facts of many deals set at once. What can be saved is saved together, in one change set, so that one undo takes it back;
 * what cannot is named, each with why. Where one person is not enough, or may not publish, each deal becomes a proposal.
 */

/** More is an import. */
export const MOST_AT_ONCE = 200;

export type BulkFacts = { kind?: DealKind; binding?: Binding; lifecycle?: Lifecycle };
/** A deal as it was chosen: the revision that was seen. */
export type ChosenDeal = { slug: string; revision: number };
type Refused = { slug: string; why: string };

export type BulkOutcome = {
  /** null: nothing was saved at once. */
  changeSet: number | null;
  /** Slugs. */
  saved: readonly string[];
  proposed: readonly { slug: string; draft: string }[];
  /** The record says so already. */
  same: readonly string[];
  refused: readonly Refused[];
};

type DealEdit = RecordEdit<"deals">;

/** @throws {AppError} forbidden (403) when the actor may not write drafts */
export async function bulkSet(
  actor: Actor,
  { deals, facts, message }: { deals: readonly ChosenDeal[]; facts: BulkFacts; message: string },
): Promise<BulkOutcome> {
  requirePermission(actor, "draft");
  const { edits, same, refused } = await editsOf(deals, facts);
  if (edits.length === 0) return { changeSet: null, saved: [], proposed: [], same, refused };
  const done = mayDo(actor, "publish")
    ? await saveTogether(actor, edits, message)
    : await proposeEach(actor, edits, message);
  return { ...done, same, refused: [...refused, ...done.refused] };
}

async function editsOf(deals: readonly ChosenDeal[], facts: BulkFacts) {
  const chosen = new Map(deals.map(({ slug, revision }) => [slug, revision]));
  const stored = await readStored(db(), "deals", { slug: { in: [...chosen.keys()] } });
  const bySlug = new Map(stored.map((one) => [one.record.slug, one]));
  const edits: DealEdit[] = [];
  const same: string[] = [];
  const refused: Refused[] = [];
  for (const [slug, revision] of chosen) {
    const found = bySlug.get(slug);
    if (found === undefined) refused.push({ slug, why: "it was taken out, or has another name now" });
    else if (found.headRevision !== revision)
      refused.push({ slug, why: `it was saved again since you chose it, as revision ${found.headRevision}` });
    else if (Object.entries(facts).every(([name, value]) => found.record[name as keyof BulkFacts] === value))
      same.push(slug);
    else
      edits.push({
        section: "deals",
        id: found.id,
        baseRevision: revision,
        record: { ...found.record, ...facts },
      });
  }
  return { edits, same, refused };
}

type Done = Omit<BulkOutcome, "same">;

/** One save of all that can be saved: what it refuses is left out, and the rest is saved without it. */
async function saveTogether(actor: Actor, edits: readonly DealEdit[], message: string): Promise<Done> {
  const refused: Refused[] = [];
  let left = edits;
  while (left.length > 0) {
    const outcome = await publish(actor, { edits: left, message });
    if (outcome.ok) return { changeSet: outcome.changeSet, saved: slugsOf(left), proposed: [], refused };
    if (outcome.reason === "four_eyes") {
      const proposed = await proposeEach(actor, left, message);
      return { ...proposed, refused: [...refused, ...proposed.refused] };
    }
    const wrong = refusalsIn(outcome, left);
    refused.push(...wrong.values());
    left = left.filter((_, index) => !wrong.has(index));
  }
  return { changeSet: null, saved: [], proposed: [], refused };
}

async function proposeEach(actor: Actor, edits: readonly DealEdit[], message: string): Promise<Done> {
  const proposed: { slug: string; draft: string }[] = [];
  const refused: Refused[] = [];
  for (const edit of edits) {
    const { slug } = edit.record;
    const outcome = await proposeEdit(actor, edit, { message });
    if (!outcome.ok) refused.push(...refusalsIn(outcome, [edit]).values());
    else if (outcome.draft !== null) proposed.push({ slug, draft: outcome.draft });
  }
  return { changeSet: null, saved: [], proposed, refused };
}

/** Which edits a save refused, by their places; all of them where it names none. */
function refusalsIn(
  outcome: Exclude<PublishOutcome, { ok: true }>,
  edits: readonly DealEdit[],
): Map<number, Refused> {
  const reasons = reasonsIn(outcome);
  const named = new Map(
    reasons.filter(({ edit }) => edits[edit] !== undefined).map(({ edit, why }) => [edit, why]),
  );
  const why = reasons[0]?.why ?? "it could not be saved";
  const places = named.size > 0 ? [...named] : edits.map((_, index): [number, string] => [index, why]);
  return new Map(places.map(([edit, words]) => [edit, { slug: edits[edit]?.record.slug ?? "", why: words }]));
}

function reasonsIn(outcome: Exclude<PublishOutcome, { ok: true }>): { edit: number; why: string }[] {
  switch (outcome.reason) {
    case "invalid":
      return outcome.issues.map(({ path, message }) => {
        const { edit, rest } = withinEdit(path) ?? { edit: -1, rest: path };
        return { edit, why: `${joinPath(rest.length > 0 ? rest : path)} ${message}`.trim() };
      });
    case "stale":
      return outcome.present.map(({ edit }) => ({ edit, why: "somebody saved it at the same moment" }));
    case "referenced":
    case "changed_since":
    case "four_eyes":
      return [];
  }
}

function slugsOf(edits: readonly DealEdit[]): string[] {
  return edits.map(({ record }) => record.slug);
}
