/**
 * The parts of the methodology, what each version of it changed, and what former versions said, in French. A version in French is a
 * translation of that version and no version of its own.
 */
import type { RuleSectionKey } from "@/lib/domain/say/facts/rules";
import { NBSP, NNBSP } from "@/lib/domain/say/fr/words/grammar";

export const RULE_SECTIONS: Readonly<Record<RuleSectionKey, string>> = {
  standings: "Statuts",
  words: "Les mots",
  counting: "Quelles affirmations comptent",
  tolerances: "Tolérances",
  tiers: "Catégories de sources",
  rulings: "Positions et arbitrages",
  clocks: "Horloges",
  "in-force": "En vigueur",
  absences: "Ce qui n’est pas connu",
  binding: "Avec quelle fermeté, et à quel stade",
  ledger: `Qui doit à qui${NBSP}: comment les sommes sont faites`,
  versions: "Versions de ces règles",
};

export const VERSION_CHANGES: Readonly<Record<number, readonly string[]>> = {
  1: ["Les premières règles du registre."],
  2: [
    `«${NBSP}Confirmé${NBSP}» exige une source primaire. Deux éditeurs concordants suffisaient auparavant${NNBSP}; des rédactions concordantes corroborent désormais, et des agrégateurs ou des sources secondaires seuls ne font que rapporter, quel qu’en soit le nombre.`,
    `«${NBSP}Corroboré${NBSP}» est un statut à part entière.`,
    "Deux sources à la même adresse sont une seule voix, et deux graphies d’un même éditeur aussi.",
    "Des devises différentes, et des unités qu’aucune table ne confond, ne sont jamais comparées par une machine. Une affirmation qui ne peut être comparée ne prend plus la place de la valeur montrée.",
    "L’argent peut être énoncé par mois, par trimestre ou par an, et ces montants sont comparés par ce qu’ils représentent en un an.",
    "Ce qui est dû est compté selon les règles du grand livre.",
    "Une troisième horloge lit ce qu’Entente elle-même disait un jour donné.",
  ],
};

/** Sentences of former versions that no rule says any more, by the English one. */
export const FORMER_RULES: Readonly<Record<string, string>> = {
  "Two clocks": "Deux horloges",
  "A primary source asserts it, or two independent publishers agree; nothing that counts contradicts.": `Une source primaire l’affirme, ou deux éditeurs indépendants concordent${NNBSP}; rien de ce qui compte ne contredit.`,
  "One publisher that is not a primary source asserts it; nothing that counts contradicts.": `Un seul éditeur, qui n’est pas une source primaire, l’affirme${NNBSP}; rien de ce qui compte ne contredit.`,
  "Shown: That value, with the words “reported by … only”.": `Ce qui est montré${NBSP}: cette valeur, avec les mots «${NBSP}rapporté par … seulement${NBSP}».`,
  "Assertions whose intervals share a point stand together; denials stand together. Two values contradict when their intervals do not meet. Texts, and values of different types, are never compared by machine.": `Les affirmations dont les intervalles ont un point commun vont ensemble${NNBSP}; les démentis vont ensemble. Deux valeurs se contredisent quand leurs intervalles ne se touchent pas. Les textes et les valeurs de types différents ne sont jamais comparés par une machine.`,
  "The best supported side comes first: better tier, then more independent publishers, then the later source. Independence is counted by publisher, not by document.": `La version la mieux étayée vient d’abord${NBSP}: meilleure catégorie, puis plus d’éditeurs indépendants, puis la source la plus récente. L’indépendance se compte par éditeur, non par document.`,
  "One primary source is enough for “confirmed”.": `Une seule source primaire suffit pour «${NBSP}confirmé${NBSP}».`,
  "Two independent publishers are needed for “confirmed”.": `Il faut deux éditeurs indépendants pour «${NBSP}confirmé${NBSP}».`,
  "Counts like the press towards “confirmed”; a side that rests on the press comes before it.": `Compte comme la presse pour «${NBSP}confirmé${NBSP}»${NNBSP}; une version qui repose sur la presse passe avant.`,
  "Counts towards “confirmed” too, and comes last in every order.": `Compte aussi pour «${NBSP}confirmé${NBSP}», et vient en dernier de tout classement.`,
};
