import type { Twin } from "@/lib/language/catalogue";
import type { timeline as english } from "@/lib/language/en/pages/timeline";

export const timeline = {
  title: "Chronologie",
  description:
    "Tous les accords entre fournisseurs de cloud, laboratoires d'IA et fabricants de puces sur un seul axe : ce qui a été promis, jusqu'à quand, et avec quelle certitude.",
  standfirst:
    "Ce qui a été promis, jusqu'à quand, et avec quelle certitude : tous les accords sur un seul axe du temps.",
  all: "Tous les partenariats",
  ofOrganization: "Accords et partenariats : {name}",
  withEvents: "Avec tous les événements",
  lanes: "Lignes",
  by: {
    partnership: "Par partenariat",
    organization: "Par organisation",
    "term-kind": "Par nature de clause",
  },
  drawn: {
    label: "Ce qui est dessiné",
    deals: "accords",
    terms: "clauses",
    events: "événements",
    add: {
      deals: "Ajouter les accords",
      terms: "Ajouter les clauses",
      events: "Ajouter les événements",
    },
    takeOut: "(dessinés ; retirer)",
  },
  newest:
    "Les {shown, number} accords les plus récents sur {total, number} sont dessinés. <all>Les {total, number} dans le tableau</all>",
  newestBefore:
    "Sur {total, number} accords, {shown, plural, one {est dessiné le plus récent qui ait été annoncé avant le {day}} other {sont dessinés les # plus récents qui aient été annoncés avant le {day}}}. <all>Les {total, number} dans le tableau</all>",
  parts: { earlier: "Accords antérieurs", newest: "Les accords les plus récents" },
  filters: {
    title: "Filtres",
    words: "Mots",
    quoted: "« {words} »",
    clear: "Retirer tous les filtres",
  },
  empty: {
    filtered: "Rien ne passe tous ces filtres",
    title: "Il n'y a rien à dessiner",
    lead: "Aucun accord, aucune clause, aucun événement du registre ne répond à ce que cette adresse demande.",
    known: "Seul est dessiné ce qui avait été rapporté au {day}.",
    whole: "Toute la chronologie",
  },
  changes: {
    title: "Comment les obligations ont changé",
    lead: "Chaque obligation de sa première forme à la dernière, telle que les clauses l'énoncent.",
    more: "{count, plural, one {# autre obligation qui a changé} other {# autres obligations qui ont changé}}",
    ended: "fin",
    cap: "plafond : {amount}",
  },
  file: {
    title: "{subject} : chronologie",
    source: "Toutes les dates, affirmations et sources : {address}. Au {on}.",
    known: "D'après les seules publications parues jusqu'au {known}.",
    noSources: "Sources : aucune n'est enregistrée pour ce qui est dessiné.",
    one: "Source : {name}.",
    named: "Sources : {names} et {last}.",
    more: "Sources : {names} et {count, plural, one {# autre éditeur} other {# autres éditeurs}}.",
  },
} satisfies Twin<typeof english>;
