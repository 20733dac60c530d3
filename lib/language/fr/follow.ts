import type { Twin } from "../catalogue";
import type { follow as english, letters as englishLetters } from "../en/follow";

export const follow = {
  title: "Suivre",
  titleOf: "Suivre : {title}",
  description: "Ce qui change dans le registre : par un flux, dans un agenda, par courriel.",
  every: "toutes les modifications du registre",
  none: "Cette fiche n'existe pas",
  noneLead: "L'adresse n'en nomme aucune qui puisse être suivie. Voici comment suivre tout le registre.",
  feeds: "Dans un lecteur de flux",
  feedsLead: "Chaque enregistrement qui la touche, avec ce qui a changé et pourquoi.",
  calendar: "Dans un agenda",
  calendarLead: "Échéances et dates limites ; un événement qui est écarté y est aussi annulé.",
  calendarFile: "iCalendar (.ics)",
  mail: "Par courriel",
  mailLead:
    "Quand quelque chose a changé, un courriel dit quoi, au plus une fois par jour. Rien n'est envoyé avant votre confirmation, et un clic y met fin.",
  mailOff: "Cette installation n'envoie pas de courriels.",
  email: "Votre adresse électronique",
  emailHint: "Elle ne sert qu'à cela, et elle est oubliée quand vous arrêtez.",
  send: "M'envoyer un lien de confirmation",
  sending: "Envoi en cours",
  asked: "Si cette adresse ne suit pas encore, un lien de confirmation lui est envoyé.",
  askedNext: "Rien d'autre n'est envoyé tant que vous n'avez pas ouvert ce lien.",
  notSent: "Non envoyé",
  notEmail: "Ce n'est pas une adresse électronique : {typed}",
  wait: "Trop de demandes sont venues d'ici. Attendez {seconds, number} secondes, puis réessayez.",
  trouble: "Le courriel n'a pas pu être remis. Réessayez plus tard.",
  confirmTitle: "Suivre par courriel",
  confirmLead: "{email} recevra ce qui change : {what}.",
  confirm: "Confirmer",
  confirmed: "Confirmé",
  confirmedLead: "Vous serez averti quand quelque chose aura changé.",
  stopTitle: "Arrêter les courriels",
  stopLead: "{email} ne recevra plus ce qui change : {what}.",
  stop: "Arrêter",
  gone: "Ce lien ne fonctionne plus",
  goneLead: "Le suivi a été arrêté, ou n'a pas été confirmé dans les deux jours. L'adresse est oubliée.",
  again: "Suivre",
} satisfies Twin<typeof english>;

export const letters = {
  confirmSubject: "Suivre par courriel : {what}",
  confirmText:
    "Quelqu'un a demandé que cette adresse soit avertie de ce qui change : {what}. Si c'est vous, confirmez-le ici :",
  confirmNot: "Si ce n'est pas vous, ne faites rien : rien d'autre n'est envoyé.",
  changesSubject: "{title} : {count, plural, one {une modification} other {# modifications}}",
  more: "Tout voir : {address}",
  withdrawnText: "{title} a été retiré du registre. Motif : {reason}",
  stop: "Arrêter ces courriels : {address}",
} satisfies Twin<typeof englishLetters>;
