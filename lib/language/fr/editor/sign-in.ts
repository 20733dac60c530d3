import type { Twin } from "../../catalogue";
import type { signIn as english } from "../../en/editor/sign-in";

export const signIn = {
  title: "Se connecter",
  standfirst:
    "Pour ceux qui tiennent le registre. Le lire ne demande aucun compte ; les comptes sont créés par un administrateur.",
  elsewhere: "Se connecter avec votre organisation",
  forgotten:
    "Mot de passe oublié ? N'importe quel administrateur peut vous remettre un lien à usage unique pour en choisir un autre.",
  noAccounts:
    "Il n'y a encore aucun compte. Le démarrage du serveur affiche un lien à usage unique qui crée le premier administrateur ; il se trouve dans le terminal ou dans le journal du serveur.",
  unknownElsewhere:
    "Votre organisation vous connaît, mais aucun compte ne porte ici votre adresse électronique. Un administrateur peut en créer un.",
  elsewhereFailed:
    "La connexion avec votre organisation n'a pas abouti. Réessayez, ou utilisez votre mot de passe.",
  email: "Adresse électronique",
  password: "Mot de passe",
  signingIn: "Connexion…",
  submit: "Se connecter",
  code: {
    page: "Connexion : code",
    title: "Encore une étape",
    standfirst: "Votre mot de passe convient. Votre compte demande aussi un code.",
    label: "Code",
    hint: "Les six chiffres que votre application affiche en ce moment, ou l'un des codes que vous avez notés.",
    again: "Recommencer",
  },
  passkey: {
    submit: "Se connecter avec une clé d'accès",
    asking: "Votre appareil est interrogé…",
    notHere: "Ce navigateur ne gère pas les clés d'accès. Un navigateur plus récent le peut.",
    left: "L'appareil n'est pas allé au bout. Rien n'a été modifié ; réessayez quand vous voulez.",
    noAnswer: "Le serveur n'a pas répondu. Réessayez dans un instant.",
  },
  link: {
    page: "Choisir votre mot de passe",
    first: "Créer le premier compte",
    firstStandfirst:
      "Vous serez administrateur : vous pourrez créer des comptes pour d'autres et faire tout ce qu'ils peuvent faire.",
    welcome: "Bienvenue, {name}",
    standfirst: "Choisissez un mot de passe pour {email}. Il remplace le précédent, s'il y en avait un.",
    gone: "Ce lien ne fonctionne plus",
    goneStandfirst:
      "Il a servi, a expiré, ou un autre a été créé depuis. Un administrateur peut vous en donner un nouveau ; pour le tout premier compte, redémarrez le serveur et utilisez le lien qu'il affiche.",
    goneNow:
      "Ce lien ne fonctionne plus : il a servi, a expiré, ou un autre a été créé depuis. Demandez-en un nouveau.",
    password: "Nouveau mot de passe",
    passwordHint:
      "Au moins {shortest, number} caractères. Quelques mots sans rapport entre eux font très bien l'affaire.",
    name: "Votre nom",
    nameHint: "L'historique l'affiche à côté de ce que vous enregistrez.",
    setting: "Enregistrement…",
    submit: "Enregistrer le mot de passe et se connecter",
  },
  again: {
    title: "Votre session a pris fin",
    lead: "Rien n'est perdu : ce que vous avez écrit est toujours sur cette page. Connectez-vous pour l'enregistrer.",
    notNow: "Pas maintenant",
    noAnswer: "Le serveur n'a pas répondu. Votre texte est toujours là ; réessayez.",
  },
  bothWanted: "Indiquez votre adresse électronique et votre mot de passe.",
} satisfies Twin<typeof english>;
