/**
 * A draft → the record it says, or everything that is missing or wrong, each with its place and how to mend it.
 * Decides how raw text is read; what a record may say is the bundle's business.
 */

import { parseDate } from "@/lib/domain/dates/parse-date";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import type { Conventions } from "@/lib/domain/text/conventions";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isShortId } from "@/lib/domain/text/short-id";
import { toSlug } from "@/lib/domain/text/slug";
import { displayValue } from "@/lib/domain/values/display-value";
import { parseValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import { isWordOf, VALUE_TYPES, type ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { type BundleRecords, SECTIONS, type Section } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith } from "@/lib/schema/explain";
import { isWithin, type Path } from "@/lib/schema/path";
import { notThere, toSentence, whatIsMissing, whatIsNotThere } from "./advice";
import {
  type Background,
  conventionsOfClaim,
  conventionsOfDeal,
  conventionsOfSource,
  conventionsOfTerm,
  NO_BACKGROUND,
} from "./background";
import type { DraftClaim, DraftItem, DraftRecords, DraftTerm } from "./document";
import type { ValueTypes } from "./from-record";
import { eventSlug, keysOf, sourceSlug } from "./made-names";
import { isOldName } from "./old-claim-ids";
import { readRateLine } from "./rate-lines";
import { readTranslations } from "./translations";
import { readUnitLine } from "./unit-lines";

/** What the text of a draft is turned into before the schema of its section judges it. */
type Candidate = Readonly<Record<string, unknown>>;
type TermCandidate = Candidate & { claims: readonly Candidate[] };
/** Reads one record's text; notes issues that only its words can explain. */
type Reader = { root: Path; types: ValueTypes; background: Background; issues: Issue[] };

const candidates: { readonly [S in Section]: (record: DraftRecords[S], reader: Reader) => Candidate } = {
  termKinds: ({ units, cues, ...kind }) => ({
    ...trimmed(kind),
    slug: slugOr(kind.slug, kind.label).replaceAll("-", "_"),
    ...unitsOf(texts(units)),
    ...(cues.length === 0 ? {} : { cues: texts(cues) }),
  }),
  organizations: ({ translations, ...organization }) => ({
    ...trimmed(organization),
    ...readTranslations(translations),
    slug: slugOr(organization.slug, organization.name),
    aliases: texts(organization.aliases),
    homepage: orNull(organization.homepage),
    fiscalYearEnd: monthOf(organization.fiscalYearEnd),
  }),
  sources: ({ exchangeRates, ...source }, reader) => ({
    ...trimmed(source),
    slug: slugOr(source.slug, sourceSlug(source)),
    url: orNull(source.url),
    publishedOn: date(source.publishedOn, ["publishedOn"], {
      ...reader,
      conventions: conventionsOfSource(reader.background.fiscalYears, source),
    }),
    language: source.language.trim() || "en",
    via: orNull(source.via),
    cites: texts(source.cites),
    ...ratesOf(texts(exchangeRates)),
  }),
  partnerships: ({ translations, ...partnership }) => ({
    ...trimmed(partnership),
    ...readTranslations(translations),
    slug: slugOr(partnership.slug, partnership.name),
    parties: parties(partnership.parties),
  }),
  deals: toDealCandidate,
  events: ({ translations, ...event }, reader) => ({
    ...trimmed(event),
    ...readTranslations(translations),
    slug: slugOr(event.slug, eventSlug(event)),
    deal: orNull(event.deal),
    on: date(event.on, ["on"], reader) ?? "",
    sources: texts(event.sources),
  }),
};

/** Reads a draft of one record strictly. `root` begins every path: ["record"] gives "record.terms[0].label". */
export function recordOfDraft<S extends Section>(
  section: S,
  draft: DraftRecords[S],
  { types, root, background = NO_BACKGROUND }: { types: ValueTypes; root: Path; background?: Background },
): Result<BundleRecords[S], Issue[]> {
  const reader: Reader = { root, types, background, issues: [] };
  const candidate = candidates[section](draft, reader);
  const parsed = parseWith(SECTIONS[section], candidate, root);
  // Where a more telling issue is known, at this place or around it, the schema's is left out.
  const rest = parsed.ok
    ? []
    : parsed.issues.filter(({ path }) => !reader.issues.some((known) => isWithin(path, known.path)));
  const issues = [...reader.issues, ...rest.map((issue) => reworded(issue, draft, root))];
  if (issues.length > 0 || !parsed.ok) return err(issues);
  return ok(parsed.value as BundleRecords[S]);
}

/** Left out when there are none, as the bundle wants it. */
function unitsOf(lines: readonly string[]): Candidate {
  return lines.length === 0 ? {} : { units: lines.map(readUnitLine) };
}

/** What is no number is left to the schema to refuse. */
function monthOf(typed: string): number | string | null {
  const month = orNull(typed);
  return month !== null && /^\d+$/.test(month) ? Number(month) : month;
}

function ratesOf(lines: readonly string[]): Candidate {
  return lines.length === 0 ? {} : { exchangeRates: lines.map(readRateLine) };
}

/** How the value of a claim is understood, by the conventions of its source and of who is concerned. */
export function valueOfDraft(
  { value, readAs, stored }: Pick<DraftClaim, "value" | "readAs" | "stored">,
  usual: ValueType | undefined,
  conventions: Conventions = {},
): Result<Value> {
  if (stored && displayValue(stored) === value) return ok(stored);
  return parseValue(value, isWordOf(VALUE_TYPES, readAs) ? readAs : usual, conventions);
}

function toDealCandidate(deal: DraftRecords["deals"], reader: Reader): Candidate {
  const { shortId, translations, ...rest } = trimmed(deal);
  const dated = { ...reader, conventions: conventionsOfDeal(reader.background.fiscalYears, deal.parties) };
  return {
    ...rest,
    ...readTranslations(translations),
    slug: slugOr(deal.slug, deal.title),
    ...(shortId ? { shortId } : {}),
    announcedOn: date(deal.announcedOn, ["announcedOn"], dated),
    effectiveOn: date(deal.effectiveOn, ["effectiveOn"], dated),
    endsOn: date(deal.endsOn, ["endsOn"], dated),
    parties: parties(deal.parties),
    amends: texts(deal.amends),
    terms: withOwnIds(deal.terms, toTermCandidates(deal.terms, reader)),
  };
}

/**
 * A claim that was made in the draft has the id that it would be given anyway, so that it is never taken for another that
 * the draft removed. Only drafts begun before claims had ids leave it to the save which claim they mean.
 */
function withOwnIds(terms: readonly DraftTerm[], candidates: readonly TermCandidate[]): Candidate[] {
  const { terms: filled } = withClaimIds({ terms: candidates });
  return filled.map((term, t) => ({
    ...term,
    claims: term.claims.map((claim, c) =>
      isOldName(terms[t]?.claims[c]?.id ?? "") ? (candidates[t]?.claims[c] ?? claim) : claim,
    ),
  }));
}

function toTermCandidates(terms: readonly DraftTerm[], reader: Reader): TermCandidate[] {
  const keys = keysOf(terms);
  const ids = new Set<string>();
  return terms.map((term, index) => {
    const { id: _, translations, ...rest } = trimmed(term);
    const path = ["terms", index];
    const dated = { ...reader, conventions: conventionsOfTerm(reader.background.fiscalYears, term) };
    const kind = term.kind.trim();
    if (kind !== "" && reader.types[kind] === undefined) note(reader, [...path, "kind"], notThere(kind));
    return {
      ...rest,
      ...readTranslations(translations),
      key: keys[index] ?? "",
      from: orNull(term.from),
      to: orNull(term.to),
      inForceFrom: date(term.inForceFrom, [...path, "inForceFrom"], dated),
      inForceUntil: date(term.inForceUntil, [...path, "inForceUntil"], dated),
      endedByDeal: orNull(term.endedByDeal),
      claims: term.claims.map((claim, at) =>
        toClaimCandidate(claim, {
          path: [...path, "claims", at],
          usual: reader.types[kind],
          term,
          reader,
          ids,
        }),
      ),
    };
  });
}

type ClaimPlace = {
  path: Path;
  usual: ValueType | undefined;
  term: Pick<DraftTerm, "from" | "to">;
  reader: Reader;
  /** Of the claims before it. */
  ids: Set<string>;
};

function toClaimCandidate(
  claim: DraftClaim,
  { path, usual, term: { from, to }, reader, ids }: ClaimPlace,
): Candidate {
  const { sources, fiscalYears } = reader.background;
  const source = sources[claim.source.trim()];
  const conventions = conventionsOfClaim(fiscalYears, { source, from, to });
  const value = valueOfDraft(claim, usual, conventions);
  if (!value.ok) note(reader, [...path, "value"], value.error);
  return {
    ...publishedId(claim, ids),
    source: claim.source.trim(),
    stance: claim.stance.trim(),
    value: value.ok ? value.value : null,
    quote: claim.quote.trim(),
    rank: claim.rank.trim() || "normal",
    reason: orNull(claim.reason),
    ...readTranslations(claim.translations),
    locator: orNull(claim.locator),
    ...(claim.repeats.trim() === "" ? {} : { repeats: claim.repeats.trim() }),
  };
}

/** A claim that is published already says which it is. */
function publishedId({ id }: DraftClaim, ids: Set<string>): { id?: string } {
  if (!isShortId(id) || ids.has(id)) return {};
  ids.add(id);
  return { id };
}

/** Every text of a record without the spaces around it. */
function trimmed<R extends object>(record: R): R {
  const entries = Object.entries(record).map(([field, value]) => [
    field,
    typeof value === "string" ? value.trim() : value,
  ]);
  return Object.fromEntries(entries) as R;
}

function orNull(text: string): string | null {
  return text.trim() || null;
}

function slugOr(typed: string, name: string): string {
  return typed.trim() || toSlug(name);
}

function texts(items: readonly DraftItem[]): string[] {
  return items.map((item) => item.text.trim());
}

function parties(list: readonly { organization: string; role: string }[]): Candidate[] {
  return list.map(({ organization, role }) => ({ organization: organization.trim(), role: role.trim() }));
}

type DateReader = Reader & { conventions?: Conventions };

function date(typed: string, path: Path, reader: DateReader): string | null {
  const text = typed.trim();
  if (text === "") return null;
  const read = parseDate(text, reader.conventions);
  if (!read.ok) note(reader, path, read.error);
  return read.ok ? read.value : null;
}

function note({ root, issues }: Reader, path: Path, message: string): void {
  issues.push({ path: [...root, ...path], message });
}

/** The schema's words are for files; a form has an empty field. */
function reworded({ path, message }: Issue, draft: unknown, root: Path): Issue {
  const typed = textAt(draft, path.slice(root.length));
  const advice = typed === "" ? whatIsMissing(path) : typed === null ? null : whatIsNotThere(path, typed);
  return { path, message: advice ?? toSentence(message) };
}

function textAt(draft: unknown, path: Path): string | null {
  let at: unknown = draft;
  for (const step of path)
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[String(step)] : undefined;
  return typeof at === "string" ? at.trim() : null;
}
