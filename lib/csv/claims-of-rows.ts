/**
 * Rows of claims, laid over the deals that hold their terms.
 * Decides which stored claim a row speaks of: the one of its source with its quote; where it quotes nothing, the only one of its
 * source. Every other claim stays as it is, and a row that meets none is a new claim at the end of its term.
 */
import { nearMatches } from "@/lib/domain/text/slug";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { ValueTypes } from "@/lib/drafts/from-record";
import { type Languages, valueOfDraft } from "@/lib/drafts/to-record";
import { type BundleClaim, type BundleDeal, type BundleTerm, claimSchema } from "@/lib/schema/bundle";
import { type Collection, emptyCollection } from "@/lib/schema/collect-bundle";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { declare } from "@/lib/schema/located";
import type { PartLines } from "./places";
import { type NamedRow, rowPlace } from "./read-rows";
import type { SheetReading } from "./sheet";
import { blankOf, clearedBy, issuesOfEmpty, LackingColumns, untold } from "./unnamed";

export type ClaimsRead = { collection: Collection; parts: PartLines; linesOf: ReadonlyMap<string, number[]> };

type WithIssues = { ok: false; issues: Issue[] };
type Named = Partial<Record<"deal" | "term" | "source" | "stance" | "value" | "readAs" | "quote", string>>;
/** A deal as the rows leave it, and which line wrote which of its claims. */
type Open = { deal: BundleDeal; lines: number[]; writtenBy: Map<BundleClaim, number> };
/** The term that a row speaks of. */
type Spot = { open: Open; index: number; term: BundleTerm; usual: ValueType | undefined };
/** How the value of a row is read. */
type Asked = { usual: ValueType | undefined; language: string | undefined };

/** The stored deals that rows name, what each kind of term usually holds, and for wrong slugs the deal that is probably meant. */
export type KnownDeals = {
  stored: ReadonlyMap<string, BundleDeal>;
  types: ValueTypes;
  /** The language of each source that rows name. */
  languages?: Languages;
  near: ReadonlyMap<string, string>;
};

/** Reads the rows one by one into the deals they speak of. */
class ClaimsReader {
  private readonly open = new Map<string, Open>();
  private readonly lacking: LackingColumns;

  constructor(
    private readonly known: KnownDeals,
    private readonly reading: SheetReading,
  ) {
    this.lacking = new LackingColumns("claims", reading.columns);
  }

  /** Takes one row; what is wrong with it. */
  take(row: NamedRow): Issue[] {
    const spot = this.spotOf(row);
    if (!spot.ok) return [...row.issues, ...spot.issues];
    const before = claimOfRow(row, spot);
    if (!before.ok) return [...row.issues, ...before.issues];
    const source = (row.named as Named).source ?? "";
    const asked = { usual: spot.usual, language: this.known.languages?.[source] };
    const after = this.claimAfter(row, before.claim, asked);
    if (!after.ok) return after.issues;
    put(spot, { before: before.claim, after: after.claim, line: row.line });
    return [];
  }

  end(issues: readonly Issue[]): ClaimsRead {
    const collection = emptyCollection();
    collection.issues.push(...issues, ...this.lacking.issues());
    const parts = new Map<string, number>();
    for (const [slug, { deal, lines, writtenBy }] of this.open) {
      if (lines.length === 0) continue;
      const at = rowPlace(lines[0] ?? 0);
      declare(collection.declared.deals, slug, at);
      collection.bundle.deals.push({ at, record: deal });
      for (const [t, term] of deal.terms.entries())
        for (const [c, claim] of term.claims.entries())
          parts.set(`${at}.terms[${t}].claims[${c}]`, writtenBy.get(claim) ?? lines[0] ?? 0);
    }
    return { collection, parts, linesOf: new Map([...this.open].map(([slug, { lines }]) => [slug, lines])) };
  }

  private spotOf(row: NamedRow): WithIssues | ({ ok: true } & Spot) {
    const { deal: slug, term: key, source } = row.named as Named;
    if (slug === undefined || key === undefined || source === undefined)
      return { ok: false, issues: issuesOfEmpty(row, this.reading, true) };
    const open = this.openDeal(slug);
    if (open === null) return withIssues(row, "deal", noSuch("deal", slug, this.known.near.get(slug)));
    const keys = open.deal.terms.map((term) => term.key);
    const index = keys.indexOf(key);
    const term = open.deal.terms[index];
    if (term === undefined)
      return withIssues(
        row,
        "term",
        `${noSuch("term", key, nearMatches(key, keys, 1)[0])} in deal ${show(slug)}`,
      );
    return { ok: true, open, index, term, usual: this.known.types[term.kind] };
  }

  private openDeal(slug: string): Open | null {
    const deal = this.known.stored.get(slug);
    if (deal === undefined) return null;
    const open = this.open.get(slug) ?? { deal, lines: [], writtenBy: new Map() };
    this.open.set(slug, open);
    return open;
  }

  private claimAfter(
    row: NamedRow,
    before: BundleClaim | null,
    how: Asked,
  ): WithIssues | { ok: true; claim: BundleClaim } {
    const unsaid = before ? [] : this.lacking.note(row.line, "");
    const issues = [...row.issues, ...issuesOfEmpty(row, this.reading, before === null)];
    const asked = namedFields(row, before, how);
    issues.push(...asked.issues);
    const beneath = before ? { ...before, ...clearedBy(row, this.reading) } : blankOf("claims");
    const { readAs: _, ...fields } = { ...beneath, ...asked.fields } as Record<string, unknown>;
    const parsed = parseWith(claimSchema, fields, rowPlace(row.line));
    if (!parsed.ok) issues.push(...untold(parsed.issues, [...issues, ...unsaid]));
    return parsed.ok && issues.length === 0 ? { ok: true, claim: parsed.value } : { ok: false, issues };
  }
}

/** What a row says of a claim itself: its value read, and a quote that differs by spaces alone left as it stands. */
function namedFields(
  row: NamedRow,
  before: BundleClaim | null,
  { usual, language }: Asked,
): { fields: Readonly<Record<string, unknown>>; issues: Issue[] } {
  const { deal: _deal, term: _term, value, ...fields } = row.named as Named;
  const asked = { ...fields, ...(before && isQuoteOf(before, row) ? { quote: before.quote } : {}) };
  if (value === undefined) return { fields: asked, issues: [] };
  const readAs = fields.readAs ?? "";
  const read = valueOfDraft({ value, readAs, stored: before?.value ?? null }, usual, language);
  if (read.ok) return { fields: { ...asked, value: read.value }, issues: [] };
  return { fields: asked, issues: [{ path: `${rowPlace(row.line)}.value`, message: read.error }] };
}

/** The deals that rows speak of, with their claims, as if they had been read from a bundle. */
export function claimsOfRows(
  rows: readonly NamedRow[],
  known: KnownDeals,
  reading: SheetReading,
): ClaimsRead {
  const reader = new ClaimsReader(known, reading);
  return reader.end(rows.flatMap((row) => reader.take(row)));
}

function withIssues({ line }: NamedRow, key: string, message: string): WithIssues {
  return { ok: false, issues: [{ path: `${rowPlace(line)}.${key}`, message }] };
}

function noSuch(noun: string, typed: string, nearest: string | undefined): string {
  return `no ${noun} ${show(typed)}${nearest === undefined ? "" : ` (is ${show(nearest)} meant?)`}`;
}

function isQuoteOf(claim: BundleClaim, { named }: NamedRow): boolean {
  return claim.quote.trim() === (named as Named).quote;
}

/** The claim that a row speaks of; null: a new one. */
function claimOfRow(
  row: NamedRow,
  { term, open }: Spot,
): WithIssues | { ok: true; claim: BundleClaim | null } {
  const { source, quote, stance } = row.named as Named;
  const alike = term.claims.filter(
    (claim) => claim.source === source && (quote === undefined || isQuoteOf(claim, row)),
  );
  const same = alike.filter((claim) => claim.stance === (stance ?? claim.stance));
  const [claim = null, another] =
    same.length > 0 ? same : alike.filter((other) => !open.writtenBy.has(other));
  const earlier = claim && open.writtenBy.get(claim);
  if (earlier)
    return withIssues(
      row,
      "source",
      `${show(source)} is what line ${earlier} speaks of; keep one of them, or tell them apart by their quotes`,
    );
  if (another === undefined) return { ok: true, claim };
  const count = same.length > 0 ? same.length : alike.length;
  return withIssues(
    row,
    "source",
    `${show(source)} makes ${count} claims like this on the term; tell by the quote and the stance which one is meant`,
  );
}

type Written = { before: BundleClaim | null; after: BundleClaim; line: number };

function put({ open, index, term }: Spot, { before, after, line }: Written): void {
  const claims = before
    ? term.claims.map((claim) => (claim === before ? after : claim))
    : [...term.claims, after];
  open.deal = { ...open.deal, terms: open.deal.terms.with(index, { ...term, claims }) };
  open.lines.push(line);
  open.writtenBy.set(after, line);
}
