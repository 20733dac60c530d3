/**
 * Names as they stand in their sentence: which preposition governs each, and whether it owns what follows.
 * Words and places only.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import type { Named } from "../names/find-names";
import type { Span } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";

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

/** “Auprès de X”, “on behalf of X”: the word before the last says more. */
const BEHIND: Readonly<Record<string, string>> = { de: "aupres", d: "aupres" };

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
function placed({ words, folded }: Sentence, name: Named): Placed {
  let at = name.from - 1;
  for (let skipped = 0; skipped < 2 && SKIPPED.has(words[at]?.text ?? ""); skipped++) at--;
  const word = words[at];
  const near = word !== undefined && !/[,;:]/.test(folded.slice(word.end, name.start));
  const own = near && PREPOSITIONS.has(word.text) ? word.text : "";
  const isGoods =
    !name.isPronoun &&
    (GOODS_BEHIND.test(folded.slice(name.end)) ||
      ((own === "" || own === "de") && GOODS_BEFORE.test(folded.slice(0, name.start))));
  if (isGoods) return { ...name, preposition: GOODS_OF, isOwner: false };
  const preposition = own !== "" && BEHIND[own] === words[at - 1]?.text ? "aupres" : own;
  return { ...name, preposition, isOwner: /^'s?(?![a-z])/.test(folded.slice(name.end, name.end + 3)) };
}

/** Whom a sentence is about: the first name that nothing governs. */
export function subjectIn(sentence: Sentence, named: readonly Named[]): string | null {
  const names = placedAll(sentence, named);
  const free = names.find(({ preposition, isOwner }) => preposition === "" && !isOwner);
  return (free ?? names[0])?.slug ?? null;
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
