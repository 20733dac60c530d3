import type { Twin } from "@/lib/language/catalogue";
import type { disputes as english } from "@/lib/language/en/pages/disputes";

export const disputes = {
  title: "Contradictions",
  description:
    "Où les sources se contredisent sur les accords du cloud et de l'IA : les deux versions, depuis quand, et ce que la rédaction a tranché.",
  standfirst:
    "Où les sources se contredisent. Les deux versions figurent ici, avec qui dit quoi et depuis quand, tant que la rédaction n'a pas tranché avec un motif. Les montants en d'autres devises ne sont pas convertis ; ils viennent après les dollars.",
  followRulings: "Suivre les décisions",
  counts: {
    disputed: "{count, number} en contradiction",
    ruled: "{count, plural, one {# tranchée} other {# tranchées}}",
    denied: "{count, plural, one {# démentie} other {# démenties}}",
  },
  first: "D'abord :",
  byStake: "l'enjeu financier le plus élevé",
  byAge: "les plus anciennes",
  silence: "Ce que personne ne dit : la carte des silences",
  together: "Afficher ensemble ce qui est contredit, tranché et démenti",
  ofGroup: "{group} : {count, number}",
  terms: "{count, plural, one {# clause} other {# clauses}}",
  summary: "{shown, number} sur {total, plural, one {# clause} other {# clauses}}",
  disputed: {
    more: "{count, plural, one {# autre contradiction ouverte} other {# autres contradictions ouvertes}}",
    title: "Contradictions en cours",
    lead: "Des affirmations recevables se contredisent et personne n'a tranché. Aucune version n'est retenue.",
    none: "Aucune clause n'est contredite ici.",
  },
  ruled: {
    more: "{count, plural, one {# autre contradiction tranchée} other {# autres contradictions tranchées}}",
    title: "Tranchées",
    lead: "Les sources se contredisent et la rédaction en a retenu une. Le motif est public et l'autre version reste visible.",
    none: "Rien n'a été tranché ici.",
  },
  denied: {
    more: "{count, plural, one {# autre clause démentie} other {# autres clauses démenties}}",
    title: "Démenties",
    lead: "Seuls des démentis sont recevables : des sources disent que c'est faux, et aucune ne l'affirme.",
    none: "Rien n'est démenti ici.",
  },
  filters: {
    partnership: "Partenariat",
    kind: "Nature de la clause",
    org: "Partie",
    anyPartnership: "Tous les partenariats",
    anyKind: "Toutes",
    anyParty: "Toutes",
  },
  item: {
    rule: "Trancher<hidden> : <label></label></hidden>",
    money: "Enjeu",
    settledBy: "À trancher par",
    ruling: "<b>La décision :</b> <reason></reason> <muted>(pour {publisher})</muted>",
    sides: "Les versions : {label}",
    upheld: "Retenue",
    undated: "sans date",
    more: "et {count, number} de plus",
  },
  since: {
    unknownDay: {
      disputed: "en cours depuis une date inconnue : une source décisive n'est pas datée",
      ruled: "contredite depuis une date inconnue : une source décisive n'est pas datée",
      denied: "démentie depuis une date inconnue : une source décisive n'est pas datée",
    },
    today: {
      disputed: "en cours depuis aujourd'hui",
      ruled: "contredite depuis aujourd'hui",
      denied: "démentie depuis aujourd'hui",
    },
    from: {
      disputed: "en cours depuis : {since}",
      ruled: "contredite depuis : {since}",
      denied: "démentie depuis : {since}",
    },
    exact: {
      disputed: "en cours depuis {length} ({since})",
      ruled: "contredite depuis {length} ({since})",
      denied: "démentie depuis {length} ({since})",
    },
    vague: {
      disputed: "en cours depuis au moins {length} ({since})",
      ruled: "contredite depuis au moins {length} ({since})",
      denied: "démentie depuis au moins {length} ({since})",
    },
  },
  length: {
    days: "{count, plural, one {# jour} other {# jours}}",
    months: "{count, plural, one {# mois} other {# mois}}",
    years: "{count, plural, one {# an} other {# ans}}",
    yearsAndMonths:
      "{years, plural, one {# an} other {# ans}} et {months, plural, one {# mois} other {# mois}}",
  },
} satisfies Twin<typeof english>;
