/**
 * Names in cells → the slugs of the records that have them.
 * Decides when a name is that of a stored record (its slug, name or an alias, whatever its spaces and legal forms), and when it only
 * resembles one and its writer is asked. Reads no database.
 */
import { bareName } from "@/lib/domain/text/cut-words";
import { nearWords } from "@/lib/domain/text/near-words";
import { isSlug } from "@/lib/domain/text/slug";
import { RECORD_WORDS, type Section } from "@/lib/schema/bundle";
import { show } from "@/lib/schema/explain";

export type StoredName = { slug: string; names: readonly string[] };
/** Of these sections records are found by their names. */
export type NamedSection = Extract<Section, "organizations" | "partnerships" | "termKinds">;

/** A record that is meant; or what to ask, and whom it resembles; or nothing that is known of the name. */
export type Meant = { slug: string } | { ask: string } | null;

const SHOWN = 3;

export class RecordNames {
  private readonly slugs: Record<NamedSection, Set<string>>;
  private readonly byName: Record<NamedSection, Map<string, Set<string>>>;

  constructor(stored: Readonly<Record<NamedSection, readonly StoredName[]>>) {
    const of = <T>(make: (names: readonly StoredName[]) => T): Record<NamedSection, T> => ({
      organizations: make(stored.organizations),
      partnerships: make(stored.partnerships),
      termKinds: make(stored.termKinds),
    });
    this.slugs = of((names) => new Set(names.map(({ slug }) => slug)));
    this.byName = of(indexOf);
  }

  /** Whom a cell names that has to name a stored record. */
  reference(section: NamedSection, typed: string): Meant {
    const meant = this.exact(section, typed);
    if (meant !== null || isSlug(typed)) return meant;
    const noun = RECORD_WORDS[section];
    const near = this.near(section, typed);
    const hint = near.length === 0 ? "" : ` (is ${near.join(" or ")} meant?)`;
    return { ask: `no ${noun} ${show(typed)} is on record${hint}; write its name, an alias or its slug` };
  }

  /** Which stored record a row speaks of that has a name and no slug: one of that name, none, or it has to be asked. */
  subject(section: NamedSection, typed: string): Meant {
    const meant = this.exact(section, typed);
    if (meant !== null) return meant;
    const near = this.near(section, typed);
    if (near.length === 0) return null;
    const ask = `${show(typed)} resembles ${near.join(", ")} on record; write that slug in this row if it is the same, or a slug of its own if it is another`;
    return { ask };
  }

  private exact(section: NamedSection, typed: string): Meant {
    if (this.slugs[section].has(typed)) return { slug: typed };
    const [slug, ...others] = this.byName[section].get(bareName(typed)) ?? [];
    if (slug === undefined) return null;
    if (others.length === 0) return { slug };
    return {
      ask: `${show(typed)} is the name of ${[slug, ...others].join(", ")}; write the slug that is meant`,
    };
  }

  private near(section: NamedSection, typed: string): string[] {
    const near = nearWords(bareName(typed), this.byName[section].keys(), SHOWN);
    return [...new Set(near.flatMap((name) => [...(this.byName[section].get(name) ?? [])]))].map(show);
  }
}

function indexOf(names: readonly StoredName[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { slug, names: own } of names)
    for (const name of own) {
      const bare = bareName(name);
      if (bare !== "") index.set(bare, (index.get(bare) ?? new Set()).add(slug));
    }
  return index;
}
