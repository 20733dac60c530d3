import type { Twin } from "@/lib/language/catalogue";
import type { horizon as englishHorizon, silence as englishSilence } from "@/lib/language/en/pages/horizon";

export const horizon = {
  title: "Échéances",
  description:
    "Ce qui attend les accords du cloud et de l'IA : expirations, échéances, options et conditions, par date, avec ce que chaque date a d'incertain.",
  standfirst:
    "Ce qui vient : ce qui expire, ce qui arrive à échéance, ce qui reste en option, et de quoi cela dépend.",
  calendar: "Calendrier (iCalendar)",
  party: "Partie",
  anyParty: "Toutes",
  kind: "Nature",
  anyKind: "Toutes",
  from: "Du",
  to: "Au",
  dated: {
    title: "À date connue",
    lead: "Classé par le dernier jour possible. Quand les sources ne donnent pas de jour, toute la période est indiquée : certaines échéances sont peut-être déjà passées.",
    aside: "{count, number} à venir",
    caption: "Ce qui vient, par date",
    label: "Ce qui vient",
    summary: "{shown, number} sur {total, number} à date connue",
  },
  undated: {
    folded:
      "{count, plural, one {# sans date : options, conditions, échéances} other {# sans date : options, conditions, échéances}}",
    title: "Sans date",
    lead: "Les options et conditions encore ouvertes, et les échéances qu'aucune source ne date.",
    some: "{shown, number} sur {total, number} ; le fichier CSV contient tout",
    caption: "À venir, sans date annoncée",
  },
  empty: {
    title: "Rien à venir.",
    narrowed: "Rien à venir ne correspond.",
    all: "Tout ce qui vient",
    lead: "Les expirations, échéances, options et conditions des accords remplissent cette page dès qu'une source en énonce une : retirez un filtre ou choisissez une autre date.",
  },
  when: "Quand",
  what: "Quoi",
  firmness: "Fermeté",
  standing: "Statut",
  dealEnds: "L'accord prend fin",
  dealFact: "donnée de l'accord",
} satisfies Twin<typeof englishHorizon>;

export const silence = {
  title: "Carte des silences",
  description:
    "Ce que personne ne dit des accords du cloud et de l'IA : connu, contredit, non divulgué, caviardé ou inconnu, accord par accord, et l'information manquante qui préciserait le plus les totaux.",
  standfirst:
    "Ce que le registre ne dit pas : contredit, non divulgué, caviardé ou jamais évoqué. Ce sont des choses différentes.",
  disputes: "Contradictions",
  gaps: {
    title: "L'information qui manque",
    none: "Aucun montant pris en compte ne se situe entre deux bornes.",
    widest:
      "C'est une seule information sur <term>{label}</term> ({sides}) qui préciserait le plus les totaux, de {width} : {wanted}",
    caption: "Les plus grands écarts dans ce qui est dû",
    promise: "Engagement",
    gap: "Écart",
    missing: "Ce qui manque",
    firmness: "Fermeté",
    sides: "{payer} à {payee}",
    nobody: "nom non précisé",
    note: "Un écart est la borne haute de ce qui est compté moins la borne basse. {unstated, plural, =0 {} one {En outre, un montant dû n'est pas énoncé du tout.} other {En outre, # montants dus ne sont pas énoncés du tout.}} {unbounded, plural, =0 {} one {Un montant est énoncé sans borne haute : il n'a pas d'étendue comparable.} other {# sont énoncés sans borne haute : ils n'ont pas d'étendue comparable.}}",
  },
  map: {
    title: "Les accords par nature de clause",
    lead: "Ce que l'on dit de chaque accord sur les points qui intéressent les lecteurs. Un tiret n'est pas un défaut : beaucoup d'accords n'ont pas cette clause.",
    partnerships: "{count, plural, one {# partenariat} other {# partenariats}}",
    label: "Partenariats",
    summary: "{shown, number} sur {total, plural, one {# partenariat} other {# partenariats}}",
    empty: "Aucun partenariat ne correspond.",
    all: "Tous les partenariats",
    emptyLead: "Les partenariats dont un accord était déjà rapporté remplissent cette carte.",
    caption: "Ce que l'on dit des accords de {name}",
    deal: "Accord",
    deals: "{count, plural, one {# accord} other {# accords}} : {counts}",
    newestDeals: "les {shown, number} plus récents de {total, number} accords : {counts}",
    counts: {
      disputed: "{count, plural, one {# contesté} other {# contestés}}",
      redacted: "{count, plural, one {# caviardé} other {# caviardés}}",
      undisclosed: "{count, plural, one {# non communiqué} other {# non communiqués}}",
    },
    unknown: "{unknown, number} inconnus sur {cells, number}",
  },
} satisfies Twin<typeof englishSilence>;
