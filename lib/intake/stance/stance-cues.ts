/**
 * Words that deny, doubt, or end what a sentence states, in English and French.
 * Data, and the rule which of them a value is under.
 */
import type { Stance } from "@/lib/domain/vocabulary/vocabulary";
import { type CueIndex, type Found, findCues, indexCues } from "../cues/cue-index";
import { asidesOf, isInside } from "../text/asides";
import type { Sentence } from "../text/sentences";

export type Manner = "denies" | "questions" | "ends";

const WORDS: Readonly<Record<Manner, string>> = {
  denies:
    "no truth, not true that, did not, didn t, has not, have not, hasn t, haven t, no evidence, no proof, no trace, no record, no sign of, found no, denied, denies, denying, refut*, untrue, not true, is false, are false, was false, false report*, no such, does not exist, do not exist, " +
    "dismiss* … report*, dismiss* … claim*, fabricat*, fiction, invention, debunk*,  never signed, never agreed, never invested, never committed, did not sign, didn t sign, has not signed, have not signed, hasn t signed, did not invest, did not commit, " +
    "did not agree, has not agreed, has not committed, has not invested, will not invest, won t invest, will not buy, no plan* to, no agreement, no deal, no signed, no formal, no binding, no contract, ruled out, never promised, have never, has never, had never, wide of the mark, far from reality, far from the truth, far from accurate, grossly exaggerated, baseless, unfounded, groundless, without foundation, nonsense, made up, fantasy, hoax, is wrong, are wrong, was wrong, incorrect,  rejected … report*, is not, are not, was not, " +
    "there is no … contract, there is no … deal, there is no … agreement, there is no … order, there is no … investment, there is no … commitment, there was no … contract, there was no … deal, there was no … agreement, no such contract, loin de la realite, loin du compte, loin de la verite, largement exagere*, sans fondement, fantais*, mensong*, n existe aucun, n existe pas de, il n y a ni, ne nous lie, ne lie, " +
    "n a pas, n ont pas, aucune preuve, aucune trace, aucun accord, aucune documentation, aucun contrat, aucun engagement, aucun investissement, dement*, refut*, est faux, est fausse, sont fausses, inexact*, infond*, imaginaire*, inventé, inventee*, n existe pas, n a pas signe, n ont pas signe, " +
    "n a jamais, n ont jamais, n avons jamais, n avons pas, n y a pas, n y a aucun, ni signe ni, demonte … affirmations, ne prevoit pas, n investira pas, n a pas investi, n ont pas investi, n a pas conclu, n ont pas conclu, exclut d investir, exclu d investir, ne s est pas engag*, n est pas, ne detient pas, ne detient aucun*",
  questions:
    "could, may, might, in talks, in discussions, in negotiations, negotiating, discussing, considering, weighing, exploring, not ruling out, not ruled out, not rule out, rumor*, rumour*, alleged*, supposed*, purported*, unclear, questionable, doubt*, " +
    "uncertain, whether, potential, potentially, would be worth, yet to be, not yet signed, has not yet, not firm, skeptic*, sceptic*, unconfirmed, not confirmed, would not confirm, did not confirm, has not confirmed, nothing has been signed, nothing is signed, premature, no assurance, no guarantee, not guaranteed, not a firm commitment, not be obliged, not be required, no obligation, not obliged to, ne sera pas tenu*, ne seront pas tenu*, sans obligation, aucune obligation, not binding, non binding, may also, is possible, are possible, est possible, sont possibles, would increase, would rise, mulling, seeking to, plans talks, " +
    "pourrait, pourraient, envisage*, envisagerait, en discussion*, en pourparlers, en negociation*, negocie, negocieraient, n exclut pas, n excluent pas, n est pas exclu, rumeur*, pretendu*, suppose*, hypothetique, incertain*, doute*, " +
    "etudie la possibilite, etudierait, reflech*, eventuel*, reste a confirmer, pas encore signe, non confirme*, pas confirme*, ne confirme pas, ne confirment pas, rien n est signe, rien n a ete signe, rien ne garantit, ne garantit, aucune garantie, pas … engagement ferme, pas … contraignant, serait, seraient, aurait, auraient, s eleverait, s eleveraient, atteindrait, representerait, investirait, verserait, paierait, acheterait, debourserait, vaudrait, negocie, negocient, prematur*,  interrog*",
  ends:
    "no longer, not any more, ended, ends, ending, end of, terminat*, expired, superseded, supersedes, replac*, gave up, gives up, lost its, loses its, dropped … as, waived, waives, lapsed, scrapped, cancel*, moves beyond, moved beyond, drops, dropped, " +
    "n est plus, ne sera plus, n a plus, n ont plus, ne sont plus, ne beneficie plus, ne dispose plus, ne detient plus, ne verse plus, ne percoit plus, ne touche plus, fin de, fin a, prend fin, pris fin, remplac*, met un terme, mis un terme, renonc*, perd son, perd sa, perd l, perdu son, perdu sa, perdu l, annul*, resili*, abandonn*, expire",
};
/** What sounds like a denial and is none. */
const NOT_DENIED =
  "did not disclos*, didn t disclos*, did not say, did not comment, did not reveal*, did not provide, did not detail, did not put, did not offer, did not elaborate, declin*,  did not immediately, did not respond, did not name, did not specify, did not give, has not disclos*, has not yet, have not yet, have not disclos*, has not commented, have not said, not long, n a pas ete divulgue*, n a pas ete communique*, n a pas ete precise*, n ont pas ete, n a pas ete devoile*, n a pas devoil*, n a pas revel*, n a pas indiqu*, n a pas detaill*, n a pas donn*, n a pas voulu, n a pas chiffr*, n a pas fourni*, n ont pas devoil*, n ont pas revel*, n ont pas indiqu*, n ont pas donn*, n ont pas voulu,  n a pas souhaite, n ont pas souhaite, n a pas precise, n ont pas precise, n a pas commente, n a pas repondu, n ont pas repondu, n a pas divulgue, n ont pas divulgue, n a pas communique, n a pas encore, n ont pas encore, n ont pas dit, n a pas dit, " +
  "is not only, is not just, are not only, is not ruling, is not exclusive, is not disclos*, was not disclos*, were not disclos*, are not disclos*, not merely, is not merely, is not an exclusive, are not exclusive, n est pas exclusi*, n est pas un engagement ferme, n est pas contraignant*, n est pas seulement, is not a firm commitment, is not binding, are not binding, n est pas exclu, is not clear, n est pas clair, n est pas encore, is not yet, is not far, " +
  "is not alone, end of the year, end of next year, end of this year, end of 20*, fin de l annee, fin de 20*, dement* pas, has not been disclos*, has not said, may 1, may 2, may 20*, could not, couldn t, may not, ended in, ended the, replac* … ceo, whether …";

const INDEX: CueIndex<Manner | "none"> = indexCues(
  [...Object.entries({ ...WORDS, none: NOT_DENIED })].flatMap(([says, line]) =>
    line.split(",").map((cue) => ({ cue: cue.trim(), says: says as Manner | "none" })),
  ),
);

/** Words between which a sentence turns: what is denied before them is not denied behind. */
const TURNS =
  /; | but | mais | while | whereas | although | though | alors que | tandis que | bien que | cependant | pourtant | despite | malgre /gu;

/** “…, that could amount to 10%” is no doubt about what stands before the comma. */
const ONLY_BEHIND = /, (?:[^,]* )?(?:that|which|who|qui) (?:[a-z]+ ){0,2}$/;
/** “… and could take more” neither. */
const NEXT_VERB = /(?:^| )(?:and|et|or|ou) (?:it |they |elle |il )?$/;

/** Whoever asks does not say. */
const ASKED = /\?[ )"]*$/;

export type Said = { manner: Manner; start: number; end: number };

/** All that a sentence says of how sure it is. */
export function findManners(sentence: Sentence): Said[] {
  const found = findCues(sentence.words, INDEX);
  const none = found.filter(({ says }) => says === "none");
  const said = found.flatMap((cue) =>
    cue.says === "none" || isMonth(sentence, cue) || none.some((other) => covers(other, cue))
      ? []
      : [{ manner: cue.says, start: cue.start, end: cue.end }],
  );
  const asked = ASKED.exec(sentence.folded);
  return asked === null ? said : [...said, { manner: "questions", start: asked.index, end: asked.index + 1 }];
}

/** “May 2026”, “in May”. */
function isMonth({ text, folded }: Sentence, { start, end }: Found<unknown>): boolean {
  return folded.slice(start, end) === "may" && text.charAt(start) === "M";
}

function covers(a: Found<unknown>, b: Found<unknown>): boolean {
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}

/** Those that bear on a part of the sentence: nothing turns between. */
export function mannersAt(
  sentence: Sentence,
  said: readonly Said[],
  at: { start: number; end: number },
): Said[] {
  if (said.length === 0) return [];
  const asides = asidesOf(sentence.folded);
  const turns = [...sentence.folded.matchAll(TURNS)].map(({ index }) => index);
  return said.filter(
    ({ start, manner }) =>
      !turns.some((turn) => (start < turn && turn < at.start) || (at.end <= turn && turn < start)) &&
      asides.every((aside) => isInside(aside, start) === isInside(aside, at.start)) &&
      (manner !== "questions" || !isOfAnother(sentence.folded, start, at)),
  );
}

/** A doubt of what comes behind it, and not of what stood before. */
function isOfAnother(folded: string, start: number, at: { end: number }): boolean {
  if (start <= at.end) return false;
  const between = folded.slice(at.end, start);
  return ONLY_BEHIND.test(between) || NEXT_VERB.test(between);
}

/** Denial before doubt. */
export function stanceOf(said: readonly Said[]): Stance {
  if (said.some(({ manner }) => manner === "denies")) return "denies";
  return said.some(({ manner }) => manner === "questions") ? "questions" : "asserts";
}
