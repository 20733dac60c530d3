import type { DraftDocument } from "@/lib/drafts/document";
import type { EditorLookups, RecordChoice } from "@/lib/drafts/editor";
import { citedSources } from "@/lib/drafts/to-edits";
import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Transaction } from "../client";
import { claimSource } from "../rows/select";
import { toClaimSource, toTermKind } from "../rows/term";
import { loadFiscalYears } from "../store/present-state";

/**
 * What a draft names, by name; and what its claims need to be read.
 * A fixed number of queries, whatever the draft says.
 */

export async function loadLookups(
  tx: Transaction,
  documents: readonly DraftDocument[],
): Promise<EditorLookups> {
  const named = perSection(() => new Set<string>());
  for (const document of documents) noteNames(document, named);
  const sources = await tx.source.findMany({
    where: { slug: { in: [...named.sources] } },
    select: claimSource,
  });
  return {
    termKinds: (
      await tx.termKind.findMany({
        select: { slug: true, label: true, group: true, valueType: true, units: true },
        orderBy: [{ position: "asc" }, { slug: "asc" }],
      })
    ).map(toTermKind),
    sources: sources.map(toClaimSource),
    fiscalYears: await loadFiscalYears(tx),
    names: {
      organizations: await organizationNames(tx, [...named.organizations]),
      partnerships: await partnershipNames(tx, [...named.partnerships]),
      deals: await dealNames(tx, [...named.deals]),
      sources: sources.map(({ slug, title, publisher }) => ({ slug, name: title, detail: publisher })),
    },
  };
}

type Named = Record<Section, Set<string>>;

/** Fields whose text is the slug of another record. */
const FIELDS: Readonly<Record<string, Section>> = {
  partnership: "partnerships",
  organization: "organizations",
  from: "organizations",
  to: "organizations",
  endedByDeal: "deals",
  deal: "deals",
};
/** Lists whose entries are slugs. */
const LISTS: Readonly<Record<string, Section>> = { amends: "deals", cites: "sources", sources: "sources" };

function noteNames(document: DraftDocument, named: Named): void {
  for (const slug of citedSources(document)) named.sources.add(slug);
  const { record, newSources, newPartnerships, events } = document;
  noteFields([record, newSources, newPartnerships, events], named);
  for (const section of SECTION_NAMES) named[section].delete("");
}

function noteFields(part: unknown, named: Named): void {
  if (Array.isArray(part)) for (const entry of part) noteFields(entry, named);
  else if (typeof part === "object" && part !== null)
    for (const [field, value] of Object.entries(part)) noteField(field, value, named);
}

function noteField(field: string, value: unknown, named: Named): void {
  const [section, list] = [FIELDS[field], LISTS[field]];
  if (typeof value === "string" && section) named[section].add(value.trim());
  else if (Array.isArray(value) && list)
    for (const { text } of value as { text: string }[]) named[list].add(text.trim());
  else noteFields(value, named);
}

async function organizationNames(tx: Transaction, slugs: string[]): Promise<RecordChoice[]> {
  const rows = await tx.organization.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, name: true, aliases: true },
  });
  return rows.map(({ slug, name, aliases }) => ({ slug, name, detail: aliases.join(", ") }));
}

async function partnershipNames(tx: Transaction, slugs: string[]): Promise<RecordChoice[]> {
  const rows = await tx.partnership.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, name: true },
  });
  return rows.map((row) => ({ ...row, detail: "" }));
}

async function dealNames(tx: Transaction, slugs: string[]): Promise<RecordChoice[]> {
  const rows = await tx.deal.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, title: true, partnership: { select: { name: true } } },
  });
  return rows.map(({ slug, title, partnership }) => ({ slug, name: title, detail: partnership.name }));
}
