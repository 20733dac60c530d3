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
  const [a, b] = [plain(typed.quote), plain(claim.quote)];
  if (a !== "" && a === b) return "quote";
  if (a.length >= TELLING && b.length >= TELLING && (a.includes(b) || b.includes(a))) return "quote";
  const { value } = typed;
  const isFigure = value !== null && FIGURES.has(value.type);
  return isFigure && claim.value !== null && sameJson(value as never, claim.value as never) ? "figure" : null;
}

/** Without marks, capitals and line breaks, which a copy changes. */
function plain(quote: string): string {
  return foldText(quote)
    .replace(/[^\p{L}\p{N}%$€£¥]+/gu, " ")
    .trim();
}
