/**
 * Who gives and who gets what a sentence states.
 * Decides by verbs and prepositions around the names, then by what the organizations are; says how it knew. A sentence that names one
 * of two is completed from what was spoken of before it.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { findCues } from "../cues/cue-index";
import type { Named } from "../names/find-names";
import type { Span } from "../shapes/proposal";
import { asidesOf, isInside } from "../text/asides";
import type { Sentence } from "../text/sentences";
import { byGrant, byHolding, byList } from "./by-shares";
import { byVerb, otherOf, relationBy, subjectOf } from "./by-verb";
import { byKinds, fromBefore, ordered } from "./from-before";
import {
  type At,
  gap,
  nearest,
  OF,
  type Parties,
  type PartyContext,
  type Placed,
  placedAll,
  type Relation,
} from "./placed";
import { flowOf, VERB_INDEX } from "./verbs";

/** What a provider gets and never gives. */
const EXCLUSIVE = /exclusiv|first_refusal/;
const PROVIDERS: ReadonlySet<OrganizationKind> = new Set([
  "cloud_provider",
  "data_center_operator",
  "chip_maker",
]);

/** The parties of a value of a kind. */
export function findParties(
  sentence: Sentence,
  named: readonly Named[],
  about: { kind: string; value: Span; context: PartyContext },
): Parties {
  const outside = withoutAsides(sentence, named, about.value).filter(
    (name) => name.end <= about.value.start || name.start >= about.value.end,
  );
  const at: At = { sentence, names: placedAll(sentence, outside), ...about };
  const slugs = new Set(outside.map((name) => name.slug));
  if (flowOf(about.kind) === "self") return alone(at);
  if (slugs.size === 0) return fromBefore(at);
  const ways = EXCLUSIVE.test(about.kind)
    ? [byRoles, byOwner, byVerb]
    : [
        between,
        byList,
        byGrant,
        byHolding,
        byOwner,
        byInvestee,
        byOrder,
        byBeneficiary,
        byCounterparty,
        byPossessive,
        byVerb,
      ];
  for (const way of ways) {
    const parties = way(at);
    if (parties !== null) return parties;
  }
  return byKinds(at);
}

/** Whoever is named in a remark between commas has no part in what stands outside of it. */
function withoutAsides({ folded }: Sentence, named: readonly Named[], value: Span): readonly Named[] {
  const asides = asidesOf(folded).filter((aside) => !isInside(aside, value.start));
  const left = named.filter(({ start }) => !asides.some((aside) => isInside(aside, start)));
  return left.length > 0 ? left : named;
}

/** Who supplies whom, as a sentence says that holds no value; null where it does not. */
export function findRelation(
  sentence: Sentence,
  named: readonly Named[],
  context: PartyContext,
): Relation | null {
  if (new Set(named.map(({ slug }) => slug)).size < 2) return null;
  const value = { start: sentence.text.length, end: sentence.text.length };
  return relationBy({ sentence, names: placedAll(sentence, named), kind: "", value, context });
}

/** Terms of one organization: a valuation, a share price, an inquiry. */
function alone(at: At): Parties {
  const { names, kind, value, context } = at;
  const usable = names.filter(
    (name) => kind !== "regulatory_review" || context.kindOf(name.slug) === "government",
  );
  const near = nearest(usable, value, (name) => closeness(at, name));
  const slug = near?.slug ?? (kind === "regulatory_review" ? null : (context.before[0] ?? null));
  const certainty = near ? 0.9 : 0.6;
  return kind === "valuation"
    ? { from: null, to: slug, certainty, cue: near }
    : { from: slug, to: null, certainty, cue: near };
}

const VALUED = /(?:^| )(?:is|was|been|being|est|etait|a ete|now|company|lab)? ?(?:valu|valoris)/;

/** “X was valued at …” speaks of X, whoever stands behind; and what stands behind a colon is another matter. */
function closeness({ sentence: { folded }, kind, value }: At, name: Placed): number {
  const [from, to] = name.end <= value.start ? [name.end, value.start] : [value.end, name.start];
  const between = folded.slice(from, to);
  if (kind !== "valuation") return /[:;]/.test(between) ? 60 : 0;
  if (name.end <= value.start && VALUED.test(between)) return -40;
  return OF.has(name.preposition) || name.isOwner ? -12 : 0;
}

/** “27% of OpenAI”, “OpenAI’s exclusive cloud provider”: whose it is gives it, and the other has it. */
function byOwner({ sentence, names, kind, value, context }: At): Parties | null {
  if (flowOf(kind) !== "right") return null;
  const behind = names.find(
    (name) => name.start >= value.start && OF.has(name.preposition) && name.start - value.end < 60,
  );
  const owner = behind ?? names.find((name) => name.isOwner && Math.abs(name.end - value.start) < 40);
  if (owner === undefined) return null;
  const others = names.filter((name) => name.slug !== owner.slug);
  const near = nearest(others, value, (name) => (name.preposition === "" ? -10 : 0));
  const holder = holderBefore(sentence, others, value) ?? near;
  const to = holder?.slug ?? context.before.find((slug) => slug !== owner.slug) ?? null;
  return { from: owner.slug, to, certainty: holder === null ? 0.7 : 1, cue: owner };
}

/** “OpenAI holds 10% of …”: who has it, right before the value. */
function holderBefore(sentence: Sentence, names: readonly Placed[], value: Span): Placed | null {
  const verbs = findCues(sentence.words, VERB_INDEX).filter(
    (verb) => verb.end <= value.start && value.start - verb.end < HOLDS_REACH,
  );
  const last = verbs.findLast(({ says }) => says === "holds" || says === "receives");
  return last === undefined ? null : subjectOf(last, names);
}

const HOLDS_REACH = 40;

/** Exclusivity is a customer’s, and a provider has it: the nearest of each, or the one spoken of before. */
function byRoles({ names, value, context }: At): Parties | null {
  const byGap = [...names].sort((a, b) => gap(a, value) - gap(b, value));
  const isBefore = (name: Placed): boolean => name.end <= value.start;
  const near = [...byGap.filter(isBefore), ...byGap.filter((name) => !isBefore(name))].map(
    ({ slug }) => slug,
  );
  const isProvider = (slug: string): boolean => PROVIDERS.has(context.kindOf(slug));
  const isCustomer = (slug: string): boolean => context.kindOf(slug) === "ai_lab";
  const to = [...near, ...context.before].find(isProvider) ?? null;
  const from = [...near, ...context.before].find(isCustomer) ?? null;
  if (from === null || to === null || !near.some((slug) => slug === from || slug === to)) return null;
  return { from, to, certainty: near.includes(from) && near.includes(to) ? 0.95 : 0.7, cue: null };
}

/** “Between X and Y”: these two, whoever else the sentence names. */
function between(at: At): Parties | null {
  const first = at.names.findIndex((name) => name.preposition === "between" || name.preposition === "entre");
  const pair = first < 0 ? [] : at.names.slice(first, first + 2);
  return pair.length === 2 && flowOf(at.kind) !== "right"
    ? { ...byKinds({ ...at, names: pair }), certainty: 0.9 }
    : null;
}

const ORDERED =
  /(?:orders?|contracts?|commitments?|purchases?|funding|backing|investments?|commandes?|contrats?|engagements?)(?: (?:worth|of|for|valued at|d'une valeur de|de|pour|portant sur) .{1,50})? $/;

const INVESTED =
  /(?:capital|shares?|stakes?|equity|notes?|round|funding|financing|tour de table|levee de fonds) (?:in|of|by|for|de|d'|chez) ?(?:the |la |le |l')?$/;

/** “Enters the capital of X”, “notes of X”: X gets, and whoever the sentence is about gives. */
function byInvestee({ sentence, names, kind, context }: At): Parties | null {
  if (kind !== "investment") return null;
  const investee = names.find((name) =>
    INVESTED.test(sentence.folded.slice(Math.max(0, name.start - 40), name.start)),
  );
  if (investee === undefined) return null;
  const free = names.find(({ slug, preposition }) => slug !== investee.slug && preposition === "");
  const from = free?.slug ?? otherOf(investee.slug, names, context);
  return { from, to: investee.slug, certainty: free === undefined ? 0.75 : 0.95, cue: investee };
}

const POSSESSIVE = /(?:^| )(?:its|their|son|sa|ses|leurs?) (?:[a-z]+ )?$/;

/** “For its $8 billion, X got …”: whose the money is gives it. */
function byPossessive({ sentence, names, kind, value, context }: At): Parties | null {
  if (flowOf(kind) !== "money") return null;
  if (!POSSESSIVE.test(sentence.folded.slice(Math.max(0, value.start - 24), value.start))) return null;
  const free = names.filter(({ preposition, isOwner }) => preposition === "" && !isOwner);
  const own = free.findLast((name) => name.end <= value.start) ?? free[0];
  if (own === undefined) return null;
  return { from: own.slug, to: otherOf(own.slug, names, context), certainty: 0.85, cue: own };
}

const OWED =
  /(?:commitments?|obligations?|promises?|promised|owed|pledged|engagements?|promis|dus?|verses?) (?:to|towards?|envers|vis-a-vis de|a) (?:the |la |le |l')?$/;

/** “A $10 billion order from X”: X pays; “its commitment to X”: X gets. */
function byOrder(at: At): Parties | null {
  const { sentence, names, kind, context } = at;
  const flow = flowOf(kind);
  if (flow !== "money" && flow !== "goods" && kind !== "duration") return null;
  const payee = names.find((name) =>
    OWED.test(sentence.folded.slice(Math.max(0, name.start - 40), name.start)),
  );
  if (payee !== undefined && flow !== "goods")
    return { from: otherOf(payee.slug, names, context), to: payee.slug, certainty: 0.9, cue: payee };
  const payer = names.find(
    (name) =>
      (name.preposition === "from" || name.preposition === "aupres") && ORDERED.test(headOf(sentence, name)),
  );
  if (payer === undefined) return null;
  const other = otherOf(payer.slug, names, context);
  const way = flow === "goods" ? { from: other, to: payer.slug } : { from: payer.slug, to: other };
  return { ...way, certainty: 0.9, cue: payer };
}

/** “45,000 chips for X”: X gets them, and whoever the sentence is about delivers. */
function byBeneficiary({ names, kind, value }: At): Parties | null {
  if (flowOf(kind) !== "goods") return null;
  const taker = names.find(
    ({ start, preposition }) =>
      start >= value.end &&
      start - value.end < FOR_REACH &&
      (preposition === "for" || preposition === "pour"),
  );
  if (taker === undefined) return null;
  const free = names.find(
    ({ slug, end, preposition }) => slug !== taker.slug && end <= value.start && preposition === "",
  );
  return free === undefined ? null : { from: free.slug, to: taker.slug, certainty: 0.95, cue: taker };
}

const FOR_REACH = 24;

/** What stands before the preposition of a name. */
function headOf({ folded }: Sentence, name: Placed): string {
  return folded
    .slice(Math.max(0, name.start - 70), name.start)
    .replace(/(?:from|aupres d'?e? ?)(?: ?(?:the|la|le|l'))? ?$/, "");
}

const CONTRACT =
  /^[^,;:.]{0,24}?(?:contract|deal|agreement|pact|lease|accord|contrat|partenariat|partnership) (?:signed |signe |conclu |reached |struck )?(?:with|avec) (?:the |la |le |l')?$/;

/** “The $9.7 billion contract with X”: X and whom the sentence is about, whoever else it names. */
function byCounterparty({ sentence, names, kind, value, context }: At): Parties | null {
  if (flowOf(kind) === "right") return null;
  const other = names.find(
    (name) => name.start >= value.end && CONTRACT.test(sentence.folded.slice(value.end, name.start)),
  );
  if (other === undefined) return null;
  const free = names.filter(({ slug, preposition }) => slug !== other.slug && preposition === "");
  const own = nearest(free, value, () => 0)?.slug ?? otherOf(other.slug, [], context);
  if (own === null) return null;
  return { ...ordered(kind, [own, other.slug], context), certainty: 0.85, cue: other };
}
