/**
 * Who gives shares and who gets them, and who puts money in where several do.
 * Decides by words that speak of shares alone: handed over, held in, and a list of sums with a name before each.
 */
import { findCues } from "../cues/cue-index";
import { otherOf, subjectOf } from "./by-verb";
import { type At, OF, type Parties } from "./placed";
import { VERB_INDEX } from "./verbs";

const SHARES = /(?:warrant|share|stake|equity|bons de souscription|actions|parts|capital)/;

/** “The chip maker handed X warrants for up to 10%”: its own shares, whatever they are a part of. */
export function byGrant({ sentence, names, kind, value }: At): Parties | null {
  if (kind !== "equity_stake") return null;
  for (const verb of findCues(sentence.words, VERB_INDEX)) {
    if (verb.says !== "grants" || verb.end > value.start) continue;
    const taker = names.find((name) => name.start >= verb.end && name.end <= value.start);
    const giver = subjectOf(verb, names);
    if (taker === undefined || giver === null || giver.slug === taker.slug) continue;
    const given = sentence.folded.slice(verb.end, value.start);
    if (SHARES.test(given) && !/\d/.test(given))
      return { from: giver.slug, to: taker.slug, certainty: 1, cue: verb };
  }
  return null;
}

const HOLDING =
  /^'s? (?:[\p{L}\p{N}%.-]+ ){0,4}?(?:stake|holding|interest|shareholding|shares?) (?:in|of) (?:the |both )?$/u;
const HOLDING_OF = /(?:^| )(?:participation|part|parts|quote-part) (?:de |d'|du |de la )?(?:l')?$/;

/** “Amazon’s stake in X”, “la participation d’Amazon dans X”: X is shared in, and the other has the share. */
export function byHolding({ sentence: { folded }, names, kind }: At): Parties | null {
  if (kind !== "equity_stake") return null;
  for (const [at, holder] of names.entries()) {
    const owner = names[at + 1];
    if (owner === undefined || owner.slug === holder.slug) continue;
    const isHeld =
      HOLDING.test(folded.slice(holder.end, owner.start)) ||
      (HOLDING_OF.test(folded.slice(0, holder.start)) && OF.has(owner.preposition));
    if (isHeld) return { from: owner.slug, to: holder.slug, certainty: 1, cue: holder };
  }
  return null;
}

/** “Both invest in X: Y up to $2 billion, Z $1 billion”: whoever stands right before a sum in a list gives it. */
export function byList({ sentence: { folded }, names, kind, value, context }: At): Parties | null {
  if (kind !== "investment") return null;
  const giver = names.find(
    ({ start, end }) =>
      end <= value.start &&
      /^,? $/.test(folded.slice(end, value.start)) &&
      /(?:[:;,]|,? and|,? et) (?:the |la |le |l')?$/.test(folded.slice(0, start)),
  );
  if (giver === undefined) return null;
  const taker = names.find(({ slug, preposition }) => slug !== giver.slug && OF.has(preposition));
  const to = taker?.slug ?? otherOf(giver.slug, [], context);
  return { from: giver.slug, to, certainty: 0.9, cue: giver };
}
