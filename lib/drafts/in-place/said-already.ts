/**
 * Whether a source's words, or its figure, are in the record already.
 * Decides when two quotations are the same, and which values are figures that are worth telling of.
 */
import { foldText } from "@/lib/domain/text/fold-text";
import { sameJson } from "@/lib/domain/text/json";
import type { Value } from "@/lib/domain/values/value";

export type Said = { quote: string; value: Value | null };

/** Shorter pieces stand in many sentences. */
const TELLING = 40;
const FIGURES: ReadonlySet<string> = new Set(["money", "percent", "capacity", "count"]);

/** How what is typed stands to a claim of the same source; null: it is something else. */
export function saidAlready(typed: Said, claim: Said): "quote" | "figure" | null {
  if (isSameQuote(plain(typed.quote), plain(claim.quote))) return "quote";
  return isSameFigure(typed.value, claim.value) ? "figure" : null;
}

function isSameQuote(a: string, b: string): boolean {
  if (a !== "" && a === b) return true;
  return a.length >= TELLING && b.length >= TELLING && (a.includes(b) || b.includes(a));
}

function isSameFigure(a: Value | null, b: Value | null): boolean {
  return a !== null && b !== null && FIGURES.has(a.type) && sameJson(a as never, b as never);
}

/** Without marks, capitals and line breaks, which a copy changes. */
function plain(quote: string): string {
  return foldText(quote)
    .replace(/[^\p{L}\p{N}%$€£¥]+/gu, " ")
    .trim();
}
