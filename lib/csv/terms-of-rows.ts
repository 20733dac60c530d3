/**
 * The term that a row speaks of, in the deal as the rows before it left it: a stored one, changed in the fields that the row names,
 * or a new one at the end of its deal. Decides which term is meant; its claim is laid on by claims-of-rows.
 */
import { storedWords } from "@/lib/domain/text/cut-words";
import { nearMatches } from "@/lib/domain/text/slug";
import { termKey } from "@/lib/drafts/made-names";
import { type BundleDeal, type BundleTerm, termSchema } from "@/lib/schema/bundle/bundle";
import { type Issue, parseWith, show } from "@/lib/schema/explain";
import { isSamePath } from "@/lib/schema/path";
import { withIssues } from "./claim-of-row";
import type { NamedRow } from "./read-rows";

export type TermFound = { ok: true; deal: BundleDeal; index: number } | { ok: false; issues: Issue[] };

/** What a row says of the term itself. */
const OWN = ["kind", "label", "from", "to", "inForceFrom", "inForceUntil"] as const;
const NEEDED = ["kind", "label"] as const;

/** The place of the term of that key, or of that label where no other term of the deal has it. */
export function findTerm(deal: BundleDeal, typed: string): { index: number } | { message: string } | null {
  const index = deal.terms.findIndex(({ key }) => key === typed);
  if (index >= 0) return { index };
  const words = storedWords(typed);
  const alike = deal.terms.filter(({ label }) => words !== "" && storedWords(label) === words);
  if (alike.length > 1) {
    const keys = alike.map(({ key }) => key).join(", ");
    return {
      message: `${show(typed)} is the label of ${alike.length} terms (${keys}); write the key of the one that is meant`,
    };
  }
  const [only] = alike;
  return only === undefined ? null : { index: deal.terms.indexOf(only) };
}

/** What to say of a term that the deal does not have. */
export function noSuchTerm(deal: BundleDeal, typed: string): string {
  const near = nearMatches(
    typed,
    deal.terms.map(({ key }) => key),
    1,
  )[0];
  const hint = near === undefined ? "" : ` (is ${show(near)} meant?)`;
  return `no term ${show(typed)}${hint} in deal ${show(deal.slug)}`;
}

/** The deal with the row's term in it. */
export function termOfRow(deal: BundleDeal, row: NamedRow): TermFound {
  const { term, label } = row.named as { term?: string; label?: string };
  const found = findTerm(deal, term ?? label ?? "");
  if (found !== null && "message" in found)
    return withIssues(row, term === undefined ? "label" : "term", found.message);
  return termAt(deal, row, found === null ? deal.terms.length : found.index);
}

/** The term at a place of the deal as the row would have it; the place after the last is a new term's. */
function termAt(deal: BundleDeal, row: NamedRow, index: number): TermFound {
  const before = deal.terms[index] ?? null;
  const issues = before === null ? lacking(row) : [];
  const parsed = parseWith(termSchema, candidateOf(row, before, deal), [{ line: row.line }]);
  if (parsed.ok && issues.length === 0)
    return { ok: true, index, deal: { ...deal, terms: withTerm(deal.terms, index, parsed.value) } };
  const said = [...issues, ...row.issues];
  const others = parsed.ok ? [] : parsed.issues.map(atColumn).filter((issue) => !isSaid(issue, said));
  return { ok: false, issues: [...issues, ...others] };
}

function withTerm(terms: readonly BundleTerm[], index: number, term: BundleTerm): BundleTerm[] {
  return index === terms.length ? [...terms, term] : terms.with(index, term);
}

function candidateOf(row: NamedRow, before: BundleTerm | null, deal: BundleDeal): Record<string, unknown> {
  const own = Object.fromEntries(OWN.flatMap((key) => (key in row.named ? [[key, row.named[key]]] : [])));
  if (before !== null) return { ...before, ...own };
  const { term, label = "", kind = "" } = row.named as Partial<Record<string, string>>;
  const taken = new Set(deal.terms.map(({ key }) => key));
  return { key: term ?? termKey({ label, kind }, taken), ...own };
}

function lacking(row: NamedRow): Issue[] {
  return NEEDED.filter(
    (key) => row.named[key] === undefined && !row.issues.some(({ path }) => path.at(-1) === key),
  ).map((key) => ({
    path: [{ line: row.line }, key],
    message: `is empty; a new term needs its ${key === "kind" ? "kind of term" : "label"}: write it`,
  }));
}

/** The key of a term stands in the column of the term. */
function atColumn({ path, message }: Issue): Issue {
  return { path: path.at(-1) === "key" ? [...path.slice(0, -1), "term"] : path, message };
}

function isSaid({ path }: Issue, said: readonly Issue[]): boolean {
  return said.some((issue) => isSamePath(issue.path, path));
}
