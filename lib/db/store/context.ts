import { SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { perSection } from "@/lib/schema/bundle/located";
import type { Reference } from "@/lib/schema/bundle/references";
import type { Transaction } from "../client";
import { findTogether, question } from "../rows/one-statement/find-rows";
import { claimSource, dealRef } from "../rows/select";
import { toClaimSource, toTermKind } from "../rows/term";
import type { Context, Elsewhere, News } from "./named";

/** What records' derived columns need of the records they name, loaded for a chunk of them at a time with one query. */

/** Loads every record that the references name. */
export async function loadContext(tx: Transaction, references: Iterable<Reference>): Promise<Context> {
  return contextOf(tx, slugsBySection(references));
}

/** Of so many records it is kept in mind that they were named; then all is told anew, so that memory does not grow with a save. */
const MOST_TOLD = 20_000;

/**
 * For one chunk of a save after the other: every record that its references name and that no chunk before it did. Deals name the same
 * organizations and sources again and again, which are so read, sent and understood once.
 */
export function newsOf(
  tx: Transaction,
  most = MOST_TOLD,
): (references: Iterable<Reference>) => Promise<News> {
  let told = perSection(() => new Set<string>());
  const count = () => SECTION_NAMES.reduce((sum, section) => sum + told[section].size, 0);
  return async (references) => {
    const isAll = count() === 0 || count() > most;
    if (isAll) told = perSection(() => new Set<string>());
    const wanted = perSection(() => new Set<string>());
    for (const { section, slug } of references) {
      if (told[section].has(slug)) continue;
      told[section].add(slug);
      wanted[section].add(slug);
    }
    return { isAll, context: await contextOf(tx, wanted) };
  };
}

async function contextOf(tx: Transaction, slugs: Record<Section, Set<string>>): Promise<Context> {
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
