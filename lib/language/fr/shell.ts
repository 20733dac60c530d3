import type { Twin } from "../catalogue";
import type { shell as english } from "../en/shell";

export const shell = {
  siteTitle: "Entente : qui a promis quoi à qui dans le cloud et l'IA",
  siteDescription:
    "Le registre public de qui a promis quoi à qui dans le cloud et l'IA : à quelle date, jusqu'à quand et d'après quelle source.",
  skip: "Aller au contenu",
  mainNavigation: "Navigation principale",
  menu: "Menu",
  breadcrumbs: "Fil d'Ariane",
  footer: {
    about:
      "Le registre public de qui a promis quoi à qui dans le cloud et l'IA : à quelle date, jusqu'à quand et d'après quelle source. Les sources qui se contredisent y figurent côte à côte.",
    terms:
      "Données : citez Entente avec le lien permanent. Les citations appartiennent à leurs éditeurs. Rien ici ne constitue un conseil en investissement.",
    record: "Le registre",
    data: "Les données",
    standings: "Comment les faits sont établis",
    changes: "Modifications du registre",
    check: "Vérifier une citation",
    api: "API",
    files: "Les données en fichiers",
    bundle: "Tout en un seul fichier",
    languages: "Langues",
  },
  language: {
    suggestion: "Cette page en français",
    dismiss: "Pas maintenant",
  },
  clock: {
    label: "Date de cette lecture",
    change: "Changer la date",
    close: "Fermer",
    backToToday: "Revenir à aujourd'hui",
    asToday: "La situation aujourd'hui, {today}.",
    onAllKnown: "Clauses en vigueur le {on}, d'après tout ce qui est publié à ce jour.",
    onKnown: "Clauses en vigueur le {on}, d'après les seules publications parues jusqu'au {known}.",
    todayKnown: "Clauses en vigueur aujourd'hui, d'après les seules publications parues jusqu'au {known}.",
    onField: "En vigueur le",
    onHint: "L'horloge du monde : les clauses qui valaient ce jour-là.",
    knownField: "Connu le",
    knownHint: "L'horloge du lecteur : seul compte ce qui était déjà publié.",
    saidField: "Ce que disait Entente le",
    saidHint: "L'horloge d'Entente : la version la plus récente à la fin de ce jour.",
    said: "Ce que disait Entente le {day} : {isNewest, select, yes {version {number, number}, la plus récente} other {version {number, number} sur {newest, number}}}.",
    saidSoFar:
      "Ce que dit Entente le {day}, pour l'instant : {isNewest, select, yes {version {number, number}, la plus récente} other {version {number, number} sur {newest, number}}}.",
    show: "Afficher",
    presets: "En vigueur :",
    today: "aujourd'hui",
    knownThen: "seulement avec ce qu'on savait alors",
    knownToday: "avec tout ce qu'on sait aujourd'hui",
  },
  share: "Partager",
  sharePage: "cette page",
  notes: {
    moved: "Un nom de cette adresse a changé",
    misread: "Une partie de cette adresse n'a pas été comprise",
  },
  note: "Remarque",
  warning: "À noter",
  error: "Erreur",
  files: {
    label: "Fichiers de cette page",
    table: "Emporter cette vue",
    follow: "Suivre",
    calendar: "Calendrier des échéances",
  },
  record: {
    history: "Historique",
    hiddenSummary:
      "Le résumé de la rédaction est écrit avec ce que l'on sait aujourd'hui : il est masqué dans cette lecture.",
    contents: "Sommaire",
    onThisPage: "Sur cette page",
    inEnglish: "en anglais",
  },
  list: {
    pages: "{what} : pages",
    previous: "← Précédent",
    next: "Suivant →",
    removeFilter: "Retirer le filtre",
    filterName: "{name} :",
    search: "Rechercher",
    more: "{count, number} de plus",
    inEffect: "Filtres actifs",
  },
} satisfies Twin<typeof english>;
