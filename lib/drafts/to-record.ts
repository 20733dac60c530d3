/**
 * A draft → the record it says, or everything that is missing or wrong, each with its place and how to mend it.
 * Decides how raw text is read; what a record may say is the bundle's business.
 */

import { parseDate } from "@/lib/domain/dates/parse-date";
import { withClaimIds } from "@/lib/domain/records/claim-ids";
import { err, ok, type Result } from "@/lib/domain/text/result";
import { isShortId } from "@/lib/domain/text/short-id";
import { toSlug } from "@/lib/domain/text/slug";
import { displayValue } from "@/lib/domain/values/display-value";
import { parseValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import { isWordOf, VALUE_TYPES, type ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { type BundleRecords, SECTIONS, type Section } from "@/lib/schema/bundle";
import { type Issue, joinPath, parseWith } from "@/lib/schema/explain";
import { notThere, toSentence, whatIsMissing, whatIsNotThere } from "./advice";
import type { DraftClaim, DraftItem, DraftRecords, DraftTerm } from "./document";
import type { ValueTypes } from "./from-record";
import { isOldName } from "./old-claim-ids";
import { readRateLine } from "./rate-lines";
import { readUnitLine } from "./unit-lines";

/** What the text of a draft is turned into before the schema of its section judges it. */
type Candidate = Readonly<Record<string, unknown>>;
type TermCandidate = Candidate & { claims: readonly Candidate[] };
/** Reads one record's text; notes issues that only its words can explain. */
type Reader = { root: string; types: ValueTypes; languages: Languages; issues: Issue[] };

/** The language of each source by its slug: it decides what a comma, a point and “billion” mean. */
export type Languages = Readonly<Record<string, string>>;

const candidates: { readonly [S in Section]: (record: DraftRecords[S], reader: Reader) => Candidate } = {
  termKinds: ({ units, ...kind }) => ({
    ...trimmed(kind),
    slug: slugOr(kind.slug, kind.label).replaceAll("-", "_"),
    ...unitsOf(texts(units)),
  }),
  organizations: (organization) => ({
    ...trimmed(organization),
    slug: slugOr(organization.slug, organization.name),
    aliases: texts(organization.aliases),
    homepage: orNull(organization.homepage),
  }),
  sources: ({ exchangeRates, ...source }, reader) => ({
    ...trimmed(source),
    slug: slugOr(source.slug, sourceSlug(source)),
    url: orNull(source.url),
    publishedOn: date(source.publishedOn, ["publishedOn"], reader),
    language: source.language.trim() || "en",
    via: orNull(source.via),
    cites: texts(source.cites),
    ...ratesOf(texts(exchangeRates)),
  }),
  partnerships: (partnership) => ({
    ...trimmed(partnership),
    slug: slugOr(partnership.slug, partnership.name),
    parties: parties(partnership.parties),
  }),
  deals: toDealCandidate,
  events: (event, reader) => ({
    ...trimmed(event),
    slug: slugOr(event.slug, eventSlug(event)),
    deal: orNull(event.deal),
    on: date(event.on, ["on"], reader) ?? "",
    sources: texts(event.sources),
  }),
};

/** Reads a draft of one record strictly. `root` begins every path: "record" gives "record.terms[0].label". */
export function recordOfDraft<S extends Section>(
  section: S,
  draft: DraftRecords[S],
  { types, root, languages = {} }: { types: ValueTypes; root: string; languages?: Languages },
): Result<BundleRecords[S], Issue[]> {
  const reader: Reader = { root, types, languages, issues: [] };
  const candidate = candidates[section](draft, reader);
  const parsed = parseWith(SECTIONS[section], candidate, root);
  const told = new Set(reader.issues.map((issue) => issue.path));
  const rest = parsed.ok ? [] : parsed.issues.filter((issue) => !isWithin(issue.path, told));
  const issues = [...reader.issues, ...rest.map((issue) => reworded(issue, draft, root))];
  if (issues.length > 0 || !parsed.ok) return err(issues);
  return ok(parsed.value as BundleRecords[S]);
}

/** Left out when there are none, as the bundle wants it. */
function unitsOf(lines: readonly string[]): Candidate {
  return lines.length === 0 ? {} : { units: lines.map(readUnitLine) };
}

function ratesOf(lines: readonly string[]): Candidate {
  return lines.length === 0 ? {} : { exchangeRates: lines.map(readRateLine) };
}

/** How the value of a claim is understood. `language`: its source's, where that is known. */
export function valueOfDraft(
  { value, readAs, stored }: Pick<DraftClaim, "value" | "readAs" | "stored">,
  usual: ValueType | undefined,
  language?: string | null,
): Result<Value> {
  if (stored && displayValue(stored) === value) return ok(stored);
  return parseValue(value, isWordOf(VALUE_TYPES, readAs) ? readAs : usual, { language });
}

/** The slug a source gets when none is typed: who, when, what. */
export function sourceSlug({
  publisher,
  publishedOn,
  title,
}: Pick<DraftRecords["sources"], "publisher" | "publishedOn" | "title">): string {
  const read = parseDate(publishedOn.trim());
  return cut(`${publisher} ${read.ok ? read.value.replace(/[~?%].*$/, "") : ""} ${title}`, 70);
}

/** The key a term gets when none is typed; `taken` are the keys that stand already. */
export function termKey(
  { label, kind }: Pick<DraftTerm, "label" | "kind">,
  taken: ReadonlySet<string>,
): string {
  const wanted = cut(label, 60) || cut(kind.replaceAll("_", " "), 60) || "term";
  for (let n = 1; ; n++) {
    const key = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** The slug an event gets when none is typed: whose, when, what. */
export function eventSlug({
  title,
  on,
  partnership,
}: Pick<DraftRecords["events"], "title" | "on" | "partnership">): string {
  return cut(`${partnership} ${on.slice(0, 4)} ${title}`, 80);
}

/** A slug of whole words, not longer than `max`. */
function cut(words: string, max: number): string {
  const slug = toSlug(words);
  return slug.length <= max ? slug : slug.slice(0, max + 1).replace(/-[^-]*$/, "");
}

function toDealCandidate(deal: DraftRecords["deals"], reader: Reader): Candidate {
  const { shortId, ...rest } = trimmed(deal);
  return {
    ...rest,
    slug: slugOr(deal.slug, deal.title),
    ...(shortId ? { shortId } : {}),
    announcedOn: date(deal.announcedOn, ["announcedOn"], reader),
    effectiveOn: date(deal.effectiveOn, ["effectiveOn"], reader),
    endsOn: date(deal.endsOn, ["endsOn"], reader),
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
  const taken = new Set(terms.map((term) => term.key.trim()).filter(Boolean));
  const ids = new Set<string>();
  return terms.map((term, index) => {
    const key = term.key.trim() || termKey(term, taken);
    taken.add(key);
    const { id: _, ...rest } = trimmed(term);
    const path = ["terms", index];
    const kind = term.kind.trim();
    if (kind !== "" && reader.types[kind] === undefined) note(reader, [...path, "kind"], notThere(kind));
    return {
      ...rest,
      key,
      from: orNull(term.from),
      to: orNull(term.to),
      inForceFrom: date(term.inForceFrom, [...path, "inForceFrom"], reader),
      inForceUntil: date(term.inForceUntil, [...path, "inForceUntil"], reader),
      endedByDeal: orNull(term.endedByDeal),
      claims: term.claims.map((claim, at) =>
        toClaimCandidate(claim, {
          path: [...path, "claims", at],
          usual: reader.types[kind],
          reader,
          ids,
        }),
      ),
    };
  });
}

type ClaimPlace = {
  path: readonly PropertyKey[];
  usual: ValueType | undefined;
  reader: Reader;
  /** Of the claims before it. */
  ids: Set<string>;
};

function toClaimCandidate(claim: DraftClaim, { path, usual, reader, ids }: ClaimPlace): Candidate {
  const value = valueOfDraft(claim, usual, reader.languages[claim.source.trim()]);
  if (!value.ok) note(reader, [...path, "value"], value.error);
  return {
    ...publishedId(claim, ids),
    source: claim.source.trim(),
    stance: claim.stance.trim(),
    value: value.ok ? value.value : null,
    quote: claim.quote.trim(),
    rank: claim.rank.trim() || "normal",
    reason: orNull(claim.reason),
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

function date(typed: string, path: readonly PropertyKey[], reader: Reader): string | null {
  const text = typed.trim();
  if (text === "") return null;
  const read = parseDate(text);
  if (!read.ok) note(reader, path, read.error);
  return read.ok ? read.value : null;
}

function note({ root, issues }: Reader, path: readonly PropertyKey[], message: string): void {
  issues.push({ path: joinPath(root, path), message });
}

/** Whether a more telling issue is known at this place, or around it. */
function isWithin(path: string, told: ReadonlySet<string>): boolean {
  return [...told].some((place) => path === place || path.startsWith(`${place}.`));
}

/** The schema's words are for files; a form has an empty field. */
function reworded({ path, message }: Issue, draft: unknown, root: string): Issue {
  const typed = textAt(draft, path.slice(root.length));
  const advice = typed === "" ? whatIsMissing(path) : typed === null ? null : whatIsNotThere(path, typed);
  return { path, message: advice ?? toSentence(message) };
}

function textAt(draft: unknown, path: string): string | null {
  let at: unknown = draft;
  for (const step of path.match(/[^.[\]]+/g) ?? [])
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[step] : undefined;
  return typeof at === "string" ? at.trim() : null;
}
