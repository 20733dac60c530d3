/**
 * A draft → everything that one save writes: the record, the sources made with it, the events beside it.
 * Decides what belongs together and in which order; every issue keeps its place in the draft.
 */
import { err, ok, type Result } from "@/lib/domain/text/result";
import { toSlug } from "@/lib/domain/text/slug";
import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";
import { isSamePath, type Path } from "@/lib/schema/path";
import { type Background, NO_BACKGROUND } from "./background";
import type { DraftDocument } from "./document";
import type { ValueTypes } from "./from-record";
import { sourceSlug } from "./made-names";
import { recordOfDraft } from "./to-record";

/** One record to save; `place` is where in the draft it stands. */
export type DraftEdit<S extends Section = Section> = {
  section: S;
  id: string | null;
  baseRevision: number;
  record: BundleRecords[S];
  place: Path;
};

/** What the draft was begun from. */
export type DraftBase = {
  recordId: string | null;
  baseRevision: number;
  types: ValueTypes;
  background?: Background;
};

type Read = Result<DraftEdit, Issue[]>;

/** All edits of a draft, or all its issues. New records that nothing names are left out. */
export function editsOfDraft(draft: DraftDocument, base: DraftBase): Result<DraftEdit[], Issue[]> {
  const document = withSlugs(draft);
  const { types } = base;
  const background = withNewSources(base.background ?? NO_BACKGROUND, document);
  const main = readEdit(document.section, document.record, {
    place: ["record"],
    id: base.recordId,
    baseRevision: base.baseRevision,
    types,
    background,
  });
  const reads = [
    ...newSources(document, { types, background }),
    ...newOrganizations(document, { types, background }),
    ...newPartnerships(document, { types, background }),
    main,
    ...events(document, main, { types, background }),
  ];
  const issues = reads.flatMap((read) => (read.ok ? [] : read.error));
  return issues.length > 0 ? err(issues) : ok(reads.flatMap((read) => (read.ok ? [read.value] : [])));
}

type Where = {
  place: Path;
  id: string | null;
  baseRevision: number;
} & Known;

type Known = { types: ValueTypes; background: Background };

/** What is known of sources, with those that the draft brings along. */
function withNewSources(background: Background, { newSources }: DraftDocument): Background {
  const brought = newSources.map((source) => [slugOf(source), factsOf(source)] as const);
  return { ...background, sources: { ...background.sources, ...Object.fromEntries(brought) } };
}

function factsOf({ language, publisher }: DraftDocument["newSources"][number]) {
  return { language: language.trim() || "en", publisher };
}

function readEdit(section: Section, draft: object, where: Where): Read {
  const { place, id, baseRevision, types, background } = where;
  const read = recordOfDraft(section, draft as never, { types, background, root: place });
  return read.ok ? ok({ section, id, baseRevision, record: read.value, place }) : read;
}

/** How a draft names a record that it brings along, until that record has a slug. */
export function newRef({ id }: { id: string }): string {
  return `new:${id}`;
}

/** The draft with slugs where it names its own new records. */
function withSlugs(draft: DraftDocument): DraftDocument {
  const { newSources: sources, newOrganizations: organizations, newPartnerships: partnerships } = draft;
  const slugs = new Map([
    ...sources.map((source) => [newRef(source), slugOf(source)] as const),
    ...[...organizations, ...partnerships].map((named) => [newRef(named), namedSlug(named)] as const),
  ]);
  return slugs.size === 0 ? draft : (renamed(draft, slugs) as DraftDocument);
}

/** One that has no title yet has no slug either; what cites it is not to blame for that. */
const UNNAMED = "unnamed-source";

function slugOf(source: DraftDocument["newSources"][number]): string {
  return source.slug.trim() || sourceSlug(source) || UNNAMED;
}

function namedSlug({ slug, name }: { slug: string; name: string }): string {
  return slug.trim() || toSlug(name) || "unnamed";
}

/** Where a draft names records that it may bring along. */
const NAMING_FIELDS: ReadonlySet<string> = new Set([
  ...["source", "repeats", "text"],
  ...["organization", "from", "to", "partnership"],
]);

function renamed(part: unknown, slugs: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(part)) return part.map((entry) => renamed(entry, slugs));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([field, value]) => {
    const names = typeof value === "string" && NAMING_FIELDS.has(field);
    return [field, names ? (slugs.get(value) ?? value) : renamed(value, slugs)];
  });
  return Object.fromEntries(entries);
}

function newSources(document: DraftDocument, known: Known): Read[] {
  const cited = citedSources(document);
  return document.newSources.flatMap((source, index) => {
    if (!cited.has(slugOf(source))) return [];
    const { id: _, ...fields } = source;
    const place = ["newSources", index];
    const read = readEdit("sources", fields, { place, id: null, baseRevision: 0, ...known });
    return [read.ok || fields.title.trim() !== "" ? read : withoutIssue(read, [...place, "slug"])];
  });
}

function newOrganizations(document: DraftDocument, known: Known): Read[] {
  const { record, newPartnerships: made } = document;
  const parties = [record, ...made].flatMap((entry) => ("parties" in entry ? entry.parties : []));
  const terms = "terms" in record ? record.terms : [];
  const named = new Set([
    ...parties.map(({ organization }) => organization.trim()),
    ...terms.flatMap(({ from, to }) => [from.trim(), to.trim()]),
  ]);
  return document.newOrganizations.flatMap((organization, index) => {
    if (!named.has(namedSlug(organization))) return [];
    return toNew(organization, { place: ["newOrganizations", index], section: "organizations", known });
  });
}

/** A partnership that is made with its first deal has that deal's parties, unless it names its own. */
function newPartnerships(document: DraftDocument, known: Known): Read[] {
  const { record } = document;
  if (document.section !== "deals" || !("partnership" in record)) return [];
  return document.newPartnerships.flatMap((partnership, index) => {
    if (record.partnership.trim() !== namedSlug(partnership)) return [];
    const parties = partnership.parties.length > 0 ? partnership.parties : document.record.parties;
    const filled = { ...partnership, parties };
    return toNew(filled, { place: ["newPartnerships", index], section: "partnerships", known });
  });
}

type Naming = { place: Path; section: "organizations" | "partnerships"; known: Known };

function toNew(entry: { id: string; name: string }, { place, section, known }: Naming): Read[] {
  const { id: _, ...fields } = entry;
  const read = readEdit(section, fields, { place, id: null, baseRevision: 0, ...known });
  return [read.ok || fields.name.trim() !== "" ? read : withoutIssue(read, [...place, "slug"])];
}

/** A slug is made of the title: while that is missing it is the one thing to mend. */
function withoutIssue(read: Read, path: Path): Read {
  return read.ok ? read : err(read.error.filter((issue) => !isSamePath(issue.path, path)));
}

/** What the draft cites: slugs, and references to its own new sources. */
export function citedSources(document: DraftDocument): ReadonlySet<string> {
  const slugs = document.events.flatMap((event) => event.sources.map((item) => item.text.trim()));
  const { record } = document;
  if ("terms" in record)
    for (const term of record.terms)
      for (const claim of term.claims) slugs.push(claim.source.trim(), claim.repeats.trim());
  if ("sources" in record) slugs.push(...record.sources.map((item) => item.text.trim()));
  if ("cites" in record) slugs.push(...record.cites.map((item) => item.text.trim()));
  const cites = document.newSources.flatMap((source) => source.cites.map((item) => item.text.trim()));
  return new Set([...slugs, ...cites]);
}

/** Events beside a deal belong to it and to its partnership. */
function events(document: DraftDocument, main: Read, known: Known): Read[] {
  return document.events.map(({ id: _, recordId, baseRevision, ...event }, index) => {
    const place = ["events", index];
    const home = homeOf(document, main);
    return readEdit("events", { ...event, ...home }, { place, id: recordId, baseRevision, ...known });
  });
}

function homeOf(document: DraftDocument, main: Read): { partnership?: string; deal?: string } {
  if (document.section !== "deals") return {};
  const deal = main.ok ? main.value.record.slug : document.record.slug.trim() || "deal";
  return { partnership: document.record.partnership.trim() || "partnership", deal };
}
