/**
 * Rows of claims, and of terms with a claim, laid over the deals that hold them.
 * Decides which stored claim a row speaks of: the one of its source with its quote; where it quotes nothing, the only one of its
 * source. Every other claim stays as it is, and a row that meets none is a new claim at the end of its term.
 */
import type { Conventions } from "@/lib/domain/text/conventions";
import type { ValueType } from "@/lib/domain/vocabulary/vocabulary";
import { type Background, conventionsOfClaim, NO_BACKGROUND } from "@/lib/drafts/background";
import type { ValueTypes } from "@/lib/drafts/from-record";
import { valueOfDraft } from "@/lib/drafts/to-record";
import { type BundleClaim, type BundleDeal, type BundleTerm, claimSchema } from "@/lib/schema/bundle/bundle";
import { type Collection, emptyCollection } from "@/lib/schema/bundle/collect-bundle";
import { declare } from "@/lib/schema/bundle/located";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { claimOfRow, isQuoteOf, type Named, type WithIssues, withIssues } from "./claim-of-row";
import { FIELDS } from "./fields";
import { PartLines } from "./places";
import type { NamedRow } from "./read-rows";
import type { SheetReading } from "./sheet";
import { findTerm, noSuchTerm, termOfRow } from "./terms-of-rows";
import { blankOf, clearedBy, issuesOfEmpty, LackingColumns, untold } from "./unnamed";

export type ClaimsRead = { collection: Collection; parts: PartLines; linesOf: ReadonlyMap<string, number[]> };

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
type Asked = { usual: ValueType | undefined; conventions: Conventions };

/** The stored deals that rows name, what each kind of term usually holds, and for wrong slugs the deal that is probably meant. */
export type KnownDeals = {
  stored: ReadonlyMap<string, BundleDeal>;
  types: ValueTypes;
  /** What is known of the sources that rows name, and fiscal years. */
  background?: Background;
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
    const { deal: slug, term, label, claim, source, value, quote } = row.named as Named;
    if (slug === undefined) return [...row.issues, ...missingDeal(row)];
    const open = this.openDeal(slug);
    if (open === null) return [...row.issues, ...noDeal(row, slug, this.known)];
    const isOfClaim = [claim, source, value, quote].some((said) => said !== undefined);
    if (claim !== undefined && (term ?? label) === undefined) return this.take(row);
    const found = this.changeTerm(row, open);
    return found.ok && isOfClaim ? this.take(claimPart(row, found.key)) : found.issues;
  }

  /** Lays the row's term on its deal; its key, and what is wrong with it. */
  private changeTerm(row: NamedRow, open: Open): { ok: boolean; key: string; issues: Issue[] } {
    const found = termOfRow(open.deal, row);
    const issues = [...row.issues, ...(found.ok ? [] : found.issues)];
    if (!found.ok || issues.length > 0) return { ok: false, key: "", issues };
    open.deal = found.deal;
    open.lines.push(row.line);
    open.termLines.set(found.index, row.line);
    return { ok: true, key: found.deal.terms[found.index]?.key ?? "", issues };
  }

  /** Takes one row; what is wrong with it. */
  take(row: NamedRow): Issue[] {
    const spot = this.spotOf(row);
    if (!spot.ok) return [...row.issues, ...spot.issues];
    const before = claimOfRow(row, { term: spot.term, writtenBy: spot.open.writtenBy });
    if (!before.ok) return [...row.issues, ...before.issues];
    const { sources, fiscalYears } = this.known.background ?? NO_BACKGROUND;
    const { from, to } = spot.term;
    const source = sources[(row.named as Named).source ?? before.claim?.source ?? ""];
    const conventions = conventionsOfClaim(fiscalYears, { source, from, to });
    const after = this.claimAfter(row, before.claim, { usual: spot.usual, conventions });
    if (!after.ok) return after.issues;
    put(spot, { before: before.claim, after: after.claim, line: row.line });
    return [];
  }

  end(issues: readonly Issue[]): ClaimsRead {
    const collection = emptyCollection();
    collection.issues.push(...issues, ...this.lacking.issues());
    const parts = new PartLines();
    for (const [slug, { deal, lines, writtenBy, termLines }] of this.open) {
      if (lines.length === 0) continue;
      const at = [{ line: lines[0] ?? 0 }];
      declare(collection.declared.deals, slug, at);
      collection.bundle.deals.push({ at, record: deal });
      for (const [t, line] of termLines) parts.set([...at, "terms", t], line);
      for (const [t, term] of deal.terms.entries())
        for (const [c, claim] of term.claims.entries())
          parts.set([...at, "terms", t, "claims", c], writtenBy.get(claim) ?? lines[0] ?? 0);
    }
    return { collection, parts, linesOf: new Map([...this.open].map(([slug, { lines }]) => [slug, lines])) };
  }

  private spotOf(row: NamedRow): WithIssues | ({ ok: true } & Spot) {
    const { deal: slug, term: key, source, claim } = row.named as Named;
    const isNamed = claim !== undefined || (key !== undefined && source !== undefined);
    if (slug === undefined || !isNamed) return { ok: false, issues: issuesOfEmpty(row, this.reading, true) };
    const open = this.openDeal(slug);
    if (open === null) return { ok: false, issues: noDeal(row, slug, this.known) };
    const found = key === undefined ? termOfClaim(open.deal, claim ?? "") : termNamed(open.deal, key);
    if ("message" in found) return withIssues(row, key === undefined ? "claim" : "term", found.message);
    return { ok: true, open, ...found, usual: this.known.types[found.term.kind] };
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
    const parsed = parseWith(claimSchema, fields, [{ line: row.line }]);
    if (!parsed.ok) issues.push(...untold(parsed.issues, [...issues, ...unsaid]));
    return parsed.ok && issues.length === 0 ? { ok: true, claim: parsed.value } : { ok: false, issues };
  }
}

/** What a row says of a claim itself: its value read, and a quote that differs by spaces alone left as it stands. */
function namedFields(
  row: NamedRow,
  before: BundleClaim | null,
  { usual, conventions }: Asked,
): { fields: Readonly<Record<string, unknown>>; issues: Issue[] } {
  const { deal: _deal, term: _term, claim: _claim, value, ...fields } = row.named as Named;
  const asked = { ...fields, ...(before && isQuoteOf(before, row) ? { quote: before.quote } : {}) };
  if (value === undefined) return { fields: asked, issues: [] };
  const readAs = fields.readAs ?? "";
  const read = valueOfDraft({ value, readAs, stored: before?.value ?? null }, usual, conventions);
  if (read.ok) return { fields: { ...asked, value: read.value }, issues: [] };
  return { fields: asked, issues: [{ path: [{ line: row.line }, "value"], message: read.error }] };
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

type Found = { index: number; term: BundleTerm } | { message: string };

function termNamed(deal: BundleDeal, key: string): Found {
  const found = findTerm(deal, key);
  if (found !== null && "message" in found) return found;
  const term = found === null ? undefined : deal.terms[found.index];
  return found === null || term === undefined
    ? { message: noSuchTerm(deal, key) }
    : { index: found.index, term };
}

/** The term that holds the claim of that id. */
function termOfClaim(deal: BundleDeal, id: string): Found {
  const index = deal.terms.findIndex(({ claims }) => claims.some((claim) => claim.id === id));
  const term = deal.terms[index];
  return term === undefined
    ? { message: `no claim ${show(id)} in deal ${show(deal.slug)}` }
    : { index, term };
}

function noDeal({ line }: NamedRow, typed: string, { near }: KnownDeals): Issue[] {
  const nearest = near.get(typed);
  const hint = nearest === undefined ? "" : ` (is ${show(nearest)} meant?)`;
  return [{ path: [{ line }, "deal"], message: `no deal ${show(typed)}${hint}` }];
}

function missingDeal({ line }: NamedRow): Issue[] {
  return [{ path: [{ line }, "deal"], message: "is empty; a term needs its deal: write it" }];
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

type Written = { before: BundleClaim | null; after: BundleClaim; line: number };

function put({ open, index, term }: Spot, { before, after, line }: Written): void {
  const claims = before
    ? term.claims.map((claim) => (claim === before ? after : claim))
    : [...term.claims, after];
  open.deal = { ...open.deal, terms: open.deal.terms.with(index, { ...term, claims }) };
  open.lines.push(line);
  open.writtenBy.set(after, line);
}
