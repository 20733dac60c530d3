import type { Twin } from "../catalogue";
import type { sources as english } from "../en/sources";

export const sources = {
  noClaims: "Elle n'affirme rien d'aucune clause ; des événements peuvent néanmoins la citer.",
  sums: "{words}.",
  sumsShown: "{words} sur les {deals} affichés ici, parmi {total, number}.",
  sumsOf: "{words}, dans {sources}.",
  onlyToday:
    "La fiabilité d'un éditeur se mesure à tout ce qui est publié à ce jour ; revenez à aujourd'hui pour la voir.",
  fewSource: "Si peu d'affirmations disent peu de la source dans son ensemble.",
  fewPublisher: "Si peu d'affirmations disent peu de l'éditeur dans son ensemble.",
  nothingRests: "Aucun statut ne changerait : aucune clause ne repose sur elle.",
  othersToo: "Aucun statut ne changerait : chaque clause dont elle parle repose aussi sur d'autres sources.",
  wouldChange:
    "{count, plural, one {{count, number} clause} other {{count, number} clauses}} sur {total, number} {count, plural, one {changerait} other {changeraient}} de statut.",
  without: "Sans elle : {display}",
  become: "deviendrait",
  theDeal: "L'accord",
  announced: "annonce : {day}",
  everyClaim: "Toutes les affirmations à son sujet<hidden> : {label}</hidden>",
  counts: "Elle compte aujourd'hui, et à aucune date passée de « connu le ».",
  dealsLabel: "Accords qui reposent sur cette source",
  dealsShown: "{shown, number} sur {deals}",
  eventsLabel: "Événements qui citent cette source",
  unpublished: {
    kicker: "Pas encore publié",
    title: "Cette source n'était pas encore publiée",
    dated: "Il n'est pas sûr qu'elle ait été publiée au {known} : elle date de {day}.",
    undated:
      "Il n'est pas sûr qu'elle ait été publiée au {known} : elle n'est pas datée, et ne compte donc à aucune date passée.",
    today: "La lire avec ce que l'on sait aujourd'hui",
    all: "Toutes les sources",
  },
} satisfies Twin<typeof english>;
