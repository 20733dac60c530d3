/**
 * Who gives and who gets what a sentence states.
 * Decides by verbs and prepositions around the names, then by what the organizations are; says how it knew. A sentence that names one
 * of two is completed from what was spoken of before it.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { type Found, findCues } from "../cues/cue-index";
import type { Named } from "../names/find-names";
import type { Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import { likelyOrder } from "./likely";
import { type Act, flowOf, isGiver, VERB_INDEX } from "./verbs";

export type Parties = {
  from: string | null;
  to: string | null;
  /** 1: the words say so; less: guessed from the organizations, or from another sentence. */
  certainty: number;
  cue: Span | null;
};

export type PartyContext = {
  kindOf: (slug: string) => OrganizationKind;
  /** Organizations spoken of before, the latest first. */
  before: readonly string[];
  /** Who gave and who got the last thing of each kind. */
  lately: ReadonlyMap<string, { from: string; to: string }>;
};

const LIKE_MONEY = new Set(["duration", "effective_date", "confidentiality"]);

export const NOBODY: Parties = { from: null, to: null, certainty: 0.5, cue: null };

type Placed = Named & { preposition: string; isOwner: boolean };
type At = { sentence: Sentence; names: readonly Placed[]; kind: string; value: Span; context: PartyContext };

const PREPOSITIONS = new Set(
  "with from to in into of by for between on via through at against avec dans de d a au aux par pour chez entre sur aupres envers vers contre chez".split(
    " ",
  ),
);
const OF = new Set(["of", "in", "into", "de", "d", "dans", "chez"]);
const BY = new Set(["by", "par"]);
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
  const outside = named.filter((name) => name.end <= about.value.start || name.start >= about.value.end);
  const at: At = { sentence, names: outside.map((name) => placed(sentence, name)), ...about };
  const slugs = new Set(outside.map((name) => name.slug));
  if (flowOf(about.kind) === "self") return alone(at);
  if (slugs.size === 0) return fromBefore(at);
  const ways = EXCLUSIVE.test(about.kind) ? [byRoles, byOwner, byVerb] : [between, byOwner, byOrder, byVerb];
  for (const way of ways) {
    const parties = way(at);
    if (parties !== null) return parties;
  }
  return byKinds(at);
}

function placed({ words, folded }: Sentence, name: Named): Placed {
  let at = name.from - 1;
  if (["the", "la", "le", "l", "both", "its", "partner", "rival"].includes(words[at]?.text ?? "")) at--;
  const word = words[at];
  const near = word !== undefined && !/[,;:]/.test(folded.slice(word.end, name.start));
  const preposition = near && PREPOSITIONS.has(word.text) ? word.text : "";
  return { ...name, preposition, isOwner: /^'s?(?![a-z])/.test(folded.slice(name.end, name.end + 3)) };
}

/** Terms of one organization: a valuation, a share price, an inquiry. */
function alone({ names, kind, value, context }: At): Parties {
  const usable = names.filter(
    (name) => kind !== "regulatory_review" || context.kindOf(name.slug) === "government",
  );
  const near = nearest(usable, value, (name) =>
    kind === "valuation" && (OF.has(name.preposition) || name.isOwner) ? -12 : 0,
  );
  const slug = near?.slug ?? (kind === "regulatory_review" ? null : (context.before[0] ?? null));
  const certainty = near ? 0.9 : 0.6;
  return kind === "valuation"
    ? { from: null, to: slug, certainty, cue: near }
    : { from: slug, to: null, certainty, cue: near };
}

function nearest(names: readonly Placed[], value: Span, bonus: (name: Placed) => number): Placed | null {
  const distance = (name: Placed): number =>
    (name.end <= value.start ? value.start - name.end : Math.max(0, name.start - value.end)) + bonus(name);
  return [...names].sort((a, b) => distance(a) - distance(b))[0] ?? null;
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
  const near = [...names].sort((a, b) => gap(a, value) - gap(b, value)).map((name) => name.slug);
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

const ORDERED = /(?:order|contract|commitment|purchase|funding|backing|investment)s? (?:worth .{1,30} )?$/;

/** “A $10 billion order from X”: X pays. */
function byOrder(at: At): Parties | null {
  const { sentence, names, kind, context } = at;
  if (flowOf(kind) !== "money") return null;
  const payer = names.find(
    (name) =>
      name.preposition === "from" &&
      ORDERED.test(
        sentence.folded.slice(Math.max(0, name.start - 60), name.start).replace(/from (?:the )?$/, ""),
      ),
  );
  return payer === undefined
    ? null
    : { from: payer.slug, to: otherOf(payer.slug, names, context), certainty: 0.9, cue: payer };
}

function byVerb(at: At): Parties | null {
  const { sentence, names, kind, value } = at;
  const flow = flowOf(kind);
  const verbs = findCues(sentence.words, VERB_INDEX)
    .filter(({ says }) => isGiver(says, flow, kind) !== null)
    .sort((a, b) => away(a, value) - away(b, value));
  for (const verb of verbs) {
    const subject = subjectOf(verb, names);
    if (subject === null) continue;
    const passive = agentOf(sentence, verb, names);
    const actor = passive ?? subject;
    const object = passive === null ? objectOf(verb, names, actor) : subject;
    return directed(at, { act: verb.says, actor, object: object?.slug === actor.slug ? null : object, verb });
  }
  return null;
}

function away(verb: Span, value: Span): number {
  return verb.end <= value.start ? value.start - verb.end : (verb.start - value.end) * 1.5 + 10;
}

/** The last name before the verb that no preposition governs. */
function subjectOf(verb: Span, names: readonly Placed[]): Placed | null {
  const before = names.filter((name) => name.end <= verb.start && verb.start - name.end < SUBJECT_REACH);
  return (
    before.findLast((name) => name.preposition === "" && !name.isOwner) ??
    before.findLast((name) => name.isPronoun) ??
    null
  );
}

const SUBJECT_REACH = 140;
const BE = /(?:^| )(?:be|been|being|is|are|was|were|etre|ete|est|sont|sera|seront) (?:[a-z]+ )?$/;

/** “Is paid by X”: X pays. */
function agentOf({ folded }: Sentence, verb: Span, names: readonly Placed[]): Placed | null {
  if (!BE.test(folded.slice(Math.max(0, verb.start - 24), verb.start))) return null;
  return names.find((name) => name.start >= verb.end && BY.has(name.preposition)) ?? null;
}

function objectOf(verb: Span, names: readonly Placed[], subject: Placed): Placed | null {
  const behind = names.filter((name) => name.start >= verb.end && name.slug !== subject.slug);
  return behind.find((name) => name.preposition !== "by" && name.preposition !== "par") ?? null;
}

type Directed = { act: Act; actor: Placed; object: Placed | null; verb: Found<Act> };

function directed({ kind, context, names }: At, { act, actor, object, verb }: Directed): Parties {
  const gives = isGiver(act, flowOf(kind), kind) === true;
  const other = object?.slug ?? otherOf(actor.slug, names, context);
  const certainty = object === null ? 0.75 : 1;
  const cue = { start: verb.start, end: verb.end };
  return gives
    ? { from: actor.slug, to: other, certainty, cue }
    : { from: other, to: actor.slug, certainty, cue };
}

/** The other party where the verb names one only: another of the sentence, else of those spoken of before. */
function otherOf(slug: string, names: readonly Placed[], { before, kindOf }: PartyContext): string | null {
  const here = names.find((name) => name.slug !== slug);
  if (here !== undefined) return here.slug;
  return before.slice(0, 2).find((each) => each !== slug && kindOf(each) !== "government") ?? null;
}

/** Two names and no verb: by what they are. */
function byKinds({ names, kind, value, context }: At): Parties {
  const slugs = [
    ...new Set([...names].sort((a, b) => gap(a, value) - gap(b, value)).map((name) => name.slug)),
  ];
  const [first, second] =
    slugs.length > 1 ? slugs : [...slugs, ...context.before.filter((slug) => slug !== slugs[0])];
  if (first === undefined) return NOBODY;
  const last = slugs.length === 1 ? context.lately.get(kind) : undefined;
  if (last !== undefined && (last.from === first || last.to === first))
    return { ...last, certainty: 0.7, cue: null };
  if (second === undefined) return { ...NOBODY, ...oneSided(kind, first, context) };
  const order = likelyOrder(kind, [first, second], context.kindOf) ?? { from: first, to: second };
  return { ...order, certainty: slugs.length > 1 ? 0.8 : 0.6, cue: null };
}

function gap(name: Span, value: Span): number {
  return Math.min(Math.abs(name.start - value.end), Math.abs(name.end - value.start));
}

/** One organization alone: a customer pays, a maker delivers. */
function oneSided(kind: string, slug: string, { kindOf }: PartyContext): Pick<Parties, "from" | "to"> {
  const isCustomer = kindOf(slug) === "ai_lab";
  if (kind === "confidentiality") return { from: slug, to: null };
  const gives = flowOf(kind) === "goods" || kind === "investment" ? !isCustomer : isCustomer;
  return gives ? { from: slug, to: null } : { from: null, to: slug };
}

/** No name at all: those of the last thing of its kind, else the two that were spoken of before. */
function fromBefore({ kind, context }: At): Parties {
  const last =
    context.lately.get(kind) ?? (LIKE_MONEY.has(kind) ? context.lately.get("spend_commitment") : undefined);
  if (last !== undefined) return { ...last, certainty: 0.65, cue: null };
  const [first, second] = context.before;
  if (first === undefined) return NOBODY;
  if (second === undefined) return { ...NOBODY, ...oneSided(kind, first, context) };
  const order = likelyOrder(kind, [first, second], context.kindOf) ?? { from: first, to: second };
  return { ...order, certainty: 0.55, cue: null };
}
