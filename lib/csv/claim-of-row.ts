/**
 * Which stored claim a row speaks of: the one whose id it gives; else the one of its source with its quote; where it quotes nothing,
 * the only one of its source. Where several are meant it is asked.
 */
import type { BundleClaim, BundleTerm } from "@/lib/schema/bundle/bundle";
import { type Issue, show } from "@/lib/schema/explain";
import type { NamedRow } from "./read-rows";

export type WithIssues = { ok: false; issues: Issue[] };

/** What the cells of a claim say. */
export type Named = Partial<
  Record<"deal" | "term" | "label" | "claim" | "source" | "stance" | "value" | "readAs" | "quote", string>
>;

/** The term that the row speaks of, and which line wrote which claim before it. */
type Place = { term: BundleTerm; writtenBy: ReadonlyMap<BundleClaim, number> };

/** One issue, at one column of the row. */
export function withIssues({ line }: NamedRow, key: string, message: string): WithIssues {
  return { ok: false, issues: [{ path: [{ line }, key], message }] };
}

/** Whether a row quotes what the claim quotes. */
export function isQuoteOf(claim: BundleClaim, { named }: NamedRow): boolean {
  return claim.quote.trim() === (named as Named).quote;
}

/** The claim that a row speaks of; null: a new one. */
export function claimOfRow(
  row: NamedRow,
  place: Place,
): WithIssues | { ok: true; claim: BundleClaim | null } {
  const { claim: id, source, quote, stance } = row.named as Named;
  if (id !== undefined) return claimOfId(row, { id, ...place });
  const { term, writtenBy } = place;
  const alike = term.claims.filter(
    (claim) => claim.source === source && (quote === undefined || isQuoteOf(claim, row)),
  );
  const same = alike.filter((claim) => claim.stance === (stance ?? claim.stance));
  const [claim = null, another] = same.length > 0 ? same : alike.filter((other) => !writtenBy.has(other));
  const earlier = claim && writtenBy.get(claim);
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

/** The claim of that id; its source, stance and quote are then for the row to change. */
function claimOfId(
  row: NamedRow,
  { id, term, writtenBy }: Place & { id: string },
): WithIssues | { ok: true; claim: BundleClaim } {
  const claim = term.claims.find((candidate) => candidate.id === id);
  if (claim === undefined)
    return withIssues(row, "claim", `no claim ${show(id)} on the term ${show(term.label)}`);
  const earlier = writtenBy.get(claim);
  return earlier === undefined
    ? { ok: true, claim }
    : withIssues(row, "claim", `${show(id)} is what line ${earlier} speaks of; keep one of them`);
}
