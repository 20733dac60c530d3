/** What the tables and the files of the data hold; by the English of lib/schema/bulk/tables.ts and lib/bulk/files.ts. */

export const tables = {
  "Deals: dated agreements and announced programmes.": "Accords : conventions datées et programmes annoncés.",
  "Terms: what deals promise, each with what its claims amount to today.":
    "Clauses : ce que promettent les accords, chacune avec ce que valent aujourd'hui ses affirmations prises ensemble.",
  "Claims: what each source says of each term, with the quote.":
    "Affirmations : ce que chaque source dit de chaque clause, avec la citation.",
  "Sources: documents that can be cited.": "Sources : les documents que l'on peut citer.",
  "Rulings: the claims that editors preferred or set aside, and why.":
    "Arbitrages : les affirmations que la rédaction a retenues ou écartées, et pourquoi.",
  "Organizations: companies, labs, funds and public bodies.":
    "Organisations : entreprises, laboratoires, fonds et organismes publics.",
  "Partnerships: lasting relationships that hold deals.":
    "Partenariats : des relations durables, qui réunissent des accords.",
  "Parties of deals, with a line for each of their roles.":
    "Parties aux accords, avec une ligne pour chacun de leurs rôles.",
  "Events: dated points in a partnership’s story.":
    "Événements : les moments datés de l'histoire d'un partenariat.",
};

export const files = {
  "All tables as one SQLite database": "Toutes les tables dans une seule base SQLite",
  "The whole bundle, which can be imported": "Le registre entier en un fichier, qui peut être importé",
  "Frictionless Data Package: every CSV with its schema":
    "Paquet de données Frictionless : chaque CSV avec son schéma",
  "The data dictionary for programs": "Le dictionnaire des données, pour les programmes",
  "The data dictionary for people": "Le dictionnaire des données, pour les lecteurs",
  "How to cite this state of the record": "Comment citer cet état du registre",
  "SHA-256 of every file": "Le SHA-256 de chaque fichier",
};
