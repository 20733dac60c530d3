import type { FiscalYear } from "@/lib/domain/dates/fiscal-years";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import { isStorable } from "@/lib/domain/text/plain-text";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { Background } from "@/lib/drafts/background";
import { DRAFT_FORMAT, type DraftDocument, type DraftEvent } from "@/lib/drafts/document";
import { draftOfEvent, draftOfRecord, type ValueTypes } from "@/lib/drafts/from-record";
import { SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import type { Transaction } from "../client";
import { revisionState } from "./past-states";
import { readStored } from "./stored";

/**
 * Published records as drafts that say the same: as they are now, and as they were at a revision.
 * What a draft begins from and is merged with.
 */

/** A published record, its newest revision, and the draft that changes nothing. */
export type PublishedDraft = { recordId: string; revision: number; slug: string; document: DraftDocument };

type Which = { section: Section } & ({ slug: string } | { id: string });

/** The record as it stands now; null when there is none. */
export async function presentState(tx: Transaction, which: Which): Promise<PublishedDraft | null> {
  const where = "slug" in which ? { slug: { in: [which.slug] } } : { id: { in: [which.id] } };
  const [stored] = await readStored(tx, which.section, where);
  if (!stored) return null;
  const types = await loadValueTypes(tx);
  const events = which.section === "deals" ? await eventsOfDeal(tx, stored.id) : [];
  const document = documentOf(which.section, draftOfRecord(which.section, stored.record, types), events);
  return { recordId: stored.id, revision: stored.headRevision, slug: stored.record.slug, document };
}

type At = { section: Section; recordId: string; revision: number; events: readonly DraftEvent[] };

/** The record as it was at a revision, with the events that are in `events` as they were at the revisions named there. */
export async function stateAt(tx: Transaction, at: At): Promise<DraftDocument | null> {
  const types = await loadValueTypes(tx);
  const state = await revisionState(tx, at.recordId, at.revision);
  const parsed = SECTIONS[at.section].safeParse(state);
  if (!parsed.success) return null;
  const record = withClaimIds(parsed.data);
  const events: DraftEvent[] = [];
  for (const { recordId, baseRevision } of at.events) {
    if (recordId === null) continue;
    const event = SECTIONS.events.safeParse(await revisionState(tx, recordId, baseRevision));
    if (event.success) events.push(draftOfEvent(event.data, recordId, baseRevision));
  }
  return documentOf(at.section, draftOfRecord(at.section, record as never, types), events);
}

/** The usual type of value of every kind of term. */
export async function loadValueTypes(tx: Transaction): Promise<ValueTypes> {
  const kinds = await tx.termKind.findMany({ select: { slug: true, valueType: true } });
  return Object.fromEntries(kinds.map((kind): [string, ValueType] => [kind.slug, kind.valueType]));
}

/** What is typed is read by the conventions of its source, and by the fiscal years on record. */
export async function loadBackground(tx: Transaction, sources: Iterable<string>): Promise<Background> {
  const wanted = [...new Set(sources)].filter(isStorable);
  const found = await tx.source.findMany({
    where: { slug: { in: wanted } },
    select: { slug: true, language: true, publisher: true },
  });
  return {
    sources: Object.fromEntries(found.map(({ slug, ...facts }) => [slug, facts])),
    fiscalYears: await loadFiscalYears(tx),
  };
}

/** Every organization whose fiscal year is on record. */
export async function loadFiscalYears(tx: Transaction): Promise<FiscalYear[]> {
  const found = await tx.organization.findMany({
    where: { fiscalYearEnd: { not: null } },
    select: { slug: true, name: true, aliases: true, fiscalYearEnd: true },
    orderBy: { slug: "asc" },
  });
  return found.map(({ slug, name, aliases, fiscalYearEnd }) => ({
    slug,
    names: [name, ...aliases],
    ends: fiscalYearEnd ?? 12,
  }));
}

function documentOf(section: Section, record: object, events: readonly DraftEvent[]): DraftDocument {
  const made = { newSources: [], newOrganizations: [], newPartnerships: [] };
  return { format: DRAFT_FORMAT, section, record, ...made, events } as unknown as DraftDocument;
}

async function eventsOfDeal(tx: Transaction, dealId: string): Promise<DraftEvent[]> {
  const rows = await tx.event.findMany({
    where: { dealId },
    select: { id: true },
    orderBy: [{ onSort: "asc" }, { slug: "asc" }],
  });
  const ids = rows.map((row) => row.id);
  const stored = new Map(
    (await readStored(tx, "events", { id: { in: ids } })).map((event) => [event.id, event]),
  );
  return ids.flatMap((id) => {
    const event = stored.get(id);
    return event ? [draftOfEvent(event.record, id, event.headRevision)] : [];
  });
}
