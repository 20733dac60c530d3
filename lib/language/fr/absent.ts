import type { Twin } from "../catalogue";
import type { absent as english } from "../en/absent";

export const absent = {
  pageTitle: "Page introuvable",
  title: "Cette page n'existe pas",
  standfirst:
    "Le registre conserve toutes les adresses qu'il a publiées : celle-ci est sans doute mal saisie, ou n'en a jamais fait partie.",
  languageTitle: "Le registre n'existe pas dans cette langue",
  languageStandfirst:
    "« {asked} » désignerait une langue dans cette adresse. Voici celles qui existent ; sans préfixe, l'adresse est en anglais.",
  languages: "Langues du registre",
  searchRecord: "Rechercher dans le registre",
  search: "Rechercher",
  allDeals: "Tous les accords",
  allPartnerships: "Tous les partenariats",
  allOrganizations: "Toutes les organisations",
  allSources: "Toutes les sources",
  notYetKnown: "Pas encore connu",
  notYetSaid: "Pas encore au registre",
  unsaidLead: "Au {said}, rien n'y figurait. Sa première version date du {first}.",
  saidThen: "Ce qu'il en disait le {day}",
  readNow: "Lire ce qu'il en dit aujourd'hui",
  near: "Vouliez-vous dire",
  readToday: "Lire avec ce que l'on sait aujourd'hui",
  goneTitle: "{title} (retiré du registre)",
  removedOn: "Retiré le {day}",
  stoodAt: "Retiré le {day}. Ancienne adresse : {slug}.",
  replacement: "Ce qui l'a remplacé",
  lastRevision: "Sa dernière version",
  history: "Son historique",
  deal: {
    pageTitle: "Accord introuvable",
    missing: "Cet accord n'existe pas",
    unsaid: "Entente n'avait rien dit de cet accord",
    missingLead: "Aucun accord n'a ni n'a jamais eu cette adresse. Elle est sans doute mal saisie.",
    unreported: "Cet accord n'était pas encore connu",
    unreportedSince:
      "Personne n'en avait parlé au {known} ; la première mention que nous ayons date du {first}.",
    unreportedUndated:
      "Personne n'en avait parlé au {known} ; aucune des mentions que nous ayons n'est datée.",
    gone: "Cet accord a été retiré du registre : <reason></reason>",
  },
  partnership: {
    pageTitle: "Partenariat introuvable",
    missing: "Ce partenariat n'existe pas",
    unsaid: "Entente n'avait rien dit de ce partenariat",
    missingLead: "Aucun partenariat n'a ni n'a jamais eu cette adresse. Elle est sans doute mal saisie.",
    unreported: "Ce partenariat n'était pas encore connu",
    unreportedSince:
      "Personne n'en avait parlé au {known} ; la première mention que nous ayons date du {first}.",
    unreportedUndated:
      "Personne n'en avait parlé au {known} ; aucune des mentions que nous ayons n'est datée.",
    gone: "Ce partenariat a été retiré du registre : <reason></reason>",
  },
  organization: {
    pageTitle: "Organisation introuvable",
    missing: "Cette organisation n'existe pas",
    unsaid: "Entente n'avait rien dit de cette organisation",
    missingLead: "Aucune organisation n'a ni n'a jamais eu cette adresse. Elle est sans doute mal saisie.",
    unreported: "Cette organisation n'était pas encore connue",
    unreportedSince:
      "Personne n'en avait parlé au {known} ; la première mention que nous ayons date du {first}.",
    unreportedUndated:
      "Personne n'en avait parlé au {known} ; aucune des mentions que nous ayons n'est datée.",
    gone: "Cette organisation a été retirée du registre : <reason></reason>",
  },
  source: {
    pageTitle: "Source introuvable",
    missing: "Cette source n'existe pas",
    unsaid: "Entente n'avait rien dit de cette source",
    missingLead: "Aucune source n'a ni n'a jamais eu cette adresse. Elle est sans doute mal saisie.",
    unreported: "Cette source n'était pas encore connue",
    unreportedSince:
      "Personne n'en avait parlé au {known} ; la première mention que nous ayons date du {first}.",
    unreportedUndated:
      "Personne n'en avait parlé au {known} ; aucune des mentions que nous ayons n'est datée.",
    gone: "Cette source a été retirée du registre : <reason></reason>",
  },
} satisfies Twin<typeof english>;
