/**
 * Parties of a value whose own sentence names fewer than two.
 * Decides by the last thing of its kind, then by who lately supplied whom, then by what the organizations are.
 */
import { likelyOrder } from "./likely";
import { type At, gap, type Parties, type PartyContext } from "./placed";
import { flowOf } from "./verbs";

export const NOBODY: Parties = { from: null, to: null, certainty: 0.5, cue: null };

/** These follow the money of the sentences before. */
const LIKE_MONEY = new Set(["duration", "effective_date", "confidentiality"]);

/** Two names and no verb, or one: by what they are. */
export function byKinds(at: At): Parties {
  const { names, kind, value, context } = at;
  const slugs = [
    ...new Set([...names].sort((a, b) => gap(a, value) - gap(b, value)).map((name) => name.slug)),
  ];
  const [first, second] =
    slugs.length > 1 ? slugs : [...slugs, ...context.before.filter((slug) => slug !== slugs[0])];
  if (first === undefined) return NOBODY;
  if (slugs.length === 1) {
    const last = lastOf(kind, context);
    if (last !== null && (last.from === first || last.to === first))
      return { ...last, certainty: 0.7, cue: null };
  }
  if (second === undefined) return { ...NOBODY, ...oneSided(kind, first, context) };
  const pair: [string, string] = slugs.length > 1 ? freeFirst(at, [first, second]) : [first, second];
  return { ...ordered(kind, pair, context), certainty: slugs.length > 1 ? 0.8 : 0.6, cue: null };
}

/** Whom a sentence is about comes before whom something is done with: “X says its contract with Y, worth …”. */
function freeFirst({ names }: At, [a, b]: [string, string]): [string, string] {
  const isWith = (slug: string): boolean =>
    names.some((name) => name.slug === slug && WITH.has(name.preposition)) &&
    !names.some((name) => name.slug === slug && name.preposition === "");
  return isWith(a) && !isWith(b) ? [b, a] : [a, b];
}

const WITH = new Set(["with", "avec"]);

/** No name at all: those of the last thing of its kind, else the two that were spoken of before. */
export function fromBefore({ kind, context }: At): Parties {
  const last = lastOf(kind, context);
  if (last !== null) return { ...last, certainty: 0.65, cue: null };
  const [first, second] = context.before;
  if (first === undefined) return NOBODY;
  if (second === undefined) return { ...NOBODY, ...oneSided(kind, first, context) };
  return { ...ordered(kind, [first, second], context), certainty: 0.55, cue: null };
}

type Pair = { from: string; to: string };

/** The pair in the order in which what passes passes. */
export function ordered(
  kind: string,
  [first, second]: readonly [string, string],
  context: PartyContext,
): Pair {
  const related = byRelation(kind, context);
  const isSame =
    related !== null && [first, second].every((slug) => slug === related.from || slug === related.to);
  if (isSame) return related;
  return likelyOrder(kind, [first, second], context.kindOf) ?? { from: first, to: second };
}

function lastOf(kind: string, context: PartyContext): Pair | null {
  const { lately } = context;
  const own = lately.get(kind) ?? (LIKE_MONEY.has(kind) ? lately.get("spend_commitment") : undefined);
  return own ?? byRelation(kind, context);
}

/** Who supplies whom says who pays whom. */
function byRelation(kind: string, { relation }: PartyContext): Pair | null {
  if (relation === null || kind === "investment" || kind === "equity_stake") return null;
  const { customer, supplier } = relation;
  return flowOf(kind) === "goods" ? { from: supplier, to: customer } : { from: customer, to: supplier };
}

/** One organization alone: a customer pays, a maker delivers. */
function oneSided(kind: string, slug: string, { kindOf }: PartyContext): Pick<Parties, "from" | "to"> {
  const isCustomer = kindOf(slug) === "ai_lab";
  if (kind === "confidentiality") return { from: slug, to: null };
  const gives = flowOf(kind) === "goods" || kind === "investment" ? !isCustomer : isCustomer;
  return gives ? { from: slug, to: null } : { from: null, to: slug };
}
