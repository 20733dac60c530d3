/**
 * What can only be seen across records: unknown and repeated slugs, circles, an event in the wrong partnership.
 * Judges a bundle together with what is stored already; reads no database itself.
 */
import { nearMatches } from "@/lib/domain/text/slug";
import { type Issue, joinPath, show } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import { RECORD_WORDS, SECTION_NAMES, type Section } from "./bundle";
import { repeatedAddresses, type StoredAddresses } from "./check-addresses";
import { type Edges, findCycles } from "./cycles";
import type { Declared, LocatedBundle } from "./located";
import { type Reference, referencesOf } from "./references";

/** What the database holds of the slugs that a bundle names. */
export type StoredSlugs = {
  slugs: Readonly<Record<Section, ReadonlySet<string>>>;
  /** Slugs that once named a record, and what became of it, as a clause. */
  retired: Readonly<Record<Section, ReadonlyMap<string, string>>>;
  /** For slugs that name nothing: the stored record that was probably meant. */
  near: Readonly<Record<Section, ReadonlyMap<string, string>>>;
  /** Partnership of each stored deal that an event of the bundle names. */
  partnershipOf: ReadonlyMap<string, string>;
  /** Events stored for deals of the bundle: they must stay in their deal's partnership. */
  eventsOf: ReadonlyMap<string, readonly { slug: string; partnership: string }[]>;
  /** Stored amendments that can be reached from the bundle's deals. */
  amends: Edges;
  /** Sources stored under the addresses of the bundle's sources. */
  addresses: StoredAddresses;
  /** Who holds a short id that the bundle asks for. */
  shortIdOwners: ReadonlyMap<string, string>;
  /** Short id of each stored deal for which the bundle states one. */
  shortIdOf: ReadonlyMap<string, string>;
};

type Question = { bundle: LocatedBundle; declared: Declared; stored: StoredSlugs };

/** Everything wrong across records; empty when the bundle may be saved. */
export function checkBundle(question: Question): Issue[] {
  return [
    ...repeatedSlugs(question.declared),
    ...retiredSlugs(question),
    ...unknownSlugs(question),
    ...circles(question),
    ...strayEvents(question),
    ...strandedEvents(question),
    ...wrongShortIds(question),
    ...repeatedAddresses(question.bundle.sources, question.stored.addresses).stored,
  ];
}

/**
 * Sources that stand twice in a bundle, under one address: an issue for whoever types them, and only a word of warning for a bundle,
 * since one that was exported must be taken in again. In standings they are one voice.
 */
export function checkTwins({ bundle, stored }: Pick<Question, "bundle" | "stored">): Issue[] {
  return repeatedAddresses(bundle.sources, stored.addresses).within;
}

function repeatedSlugs(declared: Declared): Issue[] {
  return SECTION_NAMES.flatMap((section) =>
    [...declared[section]].flatMap(([slug, [first = [], ...others]]) =>
      others.map((at) => ({
        path: [...at, "slug"],
        message: `${show(slug)} is also the slug of ${joinPath(first)}; give one of them another`,
      })),
    ),
  );
}

function retiredSlugs({ declared, stored }: Question): Issue[] {
  return SECTION_NAMES.flatMap((section) =>
    [...declared[section]].flatMap(([slug, [at = []]]) => {
      const fate = stored.slugs[section].has(slug) ? undefined : stored.retired[section].get(slug);
      return fate === undefined
        ? []
        : [{ path: [...at, "slug"], message: `${show(slug)} ${fate}; choose another slug` }];
    }),
  );
}

function unknownSlugs({ bundle, declared, stored }: Question): Issue[] {
  const isKnown = ({ section, slug }: Reference) =>
    declared[section].has(slug) || stored.slugs[section].has(slug);
  const unknown: { at: Path; reference: Reference }[] = [];
  for (const section of SECTION_NAMES)
    for (const { at, record } of bundle[section])
      for (const reference of referencesOf(section, record))
        if (!isKnown(reference)) unknown.push({ at, reference });
  const hints = hinter({ declared, stored });
  return unknown.map(({ at, reference }) => ({
    path: [...at, ...reference.path],
    message: `no ${RECORD_WORDS[reference.section]} ${show(reference.slug)}${hints(reference)}`,
  }));
}

/** Each hint compares a slug with all of its kind: enough for every error of a small bundle, and for the first of a large one. */
const MOST_COMPARISONS = 100_000;

function hinter({ declared, stored }: Omit<Question, "bundle">): (reference: Reference) => string {
  let left = MOST_COMPARISONS;
  return ({ section, slug }) => {
    const fate = stored.retired[section].get(slug);
    if (fate !== undefined) return `: it ${fate}`;
    const candidates = declared[section];
    const known = stored.near[section].get(slug);
    left -= candidates.size;
    const all = left < 0 ? [] : [...candidates.keys(), ...(known === undefined ? [] : [known])];
    const nearest = nearMatches(slug, all, 1)[0] ?? known;
    return nearest === undefined ? "" : ` (is ${show(nearest)} meant?)`;
  };
}

function circles({ bundle, stored }: Question): Issue[] {
  const edges = new Map(stored.amends);
  const places = new Map<string, Path>();
  for (const { at, record } of bundle.deals) {
    edges.set(
      record.slug,
      record.amends.filter((slug) => slug !== record.slug),
    );
    places.set(record.slug, at);
  }
  return findCycles(edges).map((circle) => {
    const at = circle.map((slug) => places.get(slug)).find((place) => place !== undefined);
    return {
      path: [...(at ?? ["deals"]), "amends"],
      message: `runs in a circle: ${circle.map(show).join(" amends ")}; remove one of these`,
    };
  });
}

function strayEvents({ bundle, stored }: Question): Issue[] {
  const partnershipOf = new Map(stored.partnershipOf);
  for (const { record } of bundle.deals) partnershipOf.set(record.slug, record.partnership);
  return bundle.events.flatMap(({ at, record }) => {
    const home = record.deal === null ? undefined : partnershipOf.get(record.deal);
    if (home === undefined || home === record.partnership) return [];
    const message = `deal ${show(record.deal)} belongs to ${show(home)}, the event to ${show(record.partnership)}; mend one of them`;
    return [{ path: [...at, "deal"], message }];
  });
}

/** A deal that moves to another partnership leaves its stored events behind, unless the bundle moves them too. */
function strandedEvents({ bundle, declared, stored }: Question): Issue[] {
  return bundle.deals.flatMap(({ at, record }) =>
    (stored.eventsOf.get(record.slug) ?? [])
      .filter((event) => event.partnership !== record.partnership && !declared.events.has(event.slug))
      .map((event) => ({
        path: [...at, "partnership"],
        message: `${show(record.partnership)}, but its event ${show(event.slug)} stays in ${show(event.partnership)}; move the event in the same bundle`,
      })),
  );
}

function wrongShortIds({ bundle, stored }: Question): Issue[] {
  const owners = new Map(stored.shortIdOwners);
  return bundle.deals.flatMap(({ at, record }) => {
    if (record.shortId === undefined) return [];
    const own = stored.shortIdOf.get(record.slug);
    const owner = owners.get(record.shortId);
    owners.set(record.shortId, record.slug);
    if (own !== undefined && own !== record.shortId) {
      return [
        {
          path: [...at, "shortId"],
          message: `${show(record.shortId)} differs from ${show(own)}, which the deal keeps for ever; leave it out`,
        },
      ];
    }
    if (owner === undefined || owner === record.slug) return [];
    return [
      {
        path: [...at, "shortId"],
        message: `${show(record.shortId)} belongs to ${show(owner)}; leave it out`,
      },
    ];
  });
}
