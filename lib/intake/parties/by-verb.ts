/**
 * Who gives and gets by the verb that stands nearest to a value.
 * Decides its subject and object: the last free name before it, the first behind it, “by X” where it is passive; and the two verbs whose
 * direction lies in another word: “lease to” against “lease from”, “choose X” against “choose X as a customer”.
 */
import { type Found, findCues } from "../cues/cue-index";
import type { Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import { type At, GOODS_OF, type Parties, type PartyContext, type Placed, type Relation } from "./placed";
import { type Act, flowOf, isGiver, VERB_INDEX } from "./verbs";

const ALL: ReadonlySet<Act> = new Set(["pays", "uses", "supplies", "receives", "holds", "grants"]);
/** Of these alone it can be said who is whose customer. */
const OF_TRADE: ReadonlySet<Act> = new Set(["pays", "uses", "supplies"]);

/** Who supplies whom, as a sentence without a value says. */
export function relationBy(at: At): Relation | null {
  const parties = byVerb({ ...at, kind: "spend_commitment" }, OF_TRADE);
  if (parties === null || parties.from === null || parties.to === null) return null;
  return { customer: parties.from, supplier: parties.to };
}

export function byVerb(at: At, acts: ReadonlySet<Act> = ALL): Parties | null {
  const { sentence, names, kind, value } = at;
  const flow = flowOf(kind);
  const all = findCues(sentence.words, VERB_INDEX);
  const verbs = all
    .flatMap((verb) => turned(sentence, verb, names) ?? [])
    .filter(({ says }) => isGiver(says, flow, kind) !== null && acts.has(says))
    .sort((a, b) => away(a, value) - away(b, value));
  for (const verb of verbs) {
    const roles = rolesOf(at, verb, all);
    if (roles === null) continue;
    const act = { act: verb.says, ...roles, verb };
    return byThing(at, act) ?? directed(at, act);
  }
  return null;
}

/** Who does it, and to whom; null where nobody does. */
function rolesOf(at: At, verb: Found<Act>, all: readonly Span[]): Pick<Directed, "actor" | "object"> | null {
  const { sentence, names } = at;
  const subject =
    relativeOf(sentence, verb, names) ?? subjectOf(verb, names) ?? openerOf(sentence, verb, names);
  const passive = agentOf(sentence, verb, names);
  const actor = passive ?? subject;
  if (actor === null) return null;
  const object =
    passive === null || subject === null ? objectOf(within(at, verb, all), verb, actor) : subject;
  return { actor, object: object?.slug === actor.slug ? null : object };
}

const AS_CUSTOMER =
  /^.{0,40}? (?:as|comme) (?:an? |un |une |son |sa |its |the |le |la )?(?:[a-z]+ )?(?:customer|client|tenant|locataire)/;
/** Whoever gets an order is to deliver. */
const AN_ORDER = /^[^,;:.]{0,40}?(?:order|contract|commande|contrat)s?(?![a-z])/;
const BOTH_WAYS = /^(?:leas|rent|lou|licen)/;

/** The verb with what it says once the words behind it are heard; null: it could say either. */
function turned({ folded }: Sentence, verb: Found<Act>, names: readonly Placed[]): Found<Act> | null {
  const supplies: Found<Act> = { ...verb, says: "supplies" };
  if (verb.says === "uses" && AS_CUSTOMER.test(folded.slice(verb.end))) return supplies;
  if (verb.says === "receives" && AN_ORDER.test(folded.slice(verb.end))) return supplies;
  if (!BOTH_WAYS.test(folded.slice(verb.start, verb.end))) return verb;
  const object = names.find((name) => name.start >= verb.end);
  if (object?.preposition === "a") return null;
  return object?.preposition === "to" ? supplies : verb;
}

function away(verb: Span, value: Span): number {
  return verb.end <= value.start ? value.start - verb.end : (verb.start - value.end) * 1.5 + 10;
}

/** The last name before the verb that no preposition governs. */
export function subjectOf(verb: Span, names: readonly Placed[]): Placed | null {
  const before = names.filter((name) => name.end <= verb.start && verb.start - name.end < SUBJECT_REACH);
  return (
    before.findLast((name) => name.preposition === "" && !name.isOwner) ??
    before.findLast((name) => name.isPronoun) ??
    null
  );
}

const SUBJECT_REACH = 140;
const BE = /(?:^| )(?:be|been|being|is|are|was|were|etre|ete|est|sont|sera|seront) (?:[a-z]+ )?$/;
const BY = new Set(["by", "par"]);

/** “Is paid by X”, “awarded to Y by X”: X does. */
function agentOf({ folded }: Sentence, verb: Span, names: readonly Placed[]): Placed | null {
  if (!BE.test(folded.slice(Math.max(0, verb.start - 24), verb.start))) return null;
  return names.find((name) => name.start >= verb.end && BY.has(name.preposition)) ?? null;
}

/** “…, which leases it”: whoever stands right before the comma does, and nobody in between speaks. */
function relativeOf({ folded }: Sentence, verb: Span, names: readonly Placed[]): Placed | null {
  const last = names.findLast((name) => name.end <= verb.start);
  return last !== undefined && /^,? (?:which|who|qui) /.test(folded.slice(last.end, verb.start))
    ? last
    : null;
}

const OPENER = /^(?:already )?(?:having|after|by|apres|en) /;

/** “Having put $8 billion into X, Y …”: Y did. */
function openerOf({ folded }: Sentence, verb: Span, names: readonly Placed[]): Placed | null {
  if (!OPENER.test(folded)) return null;
  const comma = folded.indexOf(", ", verb.end);
  const behind = names.filter(({ start, preposition }) => comma >= 0 && start > comma && preposition === "");
  return behind[0] ?? null;
}

const JOINS = /(?:^| )(?:and|et) (?:[a-z]+ )?$/;

/** The names up to the next verb that another “and” brings. */
function within({ sentence, names }: At, verb: Span, all: readonly Span[]): readonly Placed[] {
  const next = all.find(
    ({ start }) => start > verb.end && JOINS.test(sentence.folded.slice(verb.end, start)),
  );
  return next === undefined ? names : names.filter(({ start }) => start < next.start);
}

function objectOf(names: readonly Placed[], verb: Span, subject: Placed): Placed | null {
  const behind = names.filter((name) => name.start >= verb.end && name.slug !== subject.slug);
  return behind.find((name) => !BY.has(name.preposition) && name.preposition !== GOODS_OF) ?? null;
}

/** “It will provide the lab with …”: what is built for the lab, and so whoever builds it. */
function byThing({ kind, context }: At, { act, actor, object, verb }: Directed): Parties | null {
  const { relation } = context;
  const isThing =
    actor.isPronoun && act === "supplies" && relation !== null && relation.customer === object?.slug;
  if (!isThing || flowOf(kind) !== "goods") return null;
  return {
    from: relation.supplier,
    to: relation.customer,
    certainty: 0.7,
    cue: { start: verb.start, end: verb.end },
  };
}

type Directed = { act: Act; actor: Placed; object: Placed | null; verb: Found<Act> };

/** Of two who do it together the words do not say who does how much of it. */
const JOINT = 0.4;

function isJoined({ folded }: Sentence, actor: Placed, names: readonly Placed[]): boolean {
  const before = names.findLast((name) => name.end <= actor.start && name.slug !== actor.slug);
  return (
    before !== undefined &&
    before.preposition === "" &&
    !before.isOwner &&
    /^,? (?:and|et|&) (?:the |la |le |l')?$/.test(folded.slice(before.end, actor.start))
  );
}

function directed({ sentence, kind, context, names }: At, { act, actor, object, verb }: Directed): Parties {
  const gives = isGiver(act, flowOf(kind), kind) === true;
  const other = object?.slug ?? otherOf(actor.slug, names, context);
  const certainty = isJoined(sentence, actor, names) ? JOINT : object === null ? 0.75 : 1;
  const cue = { start: verb.start, end: verb.end };
  return gives
    ? { from: actor.slug, to: other, certainty, cue }
    : { from: other, to: actor.slug, certainty, cue };
}

/** The other party where the words name one only: another of the sentence, else of those spoken of before. */
export function otherOf(
  slug: string,
  names: readonly Placed[],
  { before, kindOf, relation }: PartyContext,
): string | null {
  const others = names.filter((name) => name.slug !== slug);
  const here = others.find((name) => name.preposition !== GOODS_OF);
  if (here !== undefined) return here.slug;
  if (relation?.customer === slug) return relation.supplier;
  if (relation?.supplier === slug) return relation.customer;
  const last = before.slice(0, 2).find((each) => each !== slug && kindOf(each) !== "government");
  return last ?? others[0]?.slug ?? null;
}
