import "server-only";
import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { DealRef, TermKind } from "@/lib/domain/terms/term";
import type { Section } from "@/lib/schema/bundle";
import { perSection } from "@/lib/schema/located";
import type { Reference } from "@/lib/schema/references";
import type { Transaction } from "../client";
import { findRows } from "../rows/one-statement/find-rows";
import { claimSource, dealRef } from "../rows/select";
import { toClaimSource, toTermKind } from "../rows/term";

/**
 * What a record's derived columns need of the records it names: ids, names, dates of publication.
 * Loaded for a chunk of records at a time with a fixed number of queries.
 */

type WithId<T> = T & { id: string };
type Names = { slug: string; name: string; aliases: string[] };

export type Context = {
  organizations: ReadonlyMap<string, WithId<Names>>;
  partnerships: ReadonlyMap<string, WithId<{ slug: string; name: string }>>;
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
  return {
    organizations: await loadNamed(slugs.organizations, (where) =>
      tx.organization.findMany({ where, select: { id: true, slug: true, name: true, aliases: true } }),
    ),
    partnerships: await loadNamed(slugs.partnerships, (where) =>
      tx.partnership.findMany({ where, select: { id: true, slug: true, name: true } }),
    ),
    termKinds: await loadNamed(slugs.termKinds, async (where) => {
      const select = { id: true, slug: true, label: true, group: true, valueType: true, units: true };
      return (await tx.termKind.findMany({ where, select })).map(toTermKind);
    }),
    sources: await loadNamed(slugs.sources, async (where) => {
      const rows = await findRows(tx, "source", { where, select: { id: true, ...claimSource } });
      return rows.map((row) => ({ id: row.id, ...toClaimSource(row) }));
    }),
    deals: await loadNamed(slugs.deals, (where) =>
      tx.deal.findMany({ where, select: { id: true, ...dealRef } }),
    ),
  };
}

type BySlugs = { slug: { in: string[] } };

/** Asks only when something is named. */
async function loadNamed<T extends { slug: string }>(
  slugs: ReadonlySet<string>,
  find: (where: BySlugs) => Promise<T[]>,
): Promise<Map<string, T>> {
  const found = slugs.size === 0 ? [] : await find({ slug: { in: [...slugs] } });
  return new Map(found.map((entry) => [entry.slug, entry]));
}

function slugsBySection(references: Iterable<Reference>): Record<Section, Set<string>> {
  const slugs = perSection(() => new Set<string>());
  for (const { section, slug } of references) slugs[section].add(slug);
  return slugs;
}
