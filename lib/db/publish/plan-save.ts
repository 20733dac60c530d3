import { type BundleDeal, type BundleRecords, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { checkBundle, checkTwins, type StoredSlugs } from "@/lib/schema/bundle/check-bundle";
import { declare, emptyBundle, type Located, perSection } from "@/lib/schema/bundle/located";
import type { Issue } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import type { Transaction } from "../client";
import { canonicalJson } from "../store/canonical";
import { type Change, type Changes, RECORD_KINDS, type Removal } from "../store/changes";
import { nextPlaces } from "../store/ids/next-places";
import { assignShortIds, withShortId } from "../store/ids/short-ids";
import { followRenaming, isRenaming, listReferencers, type Renaming } from "../store/referencers";
import { readStored, type Stored } from "../store/stored";
import { loadStoredSlugs } from "../store/stored-slugs";
import { toChange, toCreation } from "../store/to-change";
import { listBlockers } from "./blockers";
import type { Planned, PublishOutcome, SavedRevision } from "./edits";

/**
 * Rebased edits → the changes to save: checked against each other and the record, whoever names a renamed record with
 * it, and what says the same already left out. Reads only.
 */

export type SavePlan =
  | { ok: true; changes: Changes; revisions: SavedRevision[] }
  | Extract<PublishOutcome, { ok: false; reason: "invalid" | "referenced" }>;

type Beside = { removals: readonly Removal[]; twins: ReadonlySet<string> };

export async function planSave(
  tx: Transaction,
  edits: readonly Planned[],
  beside: Beside,
): Promise<SavePlan> {
  const { planned, issues } = await claimSlugs(tx, edits);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  const all = await followRenames(tx, planned);
  const broken = await checkPlanned(tx, all, beside);
  if (broken.length > 0) return { ok: false, reason: "invalid", issues: broken };
  const by = await listBlockers(tx, all, beside.removals);
  if (by.length > 0) return { ok: false, reason: "referenced", by };
  return { ok: true, ...(await toChanges(tx, all, planned.length)) };
}

/**
 * No two records have one slug. A new record that is stored already, word for word, is a save that was sent twice.
 */
async function claimSlugs(
  tx: Transaction,
  edits: readonly Planned[],
): Promise<{ planned: Planned[]; issues: Issue[] }> {
  const issues: Issue[] = [];
  const planned: Planned[] = [];
  for (const edit of edits) {
    const { section, before, record } = edit;
    const holder = before?.record.slug === record.slug ? before : await holderOf(tx, section, record.slug);
    if (holder === null || holder.id === before?.id) planned.push(edit);
    else if (before === null && saysTheSame(holder, record)) planned.push({ ...edit, before: holder });
    else
      issues.push({
        path: [...edit.at, "slug"],
        message: `"${record.slug}" is the slug of another record; choose another slug`,
      });
  }
  return { planned, issues };
}

async function holderOf(tx: Transaction, section: Section, slug: string): Promise<Stored | null> {
  const [holder] = await readStored(tx, section, { slug: { in: [slug] } });
  return holder ?? null;
}

function saysTheSame(stored: Stored, record: BundleRecords[Section]): boolean {
  return canonicalJson(stored.record) === canonicalJson(withShortId(record, stored.shortId));
}

/** Edits that rename bring along every record that names the old slug. */
async function followRenames(tx: Transaction, planned: readonly Planned[]): Promise<Planned[]> {
  const renaming: Renaming = perSection(
    (section) =>
      new Map(
        planned.flatMap((edit) =>
          edit.section === section && isRenamed(edit) ? [[edit.before.record.slug, edit.record.slug]] : [],
        ),
      ),
  );
  if (!isRenaming(renaming)) return [...planned];
  const renamed = planned.flatMap((edit) => (isRenamed(edit) ? [edit.before.id] : []));
  const known = new Set(planned.flatMap(({ before }) => before?.id ?? []));
  const others = await listReferencers(tx, renamed);
  const followers: Planned[] = [];
  for (const section of SECTION_NAMES) {
    const ids = others[section].filter((id) => !known.has(id));
    for (const before of await readStored(tx, section, { id: { in: ids } }))
      followers.push({ at: [`${section}/${before.record.slug}`], section, before, record: before.record });
  }
  return [...planned, ...followers].map((edit) => ({
    ...edit,
    record: followRenaming(edit.section, edit.record, renaming),
  }));
}

function isRenamed(edit: Planned): edit is Planned & { before: Stored } {
  return edit.before !== null && edit.before.record.slug !== edit.record.slug;
}

/** The same check as an import's, with what is this record's own taken out of it: its short id, and slugs it had before. */
async function checkPlanned(
  tx: Transaction,
  planned: readonly Planned[],
  { removals, twins }: Beside,
): Promise<Issue[]> {
  const bundle = emptyBundle();
  const declared = perSection(() => new Map<string, Path[]>());
  for (const { at, section, before, revived, record } of planned) {
    const bare = before === null && revived === undefined ? record : withoutShortId(record);
    (bundle[section] as Located[]).push({ at, record: bare });
    declare(declared[section], record.slug, at);
  }
  const loaded = await withoutOwnSlugs(tx, planned, await loadStoredSlugs(tx, bundle, declared));
  const stored = {
    ...loaded,
    addresses: withoutTwins(addressesAfter(loaded.addresses, planned, removals), twins),
  };
  const entered = { ...bundle, sources: bundle.sources.filter(({ record }) => !twins.has(record.slug)) };
  return [...checkBundle({ bundle, declared, stored }), ...checkTwins({ bundle: entered, stored })];
}

/** Who is stored under which address, by the slugs that the save gives, without what it takes out. */
function addressesAfter(
  addresses: StoredSlugs["addresses"],
  planned: readonly Planned[],
  removals: readonly Removal[],
): StoredSlugs["addresses"] {
  const renamed = new Map(
    planned.flatMap((edit) =>
      edit.section === "sources" && isRenamed(edit) ? [[edit.before.record.slug, edit.record.slug]] : [],
    ),
  );
  const removed = new Set(removals.flatMap(({ section, slug }) => (section === "sources" ? [slug] : [])));
  return new Map(
    [...addresses].map(([key, holders]) => [
      key,
      holders
        .filter(({ slug }) => !removed.has(slug))
        .map(({ slug, title }) => ({ slug: renamed.get(slug) ?? slug, title })),
    ]),
  );
}

function withoutTwins(
  addresses: StoredSlugs["addresses"],
  twins: ReadonlySet<string>,
): StoredSlugs["addresses"] {
  return new Map(
    [...addresses].map(([key, holders]) => [key, holders.filter(({ slug }) => !twins.has(slug))]),
  );
}

function withoutShortId(record: BundleRecords[Section]): BundleRecords[Section] {
  const { shortId: _own, ...rest } = record as BundleDeal;
  return rest as BundleRecords[Section];
}

async function withoutOwnSlugs(
  tx: Transaction,
  planned: readonly Planned[],
  stored: StoredSlugs,
): Promise<StoredSlugs> {
  const retired = perSection((section) => new Map(stored.retired[section]));
  for (const edit of planned) {
    const own = isRenamed(edit) ? edit.before.id : edit.revived?.id;
    if (own === undefined) continue;
    const { slug } = edit.record;
    const kind = RECORD_KINDS[edit.section];
    const redirect = await tx.slugRedirect.findUnique({ where: { kind_slug: { kind, slug } } });
    if (redirect?.recordId === own) retired[edit.section].delete(slug);
  }
  return { ...stored, retired };
}

type Ready = { changes: Changes; revisions: SavedRevision[] };

async function toChanges(tx: Transaction, planned: readonly Planned[], asked: number): Promise<Ready> {
  const changes = perSection(() => []) as Changes;
  const revisions: SavedRevision[] = [];
  const places = new Map<Section, () => number>();
  const shortIds = await shortIdsOf(tx, planned);
  for (const [index, edit] of planned.entries()) {
    const { section } = edit;
    const place = places.get(section) ?? (await nextPlaces(tx, section));
    places.set(section, place);
    const { before, revived, record } = edit;
    const change = before
      ? toChange(record, before)
      : toCreation(record, {
          ...{ shortId: shortIds.get(record.slug) ?? "", ...revived },
          position: revived?.position ?? place(),
        });
    if (change) (changes[section] as Change[]).push(change);
    if (index < asked) revisions.push(toRevision(edit, change));
  }
  return { changes, revisions };
}

async function shortIdsOf(tx: Transaction, planned: readonly Planned[]): Promise<Map<string, string>> {
  const created = planned.flatMap(({ section, before, revived, record }) =>
    section === "deals" && before === null && revived === undefined ? [record as BundleDeal] : [],
  );
  const news = created.map(({ slug, shortId }) => (shortId === undefined ? { slug } : { slug, shortId }));
  return assignShortIds(tx, news, new Set(created.flatMap(({ shortId }) => shortId ?? [])));
}

function toRevision({ section, before, revived, record }: Planned, change: Change | null): SavedRevision {
  const head = (before ?? revived)?.headRevision ?? 0;
  const id = change?.id ?? before?.id ?? "";
  return { section, slug: record.slug, id, revision: change ? head + 1 : head };
}
