/**
 * Rows of claims, and of terms with a claim, laid over the deals that hold them.
 * Decides which stored claim a row speaks of: the one of its source with its quote; where it quotes nothing, the only one of its
 * source. Every other claim stays as it is, and a row that meets none is a new claim at the end of its term.
 */
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { ValueTypes } from "@/lib/drafts/from-record";
import { type Languages, valueOfDraft } from "@/lib/drafts/to-record";
import { type BundleClaim, type BundleDeal, type BundleTerm, claimSchema } from "@/lib/schema/bundle";
import { type Collection, emptyCollection } from "@/lib/schema/collect-bundle";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { declare } from "@/lib/schema/located";
import { FIELDS } from "./fields";
import type { PartLines } from "./places";
import { type NamedRow, rowPlace } from "./read-rows";
import type { SheetReading } from "./sheet";
import { findTerm, noSuchTerm, termOfRow } from "./terms-of-rows";
import { blankOf, clearedBy, issuesOfEmpty, LackingColumns, untold } from "./unnamed";

export type ClaimsRead = { collection: Collection; parts: PartLines; linesOf: ReadonlyMap<string, number[]> };

type WithIssues = { ok: false; issues: Issue[] };
type Named = Partial<Record<"deal" | "term" | "source" | "stance" | "value" | "readAs" | "quote", string>>;
/** A deal as the rows leave it, and which line wrote which of its claims. */
type Open = {
  deal: BundleDeal;
  lines: number[];
  writtenBy: Map<BundleClaim, number>;
  termLines: Map<number, number>;
};
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

  /** Takes one row of a term: the term itself, then its claim where the row makes one. */
  takeTerm(row: NamedRow): Issue[] {
    const { deal: slug, source, value, quote } = row.named as Named;
    if (slug === undefined) return [...row.issues, ...missingDeal(row)];
    const open = this.openDeal(slug);
    if (open === null) return [...row.issues, ...noDeal(row, slug, this.known)];
    const found = termOfRow(open.deal, row);
    if (!found.ok) return [...row.issues, ...found.issues];
    if (row.issues.length > 0) return [...row.issues];
    open.deal = found.deal;
    open.lines.push(row.line);
    open.termLines.set(found.index, row.line);
    if (source === undefined && value === undefined && quote === undefined) return [];
    return this.take(claimPart(row, found.deal.terms[found.index]?.key ?? ""));
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
    for (const [slug, { deal, lines, writtenBy, termLines }] of this.open) {
      if (lines.length === 0) continue;
      const at = rowPlace(lines[0] ?? 0);
      declare(collection.declared.deals, slug, at);
      collection.bundle.deals.push({ at, record: deal });
      for (const [t, line] of termLines) parts.set(`${at}.terms[${t}]`, line);
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
    if (open === null) return { ok: false, issues: noDeal(row, slug, this.known) };
    const found = findTerm(open.deal, key);
    if (found !== null && "message" in found) return withIssues(row, "term", found.message);
    const term = found === null ? undefined : open.deal.terms[found.index];
    if (found === null || term === undefined) return withIssues(row, "term", noSuchTerm(open.deal, key));
    return { ok: true, open, index: found.index, term, usual: this.known.types[term.kind] };
  }

  private openDeal(slug: string): Open | null {
    const deal = this.known.stored.get(slug);
    if (deal === undefined) return null;
    const open = this.open.get(slug) ?? { deal, lines: [], writtenBy: new Map(), termLines: new Map() };
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
  const isOfTerms = reading.rows === "terms";
  // A row of a term names it by its label too, so that its claims never want for the key.
  const columns = isOfTerms ? [...reading.columns, "term"] : reading.columns;
  const reader = new ClaimsReader(known, { ...reading, rows: "claims", columns });
  return reader.end(rows.flatMap((row) => (isOfTerms ? reader.takeTerm(row) : reader.take(row))));
}

function withIssues({ line }: NamedRow, key: string, message: string): WithIssues {
  return { ok: false, issues: [{ path: `${rowPlace(line)}.${key}`, message }] };
}

function noDeal({ line }: NamedRow, typed: string, { near }: KnownDeals): Issue[] {
  const nearest = near.get(typed);
  const hint = nearest === undefined ? "" : ` (is ${show(nearest)} meant?)`;
  return [{ path: `${rowPlace(line)}.deal`, message: `no deal ${show(typed)}${hint}` }];
}

function missingDeal({ line }: NamedRow): Issue[] {
  return [{ path: `${rowPlace(line)}.deal`, message: "is empty; a term needs its deal: write it" }];
}

const OF_CLAIM: ReadonlySet<string> = new Set(FIELDS.claims.map(({ key }) => key));

/** What a row of a term says of its claim. */
function claimPart(row: NamedRow, key: string): NamedRow {
  const named = Object.fromEntries(Object.entries(row.named).filter(([name]) => OF_CLAIM.has(name)));
  return {
    ...row,
    named: { ...named, term: key },
    empty: new Set([...row.empty].filter((name) => name !== "term" && OF_CLAIM.has(name))),
  };
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
