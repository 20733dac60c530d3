/** What the columns of the data mean; by the English of lib/schema/bulk/tables.ts. */

/** The three columns of a date that may be imprecise, as `edtf` of lib/schema/bulk/columns.ts says them. */
const edtf = (name: string, english: string, french: string) => ({
  [`${english}, as EDTF (ISO 8601-2): 2025, 2025-10, 2030~.`]: `${french}, en EDTF (ISO 8601-2) : 2025, 2025-10, 2030~.`,
  [`The first day that ${name} may mean.`]: `Le premier jour que peut désigner \`${name}\`.`,
  [`The last day that ${name} may mean.`]: `Le dernier jour que peut désigner \`${name}\`.`,
});

export const columns = {
  // Of deals.
  "Slug; what addresses and other tables know it by.":
    "Identifiant ; le nom que lui donnent les adresses et les autres tables.",
  "The id of its permalink /d/{short_id}; it survives renaming.":
    "L'identifiant de son lien permanent, `/d/{short_id}` ; un changement de nom n'y change rien.",
  "Slug of its partnership.": "Identifiant de son partenariat.",
  "What it is called.": "Son titre.",
  "What kind of deal it is.": "La nature de l'accord.",
  "Where it is.": "Le stade où il en est.",
  ...edtf("announced_on", "When it was announced", "Quand il a été annoncé"),
  ...edtf("effective_on", "When it took effect", "Quand il a pris effet"),
  ...edtf("ends_on", "When it ends or ended", "Quand il prend ou a pris fin"),
  "The editors’ summary.": "Le résumé de la rédaction.",
  "Slugs of the deals that it amends, joined by spaces.":
    "Identifiants des accords qu'il modifie, séparés par des espaces.",
  "Number of its newest revision: /d/{short_id}@{revision}.":
    "Numéro de sa révision la plus récente : `/d/{short_id}@{revision}`.",
  "The deal’s slug.": "L'identifiant de l'accord.",
  // Of terms, and of the values that are stated of them.
  "The term’s key, unique in its deal.": "La clé de la clause, unique dans son accord.",
  "Slug of its kind.": "Identifiant de sa nature.",
  "What the kind is called.": "Le nom de cette nature.",
  "What the term is called.": "Le nom de la clause.",
  "Slug of the organization that gives.": "Identifiant de l'organisation qui donne.",
  "Slug of the organization that gets.": "Identifiant de l'organisation qui reçoit.",
  ...edtf("in_force_from", "From when it is in force", "À partir de quand elle est en vigueur"),
  ...edtf("in_force_until", "Until when, that day not included", "Jusqu'à quand, ce jour non compris"),
  "Slug of the deal that ended it.": "Identifiant de l'accord qui y a mis fin.",
  "What its claims amount to; derived, never typed in.":
    "Ce que valent ses affirmations prises ensemble ; toujours calculé, jamais saisi.",
  "What is known of its value.": "Ce que l'on sait de sa valeur.",
  "The type of the value, or of the absence that is stated.":
    "Le type de la valeur, ou de l'absence qui est énoncée.",
  "The number of the value, in its unit; empty where it is none.":
    "Le nombre de la valeur, dans son unité ; vide si elle n'en est pas un.",
  "The unit of amount: a currency (ISO 4217), %, MW, GW, months, or what is counted.":
    "L'unité de `amount` : une monnaie (ISO 4217), %, MW, GW, des mois, ou ce qui est compté.",
  "How exact the number is.": "La précision du nombre.",
  "Of money paid as a rate: month, quarter or year. Empty: the sum is a total.":
    "Pour l'argent versé périodiquement : mois, trimestre ou année. Vide : la somme est un total.",
  "The whole value as JSON, as the bundle has it.":
    "La valeur complète en JSON, telle que la donne le fichier du registre entier.",
  "The calibrated sentence: the value with its doubt and who says so.":
    "La phrase mesurée : la valeur avec ses réserves, et qui le dit.",
  "How many claims there are.": "Le nombre d'affirmations.",
  "How many of them editors set aside.": "Le nombre de celles que la rédaction a écartées.",
  // Of claims and rulings.
  "The claim’s id, unique in its deal and lasting: /d/{short_id}#c-{claim}.":
    "L'identifiant de l'affirmation, unique dans son accord et durable : `/d/{short_id}#c-{claim}`.",
  "Slug of the source that makes it.": "Identifiant de la source dont elle vient.",
  "What the source does with the value.": "Ce que la source fait de la valeur.",
  "Lower bound of what the value may be, in base units; empty: unbounded, or no number.":
    "Borne basse de ce que peut être la valeur, en unités de base ; vide : sans borne, ou pas un nombre.",
  "Upper bound of what the value may be, in base units.":
    "Borne haute de ce que peut être la valeur, en unités de base.",
  "Verbatim, in the source’s language; it stays its publisher’s.":
    "La citation, mot pour mot, dans la langue de la source ; elle reste à son éditeur.",
  "Where in the source the quote stands.": "L'endroit de la source où se trouve la citation.",
  "An editor’s ruling on it.": "L'arbitrage de la rédaction à son sujet.",
  "The reason for a rank other than normal.": "Le motif d'un rang autre que `normal`.",
  "Slug of the source whose word it only passes on.":
    "Identifiant de la source dont elle ne fait que relayer les propos.",
  "Preferred or deprecated.": "Retenue (`preferred`) ou écartée (`deprecated`).",
  "Why.": "Pourquoi.",
  // Of sources, organizations, partnerships and parties.
  "Slug.": "Identifiant.",
  "Its title.": "Son titre.",
  "Who speaks.": "Qui parle.",
  "Where it was read, when that is another.": "Là où elle a été lue, si c'est ailleurs.",
  "Its address.": "Son adresse.",
  ...edtf("published_on", "When it was published", "Quand elle a été publiée"),
  "BCP 47.": "BCP 47.",
  "How close it is to the deal.": "À quelle distance de l'accord elle se tient.",
  "Slugs of the sources that it merely repeats, joined by spaces.":
    "Identifiants des sources qu'elle ne fait que répéter, séparés par des espaces.",
  "Its name.": "Son nom.",
  "What it is.": "Sa nature.",
  "Other names, joined by “; ”.": "Ses autres noms, séparés par un point-virgule et une espace.",
  "Its role in the deal.": "Son rôle dans l'accord.",
  // Of events.
  "Slug of the deal that it is about.": "Identifiant de l'accord dont il est question.",
  ...edtf("on", "When it was", "Quand il a eu lieu"),
  "What kind of event it is.": "La nature de l'événement.",
  "What happened.": "Ce qui s'est passé.",
  "More of it.": "Plus de détails.",
  "Slugs of its sources, joined by spaces.": "Identifiants de ses sources, séparés par des espaces.",
};
