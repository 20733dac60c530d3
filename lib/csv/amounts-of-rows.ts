/**
 * Columns of amounts in a table of deals: each cell a claim, by the row's source, on the deal's term of the column's kind.
 * Decides which term is meant; where the deal has none of that kind it is made, where it has several it is asked.
 */
import type { ValueTypes } from "@/lib/drafts/from-record";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import type { Collection } from "@/lib/schema/bundle/collect-bundle";
import { type Issue, show } from "@/lib/schema/explain";
import { claimsOfRows, type KnownDeals } from "./claims-of-rows";
import { amountKindOf, labelOf } from "./fields";
import type { Columns } from "./match-columns";
import { PartLines } from "./places";
import type { NamedRow } from "./read-rows";
import { slugOfRow } from "./records-of-rows";

/** Kinds of term on record, by slug. */
type Known = Pick<KnownDeals, "background"> & { types: ValueTypes; labels: Readonly<Record<string, string>> };

/** Fields of the term or its claim that a cell of an amount stands for. */
const OF_THE_CELL: ReadonlySet<unknown> = new Set(["value", "kind", "label", "term", "deal"]);

const COLUMNS = ["deal", "term", "kind", "label", "from", "to", "source", "value", "quote"];

/** Lays the amounts on the deals of a collection that was read from the same rows, and tells which line speaks of which part. */
export function layAmounts(
  collection: Collection,
  rows: readonly NamedRow[],
  { columns, known }: { columns: Columns; known: Known },
): PartLines {
  const parts = new PartLines();
  for (const key of columns) {
    const kind = amountKindOf(key);
    if (key === null || kind === null) continue;
    const deals = new Map(collection.bundle.deals.map(({ record }) => [record.slug, record]));
    const asked = rows.flatMap((row) => termRow(row, { key, kind, deals, known }));
    const ofTerms = { rows: "terms", columns: COLUMNS, empty: "keep" } as const;
    const read = claimsOfRows(asked, { ...known, stored: deals, near: new Map() }, ofTerms);
    collection.issues.push(...read.collection.issues.map((issue) => atAmount(issue, key)));
    const laid = new Map(read.collection.bundle.deals.map(({ record }) => [record.slug, record]));
    for (const located of collection.bundle.deals)
      located.record = laid.get(located.record.slug) ?? located.record;
    parts.add(read.parts);
  }
  return parts;
}

type Column = { key: string; kind: string; deals: ReadonlyMap<string, BundleDeal>; known: Known };

/** The row of a term that a cell stands for; none where it says nothing, or where its deal could not be read. */
function termRow(row: NamedRow, { key, kind, deals, known }: Column): NamedRow[] {
  const { [key]: value, source, quote, from, to } = row.named;
  const deal = deals.get(slugOfRow("deals", row));
  if (value === undefined || deal === undefined) return [];
  const alike = deal.terms.filter((term) => term.kind === kind);
  const [term] = alike;
  const named = {
    ...{ deal: deal.slug, value, source, quote },
    ...(term ? { term: term.key } : { kind, label: known.labels[kind], from, to }),
  };
  const said = Object.fromEntries(Object.entries(named).filter(([, text]) => text !== undefined));
  const issues = [
    ...issuesOf(row, key),
    ...(known.labels[kind] === undefined ? [noKind(row, key, kind)] : []),
  ];
  if (alike.length > 1) issues.push(severalTerms(row, key, alike));
  return [{ line: row.line, named: said, empty: new Set(), issues }];
}

/** An amount without a source or without the source's words is nobody's claim. */
function issuesOf({ line, named }: NamedRow, key: string): Issue[] {
  return ["source", "quote"]
    .filter((needed) => named[needed] === undefined)
    .map((needed) => ({
      path: [{ line }, needed],
      message: `is empty; ${labelOf("deals", key)} needs its ${needed}: write it`,
    }));
}

function noKind({ line }: NamedRow, key: string, kind: string): Issue {
  return { path: [{ line }, key], message: `no kind of term ${show(kind)} is on record` };
}

function severalTerms({ line }: NamedRow, key: string, terms: BundleDeal["terms"]): Issue {
  const keys = terms.map((term) => term.key).join(", ");
  return {
    path: [{ line }, key],
    message: `the deal has ${terms.length} terms of this kind (${keys}); bring the claim as a row of terms, which says which one`,
  };
}

/** What is wrong with the value, or with the term that it makes, is wrong with the column. */
function atAmount({ path: [line, field, ...rest], message }: Issue, key: string): Issue {
  const own = OF_THE_CELL.has(field) ? key : field;
  return { path: [line, own, ...rest].filter((step) => step !== undefined), message };
}
