/**
 * The words of the record: one word for one thing, in addresses, tables and labels.
 * Decides the definitions; term kinds, which are data, explain themselves.
 */
import type { GlossaryWord } from "@/lib/domain/say/facts/rules";

export const GLOSSARY: readonly GlossaryWord[] = [
  {
    word: "Organization",
    meaning: "A company, lab, fund or public body. It has a kind and aliases: AWS is an alias of Amazon.",
  },
  {
    word: "Partnership",
    meaning:
      "A lasting relationship between organizations, such as Microsoft and OpenAI. It holds deals and events.",
  },
  {
    word: "Deal",
    meaning: "One dated agreement or announced programme inside a partnership. It is what a permalink names.",
  },
  {
    word: "Term",
    meaning:
      "One thing a deal promises, of one kind, from one party to another, in force from one day until another.",
  },
  {
    word: "Source",
    meaning:
      "A document that can be cited: who published it, when, in which language, and how near it stands to the facts.",
  },
  {
    word: "Claim",
    meaning:
      "What one source says of one term: it asserts a value, denies it or questions it, in words that are quoted.",
  },
  {
    word: "Rank",
    meaning:
      "An editor’s ruling on a claim: preferred, normal or set aside. The first and the last need a reason.",
  },
  {
    word: "Standing",
    meaning: "What the claims on a term together amount to. It is worked out, never typed in.",
  },
  {
    word: "Event",
    meaning: "A dated point in a partnership’s story: an announcement, a launch, a dispute, an inquiry.",
  },
  {
    word: "Revision",
    meaning: "The whole state of one record after one save: number, author, message, time.",
  },
];
