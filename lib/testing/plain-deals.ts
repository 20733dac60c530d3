import { readFile } from "node:fs/promises";
import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { lineageOf } from "@/lib/domain/standing/citations";
import type { Claim, ClaimSource } from "@/lib/domain/standing/claim";
import { firstKnownOn } from "@/lib/domain/standing/known";
import { assessClaims } from "@/lib/domain/standing/standing";
import { storedWords } from "@/lib/domain/text/cut-words";
import { toTextQuery } from "@/lib/domain/text/search-query";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DealsFilters } from "../url/deals-search";
import { firstDayOf, lastDayOf } from "../url/partial-day";

/**
 * The shipped deals straight from the file, and the filters of the deals list asked of them one deal at a time: what the
 * database must answer too, found without it.
 */

export type PlainDeal = {
  slug: string;
  title: string;
  partnership: string;
  kind: string;
  binding: string;
  lifecycle: string;
  orgs: readonly string[];
  announced: Day | null;
  words: readonly string[];
  terms: readonly { kind: string; claims: readonly Claim[] }[];
};

type FieldSource = Omit<ClaimSource, "ancestors" | "originPublishers"> & { cites: string[] };
type FieldTerm = {
  kind: string;
  label: string;
  from: string | null;
  to: string | null;
  claims: (Omit<Claim, "source"> & { source: string })[];
};
type FieldDeal = Omit<PlainDeal, "orgs" | "announced" | "words" | "terms"> & {
  summary: string;
  announcedOn: string | null;
  parties: { organization: string }[];
  terms: FieldTerm[];
};
type Field = {
  organizations: { slug: string; name: string; aliases: string[] }[];
  partnerships: { slug: string; name: string }[];
  sources: FieldSource[];
  deals: FieldDeal[];
};

/** All shipped deals. */
export async function readPlainDeals(): Promise<PlainDeal[]> {
  const text = await readFile(new URL("../../prisma/seed/field.json", import.meta.url), "utf8");
  const field = JSON.parse(text) as Field;
  const sources = new Map(field.sources.map((source) => [source.slug, source]));
  const toClaim = ({ source: slug, ...claim }: FieldTerm["claims"][number]): Claim => {
    const source = found(sources, slug);
    return { ...claim, source: { ...source, ...lineageOf(source, sources) } };
  };
  const organizations = new Map(field.organizations.map((organization) => [organization.slug, organization]));
  const partnerships = new Map(field.partnerships.map((partnership) => [partnership.slug, partnership]));
  return field.deals.map((deal) => {
    const parties = [...new Set(deal.parties.map(({ organization }) => organization))];
    // A deal concerns its parties and whomever a term names.
    const orgs = [
      ...new Set([...parties, ...deal.terms.flatMap(({ from, to }) => [from ?? [], to ?? []].flat())]),
    ];
    const names = parties
      .map((slug) => found(organizations, slug))
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    const texts = [
      deal.title,
      deal.summary,
      found(partnerships, deal.partnership).name,
      ...names,
      ...deal.terms.map(({ label }) => label),
    ];
    return {
      ...deal,
      orgs,
      announced: deal.announcedOn === null ? null : edtfDate(deal.announcedOn).first,
      words: storedWords(...texts).split(" "),
      terms: deal.terms.map(({ kind, claims }) => ({ kind, claims: claims.map(toClaim) })),
    };
  });
}

function found<T>(all: ReadonlyMap<string, T>, slug: string): T {
  const one = all.get(slug);
  if (one === undefined) throw new Error(`The dataset has no ${slug}.`);
  return one;
}

type PlainTerm = PlainDeal["terms"][number];
const standings = new WeakMap<PlainTerm, Map<Day | null, Standing>>();

/** How a term stands for a reader of that day; found once, since a test asks thousands of times. */
export function standingOf(term: PlainTerm, known: Day | null): Standing {
  const found = standings.get(term) ?? new Map<Day | null, Standing>();
  const standing = found.get(known) ?? assessClaims(term.claims, known).standing;
  standings.set(term, found.set(known, standing));
  return standing;
}

const firstDays = new WeakMap<PlainDeal, Day | null>();

/** The day from which anything of a deal was known; found once for each, too. */
function knownFrom(deal: PlainDeal): Day | null {
  const found = firstDays.get(deal);
  if (found !== undefined) return found;
  const first = firstKnownOn(deal.terms.flatMap(({ claims }) => claims));
  firstDays.set(deal, first);
  return first;
}

const holds = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

/** Whether a deal passes all filters for a reader of that day. */
export function passes(deal: PlainDeal, filters: DealsFilters, known: Day | null): boolean {
  const first = knownFrom(deal);
  if (known !== null && (first === null || first > known)) return false;
  return passesOwn(deal, filters) && passesDates(deal, filters) && passesTerms(deal, filters, known);
}

/** What the database answers of a text query, without it: all of several, each one of some forms. */
function answersTo(words: readonly string[], q: string): boolean {
  if (q === "") return true;
  const query = toTextQuery(q);
  if (query === null) return false;
  return query.split(" & ").every((part) =>
    part
      .replace(/^\(|\)$/g, "")
      .split(" | ")
      .some((form) => {
        const [, word = "", begins = ""] = /^'(.*)'(:\*)?$/.exec(form) ?? [];
        return words.some((other) => (begins === "" ? other === word : other.startsWith(word)));
      }),
  );
}

function passesOwn(
  deal: PlainDeal,
  { q, org, partnership, kind, binding, lifecycle }: DealsFilters,
): boolean {
  return (
    answersTo(deal.words, q) &&
    (org.length === 0 || deal.orgs.some((slug) => org.includes(slug))) &&
    [
      [partnership, deal.partnership],
      [kind, deal.kind],
      [binding, deal.binding],
      [lifecycle, deal.lifecycle],
    ].every(([chosen, value]) => holds(chosen as readonly string[], value as string))
  );
}

function passesDates({ announced }: PlainDeal, { from, to }: DealsFilters): boolean {
  if (from === null && to === null) return true;
  if (announced === null) return false;
  return (from === null || announced >= firstDayOf(from)) && (to === null || announced <= lastDayOf(to));
}

function passesTerms({ terms }: PlainDeal, { term, standing }: DealsFilters, known: Day | null): boolean {
  if (term.length + standing.length === 0) return true;
  return terms.some((one) => holds(term, one.kind) && holds(standing, standingOf(one, known)));
}
