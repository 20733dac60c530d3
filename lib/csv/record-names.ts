/**
 * Names in cells → the slugs of the records that have them.
 * Decides when a name is that of a stored record (its slug, name or an alias, whatever its spaces and legal forms), and when it only
 * resembles one and its writer is asked. Reads no database.
 */
import { bareName } from "@/lib/domain/text/cut-words";
import { foldText } from "@/lib/domain/text/fold-text";
import { nearWords } from "@/lib/domain/text/near-words";
import { isSlug } from "@/lib/domain/text/slug";
import { RECORD_WORDS, type Section } from "@/lib/schema/bundle/bundle";
import { show } from "@/lib/schema/explain";

/** Its own name first, then its aliases. */
export type StoredName = { slug: string; names: readonly string[] };
/** Of these sections records are found by their names. */
export type NamedSection = Extract<Section, "organizations" | "partnerships" | "termKinds">;

/** A record that is meant; or what to ask, and whom it resembles; or nothing that is known of the name. */
export type Meant = { slug: string } | { ask: string } | null;

const SHOWN = 3;

export class RecordNames {
  private readonly slugs: Record<NamedSection, Set<string>>;
  /** Best first: as the record is called, as an alias, and both without spaces and legal forms. */
  private readonly levels: Record<NamedSection, readonly NameIndex[]>;
  private readonly bare: Record<NamedSection, NameIndex>;

  constructor(stored: Readonly<Record<NamedSection, readonly StoredName[]>>) {
    const of = <T>(make: (names: readonly StoredName[]) => T): Record<NamedSection, T> => ({
      organizations: make(stored.organizations),
      partnerships: make(stored.partnerships),
      termKinds: make(stored.termKinds),
    });
    this.slugs = of((names) => new Set(names.map(({ slug }) => slug)));
    this.bare = of((names) => indexOf(names, { own: true, aliases: true, keyOf: bareName }));
    this.levels = of((names) => [
      indexOf(names, { own: true, aliases: false, keyOf: foldText }),
      indexOf(names, { own: false, aliases: true, keyOf: foldText }),
      indexOf(names, { own: true, aliases: false, keyOf: bareName }),
      indexOf(names, { own: false, aliases: true, keyOf: bareName }),
    ]);
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
    const [slug, ...others] = this.levels[section]
      .flatMap((level) => level.find(typed) ?? [])
      .slice(0, 1)
      .flatMap((slugs) => [...slugs]);
    if (slug === undefined) return null;
    if (others.length === 0) return { slug };
    return {
      ask: `${show(typed)} is the name of ${[slug, ...others].join(", ")}; write the slug that is meant`,
    };
  }

  private near(section: NamedSection, typed: string): string[] {
    const known = this.bare[section].slugs;
    const near = nearWords(bareName(typed), known.keys(), SHOWN);
    return [...new Set(near.flatMap((name) => [...(known.get(name) ?? [])]))].map(show);
  }
}

/** Slugs by one form of names. */
type NameIndex = {
  slugs: ReadonlyMap<string, ReadonlySet<string>>;
  find: (typed: string) => ReadonlySet<string> | undefined;
};

type Indexed = { own: boolean; aliases: boolean; keyOf: (name: string) => string };

function indexOf(stored: readonly StoredName[], { own, aliases, keyOf }: Indexed): NameIndex {
  const slugs = new Map<string, Set<string>>();
  for (const { slug, names } of stored)
    for (const name of names.slice(own ? 0 : 1, aliases ? names.length : 1)) {
      const key = keyOf(name);
      if (key !== "") slugs.set(key, (slugs.get(key) ?? new Set()).add(slug));
    }
  return { slugs, find: (typed) => slugs.get(keyOf(typed)) };
}
