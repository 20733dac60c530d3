/** What the parameters of the API's operations ask for; by the English of lib/api/definition/parameters.ts. */

export const parameters = {
  "Words to look for; case and accents do not matter.":
    "Mots à chercher ; majuscules et accents n'y changent rien.",
  "Slug of an organization that is a party, or that a term names.":
    "Identifiant d'une organisation qui est partie à l'accord, ou qu'une clause nomme.",
  "Slug of a partnership.": "Identifiant d'un partenariat.",
  "Kind of deal.": "Nature de l'accord.",
  "How firm it is.": "Sa fermeté.",
  "Where it is in its life.": "Le stade où il en est.",
  "Slug of a kind of term that the deal has.": "Identifiant d'une nature de clause que l'accord comporte.",
  "A term of the deal (of kind `term`, when given) stands so.":
    "Une clause de l'accord (de la nature `term`, si elle est donnée) a ce statut.",
  "First year, month or day.": "Première année, premier mois ou premier jour.",
  "Last year, month or day.": "Dernière année, dernier mois ou dernier jour.",
  "Order; a minus turns it round. Default: -announced.":
    "Ordre ; un signe moins l'inverse. Par défaut : `-announced`.",
  "Where the page begins: the `next` of the page before.":
    "Où commence la page : le `next` de la page précédente.",
  "Columns of the page's table; changes nothing here.":
    "Colonnes du tableau de la page ; ne change rien ici.",
  "Density of the page's table; changes nothing here.": "Densité du tableau de la page ; ne change rien ici.",
  "Rows on a page of the table; changes nothing here, where `limit` counts.":
    "Lignes par page du tableau ; ne change rien ici, où c'est `limit` qui compte.",
  "The world's clock: which terms are in force that day. Default: today in UTC.":
    "L'horloge du monde : quelles clauses sont en vigueur ce jour-là. Par défaut : aujourd'hui, en UTC.",
  "The reader's clock: only what was certainly published by that day counts; what nobody had reported does not exist. Default: no limit.":
    "L'horloge du lecteur : seul compte ce qui était à coup sûr publié ce jour-là ; ce que personne n'avait rapporté n'existe pas. Par défaut : sans limite.",
  "How many rows: 1 to 200.": "Nombre de lignes : de 1 à 200.",
  "The language of sentences and of `display`, and of titles, labels, summaries, reasons and names where an editor wrote them in it, which `titleLang` beside `title` says: en or fr. Keys, numbers, dates and quotes never change. Default: en.":
    "La langue des phrases et de `display`, ainsi que des titres, libellés, résumés, motifs et noms quand la rédaction les a écrits dans cette langue, ce que dit `titleLang` à côté de `title` : `en` ou `fr`. Clés, nombres, dates et citations ne changent jamais. Par défaut : `en`.",
  "Name of the record.": "Nom de la fiche.",
  "Number of the revision.": "Numéro de la révision.",
  "Slug of a kind of term.": "Identifiant d'une nature de clause.",
  "Slug of a deal.": "Identifiant d'un accord.",
  "What the term amounts to.": "Le statut de la clause.",
  "In force on `on`: for certain, only possibly, or either.":
    "En vigueur à la date `on` : à coup sûr, seulement peut-être, ou l'un des deux.",
  "Order: by deal, or by the largest sum of money stated; a minus turns it round. Default: deal.":
    "Ordre : par accord, ou par plus gros montant énoncé ; un signe moins l'inverse. Par défaut : `deal`.",
  "A column: the slug of a deal or partnership, or a name as one would say it, with @DATE for another day and @DATE@DATE for what was known by then; an imprecise date is its last day. Two to eight. What several records are called is among `problems`; an organization’s name alone is `taken` for the partnership of its largest sum.":
    "Une colonne : l'identifiant d'un accord ou d'un partenariat, ou un nom tel qu'on le dirait, avec `@DATE` pour un autre jour et `@DATE@DATE` pour ce que l'on savait alors ; une date imprécise vaut son dernier jour. De deux à huit. Un nom que portent plusieurs fiches figure parmi les `problems` ; le nom d'une organisation, seul, est compris (`taken`) comme le partenariat de son plus gros montant.",
  "1: only rows that differ.": "`1` : seulement les lignes qui diffèrent.",
  "Name of a group of kinds.": "Nom d'un groupe de natures.",
  "Rows with a cell in this state.": "Les lignes dont une case est dans cet état.",
  "Rows with a term that stands so.": "Les lignes dont une clause a ce statut.",
  "Reads the record as this change set left it, so that the answer never changes.":
    "Lit le registre tel que cet enregistrement l'a laissé : la réponse ne change alors jamais.",
  "What the page was asked for in words: adds to `taken`.":
    "Ce qui a été demandé à la page en toutes lettres : s'ajoute à `taken`.",
  "Slug of the organization that owes.": "Identifiant de l'organisation débitrice.",
  "Slug of the organization it is owed to.": "Identifiant de l'organisation bénéficiaire.",
  "Slug of the payer or the payee.": "Identifiant du débiteur ou du bénéficiaire.",
  "How firm the deal is.": "La fermeté de l'accord.",
  "Money, capacity (in MW) or counted things. Default: money.":
    "Argent, capacité (en MW) ou choses comptées. Par défaut : `money`.",
  "In force on `on`: for certain, only possibly, either (the default), or all whatever the day.":
    "En vigueur à la date `on` : à coup sûr, seulement peut-être, l'un des deux (par défaut), ou tout, quel que soit le jour.",
  "First day on which it may end.": "Premier jour où l'obligation peut prendre fin.",
  "Last day on which it may end.": "Dernier jour où l'obligation peut prendre fin.",
  "Adds `groups`: sums by this.": "Ajoute `groups` : les sommes selon ce critère.",
  "Order; a minus turns it round. Default: -amount.":
    "Ordre ; un signe moins l'inverse. Par défaut : `-amount`.",
  "Rules of the counting that are switched off, each with a minus, joined by commas; the methodology lists them. Default: all hold.":
    "Règles de calcul désactivées, chacune précédée d'un signe moins, séparées par des virgules ; la méthode les énumère. Par défaut : toutes s'appliquent.",
  "A recorded exchange rate at which amounts are converted: FROM:TO@DAY. Without one, or where none is on record, currencies stay apart.":
    "Un taux de change enregistré auquel les montants sont convertis : `FROM:TO@DAY`. Sans lui, ou si aucun n'est au registre, les monnaies restent séparées.",
  "Kind of organization.": "Nature de l'organisation.",
  "How near the source stands to the facts.": "À quelle distance des faits se tient la source.",
  "Year of publication, or `undated`.": "Année de publication, ou `undated` pour les sources sans date.",
  "BCP 47 tag.": "Étiquette BCP 47.",
  "Who speaks, as written.": "Qui parle, tel que c'est écrit.",
  "Order; a minus turns it round. Default: -date.": "Ordre ; un signe moins l'inverse. Par défaut : `-date`.",
  "Kind of event.": "Nature de l'événement.",
  "How many hits of each kind: 1 to 200.": "Nombre de résultats de chaque sorte : de 1 à 200.",
};
