import type { Twin } from "@/lib/language/catalogue";
import type {
  check as englishCheck,
  data as englishData,
  guide as englishGuide,
  report as englishReport,
  security as englishSecurity,
} from "@/lib/language/en/pages/data";

export const data = {
  title: "Les données",
  description:
    "Tout le registre des accords du cloud et de l'IA en CSV, Parquet et SQLite : affirmations, clauses, accords, sources et arbitrages, avec versions, empreintes et dictionnaire des données.",
  standfirst:
    "Le registre entier, à prendre, croiser, vérifier et citer. Chaque fichier correspond à un seul état du registre, et dit lequel.",
  version: "Version {version}",
  making:
    "Les fichiers de cet état du registre sont en préparation. On peut déjà les demander ; le premier à le faire attend un instant. Leur taille s'affichera alors ici.",
  files: "Fichiers",
  filesLead:
    "Ces adresses mènent toujours à l'état le plus récent. Pour retrouver exactement les mêmes octets, prenez une version ci-dessous.",
  tables: "Tables",
  table: "Table",
  holds: "Contenu",
  whole: "L'ensemble, et ce qui le décrit",
  file: "Fichier",
  whatItIs: "Nature",
  bytes: "{count, number} octets",
  kilobytes: "{count} ko",
  megabytes: "{count} Mo",
  use: "S'en servir",
  useLead:
    "Les montants sont des nombres décimaux et les dates des dates. Une date que les sources donnent de façon approximative figure trois fois : telle qu'elle est donnée, et le premier et le dernier jour qu'elle peut désigner.",
  example: "-- DuckDB : ce qu'OpenAI a promis, en dollars, et ce qu'on en sait",
  cited:
    "Une affirmation se cite <claim></claim>, un accord tel qu'il était <deal></deal>. <package></package> décrit les fichiers CSV pour les programmes, <citation></citation> dit comment citer cette version, et <check></check> lit <sums></sums>.",
  licence: "Licence",
  licenceLead:
    "La sélection, les titres, les résumés, les lectures et les arbitrages sont sous licence <licence>CC BY 4.0</licence> : faites-en ce que vous voulez, en citant Entente avec l'adresse ou la version. Les citations restent à leurs éditeurs.",
  versions: "Versions",
  versionsLead:
    "Une version, c'est le jour d'un enregistrement et son numéro. Les dix dernières demandées sont conservées ici sans changement ; ce qui a changé entre deux enregistrements reste disponible pour toujours.",
  versionsHere: "Versions conservées ici",
  versionName: "Version",
  savedOn: "Enregistrée le",
  versionsAll:
    "<versions></versions> les énumère avec toutes leurs empreintes. <deltas></deltas> contient chaque fiche qui diffère entre deux enregistrements, telle qu'elle est à la fin ; 0 précède le premier.",
  dictionary: "Dictionnaire des données",
  dictionaryLead:
    "Tiré des schémas qui servent à produire les fichiers. Pour les programmes : <json></json> ; pour les lecteurs, hors ligne : <markdown></markdown>. Ces deux fichiers sont en anglais.",
  rowNamed: "Une ligne est désignée par <key></key>.",
  and: "et",
  columnsOf: "Colonnes de « {name} »",
  column: "Colonne",
  type: "Type",
  meaning: "Signification",
  mayBeEmpty: "{type}, peut être vide",
  types: { text: "texte", integer: "nombre entier", decimal: "nombre décimal", date: "date" },
  oneOf: "Une valeur parmi : <values></values>.",
  key: "Clé : <references></references>.",
} satisfies Twin<typeof englishData>;

export const guide = {
  title: "L'API",
  description:
    "Accords, clauses, affirmations et sources du cloud et de l'IA en JSON : chaque opération avec un exemple vivant, les limites, un client typé et une adresse pour les assistants.",
  standfirst:
    "Tout ce qui figure sur ces pages, sous forme de données : lecture ouverte à tous, avec les affirmations, les doutes et un lien permanent pour chaque chose.",
  begin: "Commencer",
  beginLead: "Ni clé ni inscription. Demandez, et citez le lien permanent de ce que vous utilisez.",
  copy: "Copier",
  part: "Extrait de sa réponse actuelle :",
  openapi: "<file></file> : tout ceci pour les programmes, en OpenAPI 3.1",
  client: "<file></file> : un client typé en un seul fichier TypeScript, à copier",
  bundle: "<file></file> : le registre entier en un seul fichier",
  index: "<file></file> : toutes les adresses",
  answers: "Comment elle répond",
  clocks: "Deux horloges",
  clocksHow:
    "<code>on</code> demande ce qui était en vigueur un jour donné, <code>known</code> ce que l'on pouvait avoir lu à une date.",
  lists: "Listes",
  listsHow:
    "<code>data</code> et <code>page</code> : le nombre total, et le <code>cursor</code> de la page suivante, aussi en en-tête <code>Link</code>. Un filtre répété accepte n'importe laquelle de ses valeurs ; tous les filtres doivent être satisfaits.",
  sentences: "Phrases",
  sentencesHow:
    "<code>display</code> est la valeur avec ses réserves, comme sur les pages : citez-la en entier. <code>standing</code> dit ce que valent les affirmations prises ensemble.",
  again: "Redemander",
  againHow:
    "Chaque réponse a un ETag. Renvoyez-le dans <code>If-None-Match</code> : la réponse est 304 tant que rien n'a changé. br et gzip.",
  names: "Noms qui changent",
  namesHow:
    "308 mène au nom actuel d'une fiche ; 410 dit pourquoi elle a été retirée ; 404 nomme ce qui était peut-être visé.",
  refusals: "Refus",
  refusalsHow:
    "<code>application/problem+json</code> (RFC 9457) : un titre, une phrase et, dans <code>errors</code>, chaque endroit fautif. Les paramètres inconnus sont ignorés.",
  limits: "Limites",
  limitsHow:
    "{reading, number} unités par minute et par adresse : ce qui est prêt ne coûte rien, ce qu'il faut préparer une unité par 5 ms. {writing, number} écritures par minute et par jeton. <code>RateLimit</code> dit ce qui reste ; au-delà vient un 429 avec <code>Retry-After</code>.",
  writing: "Écrire",
  writingHow:
    "Avec un jeton créé dans votre compte. Une modification nomme dans <code>If-Match</code> la révision que vous avez vue ; une nouvelle fiche peut être envoyée deux fois sous une même <code>Idempotency-Key</code> et n'est créée qu'une fois.",
  languages: "Langues",
  languagesHow:
    "<code>lang=fr</code> donne <code>display</code> et toutes les autres phrases en français. Clés, nombres et dates ne changent jamais.",
  assistants: "Pour les assistants",
  assistantsLead:
    "Le Model Context Protocol sur HTTP, sans compte. Lecture seule ; chaque phrase vient avec le lien permanent à citer.",
  copyAddress: "Copier l'adresse",
  contents: "Sur cette page",
  needsPropose: "Avec un jeton fait pour proposer ou pour publier.",
  needsRemove: "Avec un jeton fait pour supprimer des fiches.",
  alsoAs: "Aussi en <formats></formats>, par <code>Accept</code> : la vue entière.",
  open: "Ouvrir la réponse",
  askNow: "Demander",
  askNowOf: "Demander : {summary}",
  moment: "Un instant…",
  failed: "La réponse n'est pas venue. Redemandez, ou ouvrez le lien.",
  begins: "début :",
  onlyAnswers: "Ses réponses",
  oneParameter: "Son paramètre et ses réponses",
  parameters: "Ses {count, number} paramètres et ses réponses",
  required: "obligatoire",
  repeated: "peut être répété : une seule valeur suffit",
} satisfies Twin<typeof englishGuide>;

export const security = {
  title: "Signaler une faille",
  description: "Comment signaler une faille d'Entente, et ce qui importerait le plus.",
  standfirst:
    "En privé, s'il vous plaît : à qui exploite cette instance, ou par un avis privé au dépôt du code, sous « Security », « Report a vulnerability ».",
  how: "Que dire",
  howLead:
    "Ce que quelqu'un peut faire et ne devrait pas pouvoir faire, avec la requête qui le montre, et la version. Pas d'essai sur une instance qui n'est pas la vôtre : la vôtre démarre en une minute. Vous aurez une réponse dans la semaine.",
  matters: "Ce qui importerait le plus",
  drafts:
    "un mot d'un brouillon, d'une proposition refusée ou d'une fiche supprimée dans une réponse qui ne demande pas de compte",
  kept: "une réponse conservée pour un lecteur qui contient quoi que ce soit d'un autre",
  history: "une modification de l'historique après coup, ou que sa vérification ne remarque pas",
  roles: "un rôle qui peut plus que ce qui lui est permis",
  load: "une petite requête qui empêche une instance de répondre aux autres",
  script: "une citation, un nom ou une adresse du registre qui s'exécute comme un script",
} satisfies Twin<typeof englishSecurity>;

export const report = {
  title: "Signaler une erreur",
  standfirst:
    "Un chiffre faux, une date, une citation qui n'est pas dans sa source : la rédaction lit chaque signalement. Il n'est pas montré aux lecteurs.",
  which: "Quelle page est fausse ?",
  whichLead:
    "Allez sur l'accord, le partenariat, l'organisation ou la source en cause, puis choisissez « Signaler une erreur ».",
  notSent: "Non envoyé",
  what: "Qu'y a-t-il de faux dans « {title} », et comment le savez-vous ?",
  whatHint:
    "Nommez la clause ou la source, et un document qui dit autre chose. {most, number} caractères au plus, en texte simple.",
  contact: "Où pouvons-nous vous joindre ? (facultatif)",
  contactHint: "Effacé dès qu'il a été répondu au signalement. Rien d'autre n'est conservé de vous.",
  sending: "Envoi…",
  send: "Envoyer à la rédaction",
  sent: "Votre signalement sur « {title} » lui est parvenu.",
  back: "Retour à la page",
  thanks: "Merci. La rédaction va le lire.",
  notForm: "Ce n'est pas ce qu'envoie le formulaire.",
  noPage: "Le registre n'a pas cette page. Allez sur la page en cause et signalez-y l'erreur.",
  tooMany:
    "Plus de signalements attendent que la rédaction ne peut en lire. Réessayez dans quelques jours, ou écrivez aux responsables.",
  empty: "Dites ce qui est faux, et où.",
  tooLong:
    "Il compte {count, number} caractères, et {most, number} tiennent. Raccourcissez-le ; il est toujours ci-dessous.",
  wait: "C'est plus que la rédaction ne peut lire d'un coup. Attendez {seconds, number} secondes, puis renvoyez-le : il est toujours ci-dessous.",
} satisfies Twin<typeof englishReport>;

export const check = {
  title: "Vérifier une citation",
  description:
    "Collez un article, des liens ou un tableau : quelles valeurs citées ont changé depuis, et quoi mettre à la place.",
  standfirst:
    "Quelles valeurs citées ont changé depuis, quand et pourquoi, et la phrase à mettre désormais à leur place.",
  short: "Une phrase ou une adresse",
  check: "Vérifier",
  long: "Un article, des adresses de ce registre, ou un tableau avec les colonnes « deal » ou « link », « term » et « value »",
  longHint: "Il est lu, il y est répondu, et rien n'en est conservé.",
  checking: "Vérification…",
  checkIt: "Vérifier le texte",
  nothing: "Rien n'a été vérifié",
  empty: "Collez d'abord un texte : un article, des adresses ou un tableau.",
  result: "Résultat",
  none: "Rien dans ce texte ne cite le registre : ni adresse, ni valeur à côté du nom d'un accord.",
  sums: "{changed, plural, one {# citation a changé} other {# citations ont changé}}, {stands, plural, one {# tient toujours} other {# tiennent toujours}}.",
  sumsLost:
    "{changed, plural, one {# citation a changé} other {# citations ont changé}}, {stands, plural, one {# tient toujours} other {# tiennent toujours}}, {lost, plural, one {# mène} other {# mènent}} à ce qui a été retiré ou n'a jamais existé.",
  isCut: "Le texte est plus long que ce qui se lit en une fois ; sa fin a été laissée de côté.",
  rest: "Sans correspondance, ou à une autre adresse",
  standing: "Ce qui tient toujours ({count, number})",
  line: "Ligne {line, number}",
  readIt: "Lire",
  saved: "Enregistré le {day} : « {message} »",
  save: "enregistrement {number}",
  instead: "À mettre à la place :",
  copy: "Copier la phrase",
  pinned: "Lien figé",
  outcome: {
    changed: "A changé",
    stands: "Tient toujours",
    withdrawn: "Retiré",
    moved: "Autre adresse",
    unmatched: "Sans correspondance",
    missing: "Introuvable",
  },
  shown: "{label} : {display} ({standing})",
  why: {
    address: "L'adresse mène où elle menait.",
    live: "L'adresse mène où elle menait ; elle montre le registre tel qu'il est.",
    all: "Tout ce qu'elle montrait tient comme avant.",
    moved: "La fiche a désormais une autre adresse ; celle-ci y mène.",
    missing: "Rien n'a ni n'a jamais eu cette adresse.",
    noDeal: "Cet accord n'existe pas.",
    unnamed: "La phrase ne nomme aucun accord du registre : ni adresse, ni titre, ni deux de ses parties.",
    noneOf:
      "Aucun des {deals, number} accords dont cette phrase peut parler ne montre une telle valeur, ni ne l'a jamais montrée dans ce registre.",
    never: "« {title} » ne montre pas une telle valeur, et ne l'a jamais montrée dans ce registre.",
    changed: "C'était « {was} ». C'est maintenant « {now} ».",
    changedOn: "C'était « {was} ». C'est « {now} » depuis le {day}.",
    ended: "C'était « {was} ». La clause n'est plus au registre.",
    endedOn: "C'était « {was} ». La clause n'est plus au registre depuis le {day}.",
  },
} satisfies Twin<typeof englishCheck>;
