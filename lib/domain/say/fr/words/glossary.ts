/**
 * The words of the record in French: one word for one thing. Pages and sentences keep to them.
 */
import type { GlossaryWord } from "@/lib/domain/say/facts/rules";

export const glossary: readonly GlossaryWord[] = [
  {
    word: "Organisation",
    meaning:
      "Une société, un laboratoire, un fonds ou un organisme public. Elle a un genre et d’autres noms\u00a0: AWS est un autre nom d’Amazon.",
  },
  {
    word: "Partenariat",
    meaning:
      "Une relation durable entre organisations, comme Microsoft et OpenAI. Il contient des accords et des événements.",
  },
  {
    word: "Accord",
    meaning:
      "Un accord daté ou un programme annoncé, à l’intérieur d’un partenariat. C’est ce que nomme un lien permanent.",
  },
  {
    word: "Clause",
    meaning:
      "Une chose qu’un accord promet, d’un seul genre, d’une partie à une autre, en vigueur d’un jour à un autre.",
  },
  {
    word: "Source",
    meaning:
      "Un document que l’on peut citer\u00a0: qui l’a publié, quand, dans quelle langue, et à quelle distance des faits.",
  },
  {
    word: "Affirmation",
    meaning:
      "Ce qu’une source dit d’une clause\u00a0: elle affirme une valeur, la dément ou l’interroge, dans des mots qui sont cités.",
  },
  {
    word: "Rang",
    meaning:
      "L’arbitrage rendu sur une affirmation\u00a0: préférée, normale ou écartée. Le premier et le dernier exigent un motif.",
  },
  {
    word: "Statut",
    meaning: "Ce que valent ensemble les affirmations sur une clause. Il est calculé, jamais saisi.",
  },
  {
    word: "Événement",
    meaning:
      "Un moment daté de l’histoire d’un partenariat\u00a0: une annonce, un lancement, un différend, une enquête.",
  },
  {
    word: "Révision",
    meaning: "L’état entier d’une fiche après un enregistrement\u00a0: numéro, auteur, message, heure.",
  },
];
