/**
 * Who usually gives and who gets, by what the organizations are.
 * Decides an order for the case that a sentence names two and no verb says which is which; it is a guess, and scored as one.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { flowOf } from "./verbs";

/** Customers first, makers last: those behind sell to those before. */
const CHAIN: readonly OrganizationKind[] = [
  "ai_lab",
  "other",
  "government",
  "investor",
  "cloud_provider",
  "data_center_operator",
  "chip_maker",
];

/** They give money and get shares, whoever the other is. */
const FUNDS: ReadonlySet<OrganizationKind> = new Set(["investor", "government"]);

/** The pair as giver and taker; null where the kinds do not say. */
export function likelyOrder(
  kind: string,
  [a, b]: readonly [string, string],
  kindOf: (slug: string) => OrganizationKind,
): { from: string; to: string } | null {
  const placeOf = (slug: string): number =>
    kind === "investment" && FUNDS.has(kindOf(slug)) ? CHAIN.length : CHAIN.indexOf(kindOf(slug));
  const [x, y] = [placeOf(a), placeOf(b)];
  if (x === y) return null;
  const [customer, maker] = x < y ? [a, b] : [b, a];
  const givesMaker = kind === "investment" || flowOf(kind) === "goods";
  return givesMaker ? { from: maker, to: customer } : { from: customer, to: maker };
}
