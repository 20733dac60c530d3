import type { Twin } from "../../catalogue";
import type { frame as english } from "../../en/editor/frame";

export const frame = {
  kicker: "L'espace de la rédaction",
  editor: "La rédaction",
  navigation: "Rédaction",
  parts: {
    home: "Rédaction",
    review: "Relecture",
    intake: "Articles",
    account: "Votre compte",
    accounts: "Comptes",
    webhooks: "Webhooks",
    status: "État",
  },
  roles: { contributor: "contributeur", editor: "rédacteur", admin: "administrateur" },
  signedInAs: "Connecté : <strong>{name}</strong>, {role}",
  signOut: "Se déconnecter",
  languages: "Langue de la rédaction",
  forbidden: {
    title: "Accès refusé",
    heading: "Votre rôle ne le permet pas",
    standfirst:
      "Vous êtes connecté, mais cette partie de la rédaction est réservée à d'autres. Un administrateur peut changer ce que votre compte a le droit de faire.",
    back: "Retour à la rédaction",
    record: "Le registre",
  },
  done: "C'est fait",
  failed: "Cela n'a pas abouti",
  copy: "Copier",
  moment: "Un instant…",
  unchanged: "Rien n'a été modifié.",
  close: "Fermer",
  note: "Remarque",
  error: "Erreur",
  record: {
    termKinds: "nature de clause",
    organizations: "organisation",
    sources: "source",
    partnerships: "partenariat",
    deals: "accord",
    events: "événement",
  },
} satisfies Twin<typeof english>;
