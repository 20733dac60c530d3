/**
 * Names as they stand in their sentence: which preposition governs each, and whether it owns what follows.
 * Words and places only.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import type { Named } from "../names/find-names";
import type { Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import type { Word } from "../text/words";

export type Parties = {
  from: string | null;
  to: string | null;
  /** 1: the words say so; less: guessed from the organizations, or from another sentence. */
  certainty: number;
  cue: Span | null;
};
/** Who pays whom and gets what for it. */
export type Relation = { customer: string; supplier: string };

export type PartyContext = {
  kindOf: (slug: string) => OrganizationKind;
  /** Organizations spoken of before, the latest first. */
  before: readonly string[];
  /** Who gave and who got the last thing of each kind. */
  lately: ReadonlyMap<string, { from: string; to: string }>;
  /** Of the last sentence that said so. */
  relation: Relation | null;
};

export type Placed = Named & { preposition: string; isOwner: boolean };
/** A value of a kind in its sentence, with all that is known around it. */
export type At = {
  sentence: Sentence;
  names: readonly Placed[];
  kind: string;
  value: Span;
  context: PartyContext;
};

const PREPOSITIONS = new Set(
  "with from to in into of by for between on via through at against avec dans de d a au aux par pour chez entre sur aupres envers vers contre".split(
    " ",
  ),
);
/** Before the name of what something is a part of, or goes into. */
export const OF: ReadonlySet<string> = new Set(["of", "in", "into", "de", "d", "dans", "chez"]);
/** What may stand between a preposition and its name. */
const SKIPPED = new Set(
  "the la le l both its partner rival her their son sa group groupe societe company startup start up geant fabricant".split(
    " ",
  ),
);
/** “Nvidia chips”, “puces Nvidia”: what they are, not who deals. */
const GOODS =
  "(?:gpus?|chips?|processors?|accelerators?|tpus?|systems?|hardware|servers?|technology|products?|models?|puces?|processeurs?|accelerateurs?|serveurs?|gpu|systemes?)";
const GOODS_BEHIND = new RegExp(
  `^ (?:(?!(?:for|to|of|and|in|with|on|by|its|the|a|as|pour|de|des|et|en|les|ses|avec) )[\\p{L}\\p{N}-]+ )?${GOODS}(?![\\p{L}])`,
  "u",
);
const GOODS_BEFORE = new RegExp(`(?:^| )${GOODS} (?:[a-z]+ )?(?:de |d')?$`, "u");

/** “X’s rival Y” speaks of Y. */
const RIVAL_OF =
  /^'s? (?:[a-z]+ )?(?:rival|competitor|peer|counterpart|backer|customer|supplier|landlord)s?(?![\p{L}])/u;

export const GOODS_OF = "goods of";

/** Names with their places; in “of X and Y” both are governed by “of”. */
export function placedAll(sentence: Sentence, named: readonly Named[]): Placed[] {
  const all: Placed[] = [];
  for (const name of named) {
    const own = placed(sentence, name);
    const last = all.at(-1);
    const isJoined =
      own.preposition === "" &&
      last !== undefined &&
      /^(?: and| et) (?:the |la |le |l')?$/.test(sentence.folded.slice(last.end, name.start));
    all.push(isJoined ? { ...own, preposition: last.preposition } : own);
  }
  return all;
}

/** One that only says whose goods they are is governed by that. */
function placed(sentence: Sentence, name: Named): Placed {
  const { folded } = sentence;
  const { own, preposition } = prepositionOf(sentence, name);
  if (!name.isPronoun && (isGoodsOf(folded, name, own) || RIVAL_OF.test(folded.slice(name.end))))
    return { ...name, preposition: GOODS_OF, isOwner: false };
  return { ...name, preposition, isOwner: /^'s?(?![a-z])/.test(folded.slice(name.end, name.end + 3)) };
}

/** `own`: its last word. */
function prepositionOf({ words, folded }: Sentence, name: Named): { own: string; preposition: string } {
  let at = name.from - 1;
  for (let skipped = 0; skipped < 2 && SKIPPED.has(words[at]?.text ?? ""); skipped++) at--;
  const word = words[at];
  if (word === undefined || !PREPOSITIONS.has(word.text) || /[,;:]/.test(folded.slice(word.end, name.start)))
    return { own: "", preposition: "" };
  return { own: word.text, preposition: isAupres(words[at - 1], word) ? "aupres" : word.text };
}

/** “Auprès de X” is one preposition. */
function isAupres(before: Word | undefined, { text }: Word): boolean {
  return before?.text === "aupres" && (text === "de" || text === "d");
}

function isGoodsOf(folded: string, name: Named, own: string): boolean {
  if (GOODS_BEHIND.test(folded.slice(name.end))) return true;
  const before = folded.slice(Math.max(0, name.start - GOODS_REACH), name.start);
  return (own === "" || own === "de") && GOODS_BEFORE.test(before);
}

const GOODS_REACH = 48;

/** Whom a sentence is about: the first name that nothing governs. */
export function subjectIn(sentence: Sentence, named: readonly Named[]): string | null {
  const names = placedAll(sentence, named);
  const free = names.find(({ preposition, isOwner }) => preposition === "" && !isOwner);
  const agent = names.find(({ preposition }) => preposition === "by" || preposition === "par");
  return (free ?? agent ?? names[0])?.slug ?? null;
}

/** Characters between a name and a value. */
export function gap(name: Span, value: Span): number {
  return Math.min(Math.abs(name.start - value.end), Math.abs(name.end - value.start));
}

export function nearest(
  names: readonly Placed[],
  value: Span,
  bonus: (name: Placed) => number,
): Placed | null {
  const distance = (name: Placed): number =>
    (name.end <= value.start ? value.start - name.end : Math.max(0, name.start - value.end)) + bonus(name);
  return [...names].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
