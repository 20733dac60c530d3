import type { ClaimSource } from "@/lib/domain/standing/claim";
import { slugsOf, TIERS } from "@/lib/domain/vocabulary/vocabulary";
import { datesOf } from "./derive-dates";

/** The nearest to the facts first, as the vocabulary has them. */
const NEAREST_FIRST = slugsOf(TIERS);
/** A day as a number has eight digits. */
const DAYS = 100_000_000;

/**
 * Where a source stands when quotes are shown, as one number that an index sorts by: by its tier, of a tier the newest first, the undated last.
 * @example sourcePlace({ tier: "press", publishedOn: "2025-11-03" }) // 179_748_896
 */
export function sourcePlace({ tier, publishedOn }: Pick<ClaimSource, "tier" | "publishedOn">): number {
  const day = datesOf(publishedOn).sort;
  return NEAREST_FIRST.indexOf(tier) * DAYS + DAYS - 1 - (day === null ? 0 : Number(day.replaceAll("-", "")));
}
