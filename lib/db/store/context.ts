import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { DealRef, TermKind } from "@/lib/domain/terms/term";
import type { Translations } from "@/lib/domain/text/translations";
import type { Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Reference } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { findTogether, question } from "../rows/one-statement/find-rows";
import { claimSource, dealRef } from "../rows/select";
import { toClaimSource, toTermKind } from "../rows/term";

/**
 * What a record's derived columns need of the records it names: ids, names, dates of publication.
 * Loaded for a chunk of records at a time with one query.
 */

type WithId<T> = T & { id: string };
/** Checked when they were saved, and only looked for words here. */
type Elsewhere = { translations: Translations<"name"> | null };
type Names = Elsewhere & { slug: string; name: string; aliases: string[] };

export type Context = {
  organizations: ReadonlyMap<string, WithId<Names>>;
  partnerships: ReadonlyMap<string, WithId<Elsewhere & { slug: string; name: string }>>;
  termKinds: ReadonlyMap<string, WithId<TermKind>>;
  sources: ReadonlyMap<string, WithId<ClaimSource>>;
  deals: ReadonlyMap<string, WithId<DealRef>>;
};

/** The entry for a slug. It is there, because references were checked before anything was written. */
export function named<T>(entries: ReadonlyMap<string, T>, slug: string): T {
  const entry = entries.get(slug);
  if (entry === undefined)
    throw new Error(`"${slug}" is named by a record but not stored; the check of references let it pass.`);
  return entry;
}

/** Loads every record that the references name. */
export async function loadContext(tx: Transaction, references: Iterable<Reference>): Promise<Context> {
  const slugs = slugsBySection(references);
  const at = (section: Section) => ({ slug: { in: [...slugs[section]] } });
  const found = await findTogether(tx, {
    organizations: question("organization", { where: at("organizations"), select: NAMES }),
    partnerships: question("partnership", {
      where: at("partnerships"),
      select: { id: true, slug: true, name: true, translations: true },
    }),
    termKinds: question("termKind", {
      where: at("termKinds"),
      select: { id: true, slug: true, label: true, group: true, valueType: true, units: true },
    }),
    sources: question("source", { where: at("sources"), select: { id: true, ...claimSource } }),
    deals: question("deal", { where: at("deals"), select: { id: true, ...dealRef } }),
  });
  return {
    organizations: bySlug(found.organizations.map(withElsewhere)),
    partnerships: bySlug(found.partnerships.map(withElsewhere)),
    termKinds: bySlug(found.termKinds.map(toTermKind)),
    sources: bySlug(found.sources.map((row) => ({ id: row.id, ...toClaimSource(row) }))),
    deals: bySlug(found.deals),
  };
}

const NAMES = { id: true, slug: true, name: true, aliases: true, translations: true } as const;

function withElsewhere<Row extends { translations: unknown }>(row: Row) {
  return { ...row, translations: row.translations as Elsewhere["translations"] };
}

function bySlug<T extends { slug: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}

function slugsBySection(references: Iterable<Reference>): Record<Section, Set<string>> {
  const slugs = perSection(() => new Set<string>());
  for (const { section, slug } of references) slugs[section].add(slug);
  return slugs;
}
