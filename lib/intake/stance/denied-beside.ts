/**
 * Denials that stand in a sentence of their own: “The press spoke of $5 billion. There is no such agreement, the lab said.”
 * Decides that such a sentence bears on what the one before or behind says of the same two.
 */
import type { Proposal } from "../shapes/proposal";
import type { Sentence } from "../text/sentences";
import type { Said } from "./stance-cues";

/** A sentence with what was found in it; spans of the manners are of the sentence. */
export type Told = {
  sentence: Sentence;
  /** Whom it names. */
  slugs: readonly string[];
  said: readonly Said[];
  proposals: readonly Proposal[];
};

const DEALS =
  /(?:agreement|deal|contract|commitment|investment|order|pact|plan|accord|contrat|engagement|investissement|commande|projet|partenariat)s?(?![\p{L}])/u;
const POINTS_BACK =
  /(?:such|these (?:reports|claims)|those (?:reports|claims)|the (?:report|claim|figure)s?|any of it|de ce (?:type|genre)|un tel|une telle|de tels?|cet accord|ce contrat|cette (?:information|somme|commande)|ces (?:informations|chiffres))(?![\p{L}])/u;

/** The proposals of all sentences, in their order, denied where a sentence beside them denies. */
export function withDenials(told: readonly Told[]): Proposal[] {
  return told.flatMap(({ proposals }, at) => {
    const denial =
      denialBy(told[at + 1], proposals, { isBehind: true }) ??
      denialBy(told[at - 1], proposals, { isBehind: false });
    return denial === null ? proposals : proposals.map((proposal) => denied(proposal, denial));
  });
}

type Denial = { sentence: Sentence; said: Said };

function denialBy(
  beside: Told | undefined,
  proposals: readonly Proposal[],
  { isBehind }: { isBehind: boolean },
): Denial | null {
  const said = beside?.said.find(({ manner }) => manner === "denies");
  if (beside === undefined || said === undefined || beside.proposals.length > 0) return null;
  return DEALS.test(beside.sentence.folded) && isOf(beside, proposals, isBehind)
    ? { sentence: beside.sentence, said }
    : null;
}

/** It names both of them, or nobody else and points back. */
function isOf({ sentence, slugs }: Told, proposals: readonly Proposal[], isBehind: boolean): boolean {
  const pair = new Set(proposals.flatMap(({ from, to }) => [from, to]));
  if (!slugs.every((slug) => pair.has(slug))) return false;
  return new Set(slugs).size > 1 || (isBehind && POINTS_BACK.test(sentence.folded));
}

function denied(proposal: Proposal, { sentence, said }: Denial): Proposal {
  if (proposal.stance === "denies") return proposal;
  const [start, end] = [sentence.start + said.start, sentence.start + said.end];
  const cue = { says: "stance" as const, text: sentence.text.slice(said.start, said.end), start, end };
  return { ...proposal, stance: "denies", cues: [...proposal.cues, cue] };
}
