/**
 * From sums of the ledger to what a picture of the network shows.
 * Decides which organizations are drawn when there are too many, and says how many are not; order of input never matters.
 */

import { bandWords } from "@/lib/domain/obligations/band-words";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import { network } from "@/lib/domain/say/en/figures/network";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type { Says } from "@/lib/domain/say/language";
import { compareText } from "@/lib/domain/text/compare-text";
import { commonest } from "@/lib/domain/text/maps";
import { compareDecimals } from "@/lib/domain/values/decimal";
import { strandIdOf } from "./table";
import { type DrawnNetwork, type Member, type Strand, TINTS, type Tint } from "./types";

export type NetworkLimits = { organizations: number; strands: number };

/** As many as have room for their names on one sheet. */
export const NETWORK_LIMITS: NetworkLimits = { organizations: 44, strands: 160 };

export type SaysStrands = Says<"network" | "values" | "vocabulary">;
const ENGLISH: SaysStrands = { network, values, vocabulary };

export type NetworkInput = {
  sums: readonly LedgerSum[];
  members: readonly Member[];
  /** Every kind of the whole record, so that a filter changes no colour. */
  kinds: readonly string[];
};

/** Every sum of money in which both sides are named, the largest first. Whoever pays itself is no edge. */
export function strandsOf({ sums, members, kinds }: NetworkInput, language: SaysStrands = ENGLISH): Strand[] {
  const bySlug = new Map(members.map((member) => [member.slug, member]));
  const tints = tintsOf(kinds);
  return sums
    .flatMap((sum) => {
      const payer = bySlug.get(sum.payer?.slug ?? "");
      const payee = bySlug.get(sum.payee?.slug ?? "");
      if (!payer || !payee || payer === payee || sum.measure !== "money") return [];
      const tint = tints.get(sum.kind.slug) ?? lastTint();
      return [toStrand(sum, { payer, payee, tint }, language)];
    })
    .sort(largestFirst);
}

/** The colour of each kind, by the order of slugs. */
export function tintsOf(kinds: readonly string[]): Map<string, Tint> {
  return new Map([...new Set(kinds)].sort().map((slug, i) => [slug, TINTS[i] ?? lastTint()]));
}

function lastTint(): Tint {
  return TINTS[TINTS.length - 1] ?? "a";
}

type Sides = Pick<Strand, "payer" | "payee" | "tint">;

function toStrand(sum: LedgerSum, sides: Sides, language: SaysStrands): Strand {
  const { kind, binding, unit, band, measure } = sum;
  const { payer, payee } = sides;
  return {
    ...sides,
    id: strandIdOf(sum),
    kind,
    binding,
    unit,
    band,
    isSigned: binding === "signed",
    sentence: language.network.strand({
      payer: payer.name,
      payee: payee.name,
      amount: bandWords(band, { measure, unit }, language),
      kind: language.vocabulary.termKind(kind.slug, kind.label),
      binding,
    }),
  };
}

function largestFirst(a: Strand, b: Strand): number {
  return compareDecimals(b.band.top, a.band.top) || compareText(a.id, b.id);
}

/** The largest organizations by the money that they pay and are paid, and what they promise each other. */
export function drawNetwork(strands: readonly Strand[], limits: NetworkLimits): DrawnNetwork {
  const currency = commonest(strands.map(({ unit }) => [unit, 1]));
  const ranked = rank(strands, currency);
  const chosen = ranked.slice(0, limits.organizations);
  const slugs = new Set(chosen.map(({ slug }) => slug));
  const drawn = strands
    .filter(({ payer, payee }) => slugs.has(payer.slug) && slugs.has(payee.slug))
    .toSorted((a, b) => moneyOf(b, currency) - moneyOf(a, currency) || compareText(a.id, b.id))
    .slice(0, limits.strands);
  const touched = new Set(drawn.flatMap(({ payer, payee }) => [payer.slug, payee.slug]));
  const members = chosen.filter(({ slug }) => touched.has(slug));
  return {
    members,
    strands: drawn,
    currency,
    leftOut: { organizations: ranked.length - members.length, strands: strands.length - drawn.length },
  };
}

/** The amount by which a strand is drawn: its largest stated figure; nothing in a currency that nothing converts. */
export function moneyOf({ band, unit }: Pick<Strand, "band" | "unit">, currency: string | null): number {
  return unit === currency ? Number(band.top) : 0;
}

/** Everyone in a strand, the one with most money first. */
function rank(strands: readonly Strand[], currency: string | null): Member[] {
  const money = new Map<string, { member: Member; sum: number }>();
  for (const strand of strands)
    for (const member of [strand.payer, strand.payee]) {
      const known = money.get(member.slug) ?? { member, sum: 0 };
      money.set(member.slug, { member, sum: known.sum + moneyOf(strand, currency) });
    }
  return [...money.values()]
    .sort((a, b) => b.sum - a.sum || compareText(a.member.slug, b.member.slug))
    .map(({ member }) => member);
}
