/**
 * The rules of the record, in French.
 */
import type { Rules } from "@/lib/domain/say/facts/rules";
import { glossary } from "@/lib/domain/say/fr/words/glossary";
import { COLON } from "@/lib/domain/say/fr/words/grammar";
import { uncapitalized } from "@/lib/domain/text/capitals";
import { ledgerRules } from "./ledger-rules";
import { FORMER_RULES, RULE_SECTIONS, VERSION_CHANGES } from "./rule-sections";
import { TOLERANCE_RULES } from "./tolerance-rules";

export const rules: Rules = {
  sections: RULE_SECTIONS,
  tolerances: TOLERANCE_RULES,
  shown: (words) => `Ce qui est montré${COLON}${uncapitalized(words)}`,
  changes: VERSION_CHANGES,
  former: FORMER_RULES,
  standings: {
    confirmed: {
      when: "Une source primaire l’affirme\u00a0: le texte d’une partie, un dépôt réglementaire, un contrat ou une autorité publique. Rien de ce qui compte ne la contredit. Cela dit qu’une partie l’affirme, non que quoi que ce soit est signé\u00a0: c’est la marque propre de l’accord.",
      shown:
        "La valeur préférée par arbitrage, sinon la valeur la plus précise de la version la mieux étayée.",
    },
    corroborated: {
      when: "Au moins deux rédactions indépendantes concordent, et aucune source primaire ne le dit\u202f; rien de ce qui compte ne contredit.",
      shown:
        "La valeur préférée par arbitrage, sinon la valeur la plus précise de la version la mieux étayée.",
    },
    reported: {
      when: "Une seule rédaction l’affirme, ou des sources secondaires et des agrégateurs, quel qu’en soit le nombre\u202f; rien de ce qui compte ne contredit.",
      shown:
        "Cette valeur, avec les mots «\u00a0rapporté par …\u00a0», et «\u00a0seulement\u00a0» quand il n’y en a qu’une.",
    },
    disputed: {
      when: "Des affirmations qui comptent se contredisent, et aucun arbitrage n’a été rendu.",
      shown: "Les deux versions, chacune avec qui la donne. Jamais un seul nombre.",
    },
    ruled: {
      when: "Des affirmations se contredisent, et un arbitrage motivé a préféré l’une d’elles.",
      shown: "La valeur préférée, avec le motif et ceux qui la contredisent.",
    },
    denied: {
      when: "Seuls des démentis comptent.",
      shown: "Ce qui est démenti, et par qui.",
    },
    undisclosed: {
      when: "Des sources disent que ce n’est pas communiqué ou que c’est caviardé, et aucune de celles qui comptent ne donne de valeur.",
      shown: "Que ce n’est pas communiqué, et qui le dit.",
    },
    unknown: {
      when: "Aucune affirmation ne compte à la date demandée.",
      shown: "«\u00a0Inconnu\u00a0». Ce n’est pas la même chose que «\u00a0non communiqué\u00a0».",
    },
  },
  stances: {
    asserts: "La source dit que c’est le cas.",
    denies:
      "La source dit que ce n’est pas le cas. Un démenti contredit toute affirmation, sauf «\u00a0non communiqué\u00a0».",
    questions:
      "La source en doute et n’affirme rien d’autre. Une question est montrée, et n’appuie ni ne contredit.",
  },
  ranks: {
    preferred:
      "Un arbitrage a été rendu pour cette affirmation\u202f; le motif est public. Il tranche un différend, et choisit laquelle de plusieurs valeurs concordantes est montrée.",
    normal: "Aucun arbitrage ne la concerne. Elle compte.",
    deprecated:
      "Un arbitrage l’a écartée\u202f; le motif est public. Elle ne compte pas, et elle est toujours montrée.",
  },
  states: {
    known: "Une valeur est affirmée.",
    undisclosed: "Une source dit que les parties la gardent pour elles.",
    redacted: "Un dépôt réglementaire la contient, noircie.",
    none: "Une source dit qu’il n’y en a pas\u00a0: ni plafond, ni fin, ni frais.",
    not_applicable: "La question ne se pose pas pour cet accord.",
    unknown: "Aucune source n’en dit rien. On n’a trouvé personne à interroger, ni pour répondre.",
  },
  inForce: {
    yes: "Le jour tombe au plus tôt le dernier jour que son début peut signifier, et avant le premier jour que sa fin peut signifier.",
    possibly:
      "Le jour tombe dans une période qu’une date imprécise laisse ouverte, ou le début de la clause elle-même n’est pas précisé.",
    no: "Le jour tombe avant le premier jour que son début peut signifier, ou à partir du dernier jour que sa fin peut signifier\u00a0: une clause qui prend fin un jour n’est plus en vigueur ce jour-là.",
  },
  bindings: {
    rumored:
      "Des personnes qui ne sont pas nommées, ou un seul article, disent que des discussions sont en cours.",
    letter_of_intent:
      "Les parties ont dit par écrit ce dont elles entendent convenir. Rien ne les engage encore.",
    announced: "Les parties ont dit publiquement qu’elles sont d’accord.",
    signed: "Un accord définitif est signé, et une source le dit.",
  },
  lifecycles: {
    pending: "Convenu ou annoncé, et pas encore commencé.",
    in_force: "Il tient.",
    amended: "Il tient, et un accord ultérieur en a remplacé une partie.",
    expired: "Il est arrivé à son terme.",
    terminated: "Une partie y a mis fin avant terme.",
    cancelled: "Il a été annulé avant de commencer.",
  },
  tiers: {
    primary: {
      meaning:
        "Une partie à l’accord, un dépôt réglementaire, un contrat ou une autorité publique parle en son propre nom.",
      weight: "Elle seule fait «\u00a0confirmé\u00a0», et une suffit.",
    },
    press: {
      meaning: "Une rédaction rapporte avec ses propres journalistes ou des sources nommées.",
      weight:
        "Deux rédactions indépendantes font «\u00a0corroboré\u00a0»\u202f; une seule fait «\u00a0rapporté\u00a0».",
    },
    secondary: {
      meaning: "Une analyse, un blog ou un site spécialisé écrit sur ce que d’autres ont découvert.",
      weight:
        "«\u00a0Rapporté\u00a0», quel qu’en soit le nombre\u00a0: elles écrivent sur ce que d’autres ont découvert. Une version qui repose sur la presse passe avant.",
    },
    aggregator: {
      meaning: "Un flux, une revue ou un résumé automatique rassemble ce que d’autres ont écrit.",
      weight: "«\u00a0Rapporté\u00a0», quel qu’en soit le nombre, et dernier de tout classement.",
    },
  },
  counting: [
    {
      title: "L’horloge du lecteur",
      words:
        "Avec «\u00a0d’après ce qu’on savait le\u00a0», seules comptent les affirmations dont la source avait certainement été publiée ce jour-là\u00a0: une source datée d’octobre 2025 compte à partir du 31 octobre. Une source sans date ne compte que si aucun jour n’est demandé.",
    },
    {
      title: "Écartées",
      words: "Les affirmations écartées par arbitrage ne comptent pas. Elles restent visibles avec le motif.",
    },
    {
      title: "Reprises",
      words:
        "Une affirmation dont la source ne fait qu’en répéter une autre qui dit la même chose est rattachée à son origine\u00a0: dix copies d’un article sont une seule voix. Une copie qui dit autre chose parle pour elle-même.",
    },
    {
      title: "Questions",
      words: "Les affirmations qui ne font qu’interroger sont montrées à côté des autres et ne comptent pas.",
    },
    {
      title: "Versions",
      words:
        "Les affirmations dont les intervalles ont un point commun vont ensemble\u202f; les démentis vont ensemble. Deux valeurs se contredisent quand leurs intervalles ne se touchent pas. Les textes, les valeurs de types différents, les devises différentes et les unités que la table des unités ne confond pas ne sont jamais comparés par une machine.",
    },
    {
      title: "Poids",
      words:
        "La version la mieux étayée vient d’abord\u00a0: meilleur niveau, puis plus d’éditeurs indépendants, puis la source la plus récente. De versions qui ne peuvent être comparées, la mieux établie vient d’abord, puis celle qui a plus d’éditeurs indépendants, puis le meilleur niveau\u202f; ce qu’une machine peut comparer passe avant les mots.",
    },
    {
      title: "Une seule voix",
      words:
        "L’indépendance se compte par éditeur, non par document\u00a0: majuscules, espaces, apostrophes, accents, ponctuation et un «\u00a0The\u00a0» initial ne font pas un second éditeur. Deux sources à la même adresse sont aussi une seule voix, quel que soit l’éditeur nommé\u202f; «\u00a0http\u00a0», «\u00a0www.\u00a0», une barre finale, ce qui suit «\u00a0#\u00a0» et ce qui ne sert qu’à suivre le lecteur ne font pas une seconde adresse.",
    },
    {
      title: "Non comparées",
      words:
        "Une affirmation qui ne peut être comparée à la valeur montrée ne prend pas sa place\u00a0: la clause garde sa valeur, dit combien d’affirmations n’ont pas pu être comparées, et un arbitrage peut être rendu.",
    },
  ],
  clocks: [
    {
      parameter: "on",
      title: "En vigueur le",
      words:
        "L’horloge du monde. Quelles clauses tenaient ce jour-là, certainement ou peut-être. Elle ne change aucun statut.",
    },
    {
      parameter: "known",
      title: "D’après ce qu’on savait le",
      words:
        "L’horloge du lecteur. Seul compte ce qui avait certainement été publié ce jour-là. Un accord que personne n’avait encore rapporté n’existe pas\u202f; les résumés des rédacteurs, écrits avec le savoir d’aujourd’hui, sont cachés. Les arbitrages sont eux aussi d’aujourd’hui\u00a0: ils valent dès que les affirmations qu’ils concernent ont été publiées.",
    },
    {
      parameter: "said",
      title: "Ce qu’Entente disait le",
      words:
        "L’horloge propre du registre, sur la page d’une fiche\u00a0: sa dernière révision à la fin de ce jour en UTC, quoi qu’on ait enregistré ou arbitré depuis, avec ses clauses lues ce jour-là. Les statuts y sont calculés par les règles d’aujourd’hui.",
    },
  ],
  ledger: ledgerRules,
  glossary,
};
