import type { ChangeWords } from "@/lib/domain/records/change-words";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import type { Collection } from "@/lib/schema/bundle/collect-bundle";
import { type LocatedBundle, perSection } from "@/lib/schema/bundle/located";
import type { Issue } from "@/lib/schema/explain";
import type { Transaction } from "../client";
import { changedFields } from "../import/changed-fields";
import { planWithin, saveWithin, type Watched, writeImport } from "../import/import-bundle";
import type { SectionPlan } from "../import/plan-import";
import type { RecordEdit, RecordName } from "../publish/edits";
import { saveEdits } from "../publish/publish";
import { lockWriting } from "../store/lock";
import { readStored } from "../store/stored";
import { type Proposal, planUpdate } from "./plan-update";
import { type Author, findAuthor, proposeShipped } from "./propose-shipped";
import { type HeldBack, type SettledUpdate, settleUpdate } from "./settle-update";
import { readShippedBase, rememberShipped } from "./shipped-base";

/**
 * Takes the newly shipped record into this one: what goes together in one change set, what conflicts as drafts, in one transaction.
 * An empty record is filled. Reads no file and prints nothing.
 */

export type UpdateRequest = Watched & {
  collection: Collection;
  dryRun: boolean;
  /** Whose name drafts get; null: the first admin's. */
  author: string | null;
};

export type UpdateConflict = RecordName & {
  /** null in a dry run. */
  draft: string | null;
  places: readonly string[];
  changes: ChangeWords[];
};

export type UpdateReport = {
  ok: true;
  /** null: nothing was saved. */
  changeSet: number | null;
  sections: Record<Section, SectionPlan>;
  conflicts: UpdateConflict[];
  heldBack: HeldBack[];
  deletedHere: RecordName[];
  noLongerShipped: RecordName[];
};
export type UpdateOutcome = { ok: false; issues: Issue[] } | UpdateReport;

const FILLING = "Import of field.json";
const UPDATING = "Update of the shipped record";

export async function updateShipped(request: UpdateRequest): Promise<UpdateOutcome> {
  return writeImport(async (tx) => {
    if (!request.dryRun) await lockWriting(tx);
    const isEmpty = (await tx.record.count()) === 0;
    return isEmpty ? fill(tx, request) : update(tx, request);
  });
}

async function fill(tx: Transaction, request: UpdateRequest): Promise<UpdateOutcome> {
  const planned = await planWithin(tx, request);
  if (!planned.ok) return planned;
  const { plan } = planned;
  const nothing = { conflicts: [], heldBack: [], deletedHere: [], noLongerShipped: [] };
  if (request.dryRun) return { ok: true, changeSet: null, sections: plan.sections, ...nothing };
  const changeSet = await saveWithin(tx, plan, { ...request, message: FILLING, authorId: null });
  await rememberShipped(tx, request.collection.bundle);
  return { ok: true, changeSet, sections: plan.sections, ...nothing };
}

async function update(tx: Transaction, request: UpdateRequest): Promise<UpdateOutcome> {
  const { bundle, issues } = request.collection;
  if (issues.length > 0) return { ok: false, issues };
  request.onProgress("compare", 0, 0);
  const plan = await planUpdate(tx, bundle, await readShippedBase(tx));
  request.signal.throwIfAborted();
  const settled = await settleUpdate(tx, plan, UPDATING);
  if (!settled.ok) return settled;
  const author = await findAuthor(tx, request.author);
  const refused = settled.proposals.length > 0 && author === null ? noAuthor(request.author) : null;
  if (refused && !request.dryRun) return { ok: false, issues: [refused] };
  const sections = await sectionsOf(tx, bundle, settled);
  request.signal.throwIfAborted();
  const saved = request.dryRun
    ? unsaved(settled.proposals)
    : await save(tx, { request, twins: plan.twins, settled, author });
  if (!saved.ok) return saved;
  const { deletedHere, noLongerShipped } = plan;
  return { ...saved, sections, heldBack: settled.heldBack, deletedHere, noLongerShipped };
}

function noAuthor(email: string | null): Issue {
  const message =
    email === null
      ? "some records were changed here and in the shipped record, and the drafts to review want an account: npm run user -- add EMAIL --role admin"
      : `there is no account ${email} that can sign in; name another`;
  return { path: ["author"], message };
}

type Saved =
  | { ok: true; changeSet: number | null; conflicts: UpdateConflict[] }
  | { ok: false; issues: Issue[] };
type Saving = {
  request: UpdateRequest;
  twins: ReadonlySet<string>;
  settled: Extract<SettledUpdate, { ok: true }>;
  author: Author | null;
};

function unsaved(proposals: readonly Proposal[]): Saved {
  return { ok: true, changeSet: null, conflicts: proposals.map((proposal) => toConflict(proposal, null)) };
}

async function save(tx: Transaction, { request, twins, settled, author }: Saving): Promise<Saved> {
  const { edits, proposals, heldBack } = settled;
  request.onProgress("save", 0, 0);
  const outcome = await saveEdits(
    tx,
    { edits, twins, message: UPDATING },
    { kind: "import", authorId: null },
  );
  if (!outcome.ok) throw new Error(`What could be saved a moment ago cannot be: ${outcome.reason}`);
  const conflicts: UpdateConflict[] = [];
  for (const proposal of author ? proposals : [])
    conflicts.push(toConflict(proposal, author && (await proposeShipped(tx, proposal, author))));
  await rememberShipped(tx, withoutHeld(request.collection.bundle, heldBack));
  return { ok: true, changeSet: outcome.changeSet, conflicts };
}

function toConflict({ section, slug, places, changes }: Proposal, draft: string | null): UpdateConflict {
  return { section, slug, draft, places, changes };
}

/** What waits was not taken in: the next update meets it again with the base that it has. */
function withoutHeld(bundle: LocatedBundle, heldBack: readonly HeldBack[]): LocatedBundle {
  const held = new Set(heldBack.map(({ section, slug }) => `${section} ${slug}`));
  return perSection((section) =>
    (bundle[section] as LocatedBundle[Section]).filter(
      ({ record }) => !held.has(`${section} ${record.slug}`),
    ),
  ) as LocatedBundle;
}

async function sectionsOf(
  tx: Transaction,
  bundle: LocatedBundle,
  { edits }: { edits: readonly RecordEdit[] },
): Promise<UpdateReport["sections"]> {
  const sections = perSection((): SectionPlan => ({ created: [], changed: [], unchanged: 0 }));
  for (const section of SECTION_NAMES) {
    const own = edits.filter((edit) => edit.section === section);
    const ids = own.flatMap(({ id }) => id ?? []);
    const before = new Map(
      (await readStored(tx, section, { id: { in: ids } })).map(({ id, record }) => [id, record]),
    );
    for (const { id, record } of own) {
      const was = id === null ? undefined : before.get(id);
      if (was) sections[section].changed.push({ slug: record.slug, fields: changedFields(was, record) });
      else sections[section].created.push(record.slug);
    }
    sections[section].unchanged = bundle[section].length - own.length;
  }
  return sections;
}
