/** Groups of the API's operations, and what each operation does; by the English of lib/api/definition. */

export const groups = {
  Deals: "Accords",
  Money: "Argent",
  Parties: "Parties",
  Sources: "Sources",
  Events: "Événements",
  "Whole record": "Le registre entier",
  About: "L'API elle-même",
  Writing: "Écrire",
};

export const operations = {
  "Deals, filtered and page by page": "Les accords, filtrés et page par page",
  "One deal with its terms, claims and events":
    "Un accord avec ses clauses, ses affirmations et ses événements",
  "The revisions of one deal, the newest first":
    "Les révisions d'un accord, de la plus récente à la première",
  "One deal as one of its revisions had it, the same for ever":
    "Un accord tel que l'une de ses révisions le donne, le même pour toujours",
  "Terms of all deals with their claims": "Les clauses de tous les accords avec leurs affirmations",
  "Deals and partnerships, each at a date, side by side":
    "Accords et partenariats, chacun à une date, côte à côte",
  "Who owes whom: money, capacity and chips, with sums of one payer each":
    "Qui doit à qui : argent, capacité et puces, avec des sommes d'un seul débiteur chacune",
  "Money that goes round: investments that come back as purchases":
    "L'argent qui tourne en rond : des investissements qui reviennent sous forme d'achats",
  Partnerships: "Les partenariats",
  "One partnership with its story and its terms in force":
    "Un partenariat avec son histoire et ses clauses en vigueur",
  Organizations: "Les organisations",
  "One organization with all it gives and gets": "Une organisation avec tout ce qu'elle donne et reçoit",
  "Sources, filtered and page by page": "Les sources, filtrées et page par page",
  "One source with its claims and what became of them":
    "Une source avec ses affirmations et ce qu'elles sont devenues",
  "Events of all partnerships, the newest first":
    "Les événements de tous les partenariats, du plus récent au plus ancien",
  "One event with its sources": "Un événement avec ses sources",
  "One search over the whole record": "Une recherche dans tout le registre",
  "The whole record in one file, as `npm run data -- import` takes it":
    "Le registre entier en un seul fichier, tel que `npm run data -- import` l'accepte",
  "What the API answers, for machines: OpenAPI 3.1": "Ce que répond l'API, pour les programmes : OpenAPI 3.1",
  "A client in one file of TypeScript, to copy": "Un client en un seul fichier TypeScript, à copier",
  "Create a deal, with the reason": "Créer un accord, avec le motif",
  "Change a deal, with the reason": "Modifier un accord, avec le motif",
  "Delete a deal, with the reason": "Supprimer un accord, avec le motif",
  "Create a partnership, with the reason": "Créer un partenariat, avec le motif",
  "Change a partnership, with the reason": "Modifier un partenariat, avec le motif",
  "Delete a partnership, with the reason": "Supprimer un partenariat, avec le motif",
  "Create an organization, with the reason": "Créer une organisation, avec le motif",
  "Change an organization, with the reason": "Modifier une organisation, avec le motif",
  "Delete an organization, with the reason": "Supprimer une organisation, avec le motif",
  "Create a source, with the reason": "Créer une source, avec le motif",
  "Change a source, with the reason": "Modifier une source, avec le motif",
  "Delete a source, with the reason": "Supprimer une source, avec le motif",
  "Create an event, with the reason": "Créer un événement, avec le motif",
  "Change an event, with the reason": "Modifier un événement, avec le motif",
  "Delete an event, with the reason": "Supprimer un événement, avec le motif",
};
