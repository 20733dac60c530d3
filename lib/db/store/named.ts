import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { DealRef, TermKind } from "@/lib/domain/terms/term";
import type { Translations } from "@/lib/domain/text/translations";

/**
 * What a record's derived columns need of the records it names: ids, names, dates of publication.
 * Opens no database, so that a thread that derives need not either.
 */

type WithId<T> = T & { id: string };
/** Checked when they were saved, and only looked for words here. */
export type Elsewhere = { translations: Translations<"name"> | null };
type Names = Elsewhere & { slug: string; name: string; aliases: string[] };

export type Context = {
  organizations: ReadonlyMap<string, WithId<Names>>;
  partnerships: ReadonlyMap<string, WithId<Elsewhere & { slug: string; name: string }>>;
  termKinds: ReadonlyMap<string, WithId<TermKind>>;
  sources: ReadonlyMap<string, WithId<ClaimSource>>;
  deals: ReadonlyMap<string, WithId<DealRef>>;
};

/** What is to be known beside what was told before; `isAll`: what was told before is to be forgotten. */
export type News = { isAll: boolean; context: Context };

/** Keeps what it is told. */
export function keptContext(): { known: Context; learn: (news: News) => void } {
  const known = {
    organizations: new Map(),
    partnerships: new Map(),
    termKinds: new Map(),
    sources: new Map(),
    deals: new Map(),
  };
  return {
    known,
    learn: ({ isAll, context }) => {
      for (const part of PARTS) {
        if (isAll) known[part].clear();
        for (const [slug, entry] of context[part]) known[part].set(slug, entry);
      }
    },
  };
}

const PARTS = ["organizations", "partnerships", "termKinds", "sources", "deals"] as const;

/** The entry for a slug. It is there, because references were checked before anything was written. */
export function named<T>(entries: ReadonlyMap<string, T>, slug: string): T {
  const entry = entries.get(slug);
  if (entry === undefined)
    throw new Error(`"${slug}" is named by a record but not stored; the check of references let it pass.`);
  return entry;
}
