/**
 * The exact rule of each standing, and of what goes before it, as sentences for readers.
 * Decides words only; the rules themselves are those of lib/domain/standing and lib/domain/terms, which these describe.
 */

import type { StandingRule, TitledRule } from "@/lib/domain/say/facts/rules";
import type { InForceKey } from "@/lib/domain/say/facts/vocabulary";
import type {
  Binding,
  Lifecycle,
  Rank,
  Stance,
  Standing,
  TermState,
} from "@/lib/domain/vocabulary/vocabulary";

export const STANDING_RULES: Readonly<Record<Standing, StandingRule>> = {
  confirmed: {
    when: "A primary source asserts it: a party’s own text, a filing, a contract or a public authority. Nothing that counts contradicts. It says that a party says so, not that anything is signed: that is the deal’s own mark.",
    shown: "The value an editor preferred, else the tightest value of the best supported side.",
  },
  corroborated: {
    when: "Two or more independent newsrooms agree, and no primary source says so; nothing that counts contradicts.",
    shown: "The value an editor preferred, else the tightest value of the best supported side.",
  },
  reported: {
    when: "One newsroom alone asserts it, or secondary sources and aggregators do, however many; nothing that counts contradicts.",
    shown: "That value, with the words “reported by …”, and “only” where it is one.",
  },
  disputed: {
    when: "Claims that count contradict each other, and no editor has ruled.",
    shown: "Both sides, each with who says it. Never one number.",
  },
  ruled: {
    when: "Claims contradict each other, and an editor preferred one of them with a reason.",
    shown: "The preferred value, with the reason and those who contradict it.",
  },
  denied: {
    when: "Only denials count.",
    shown: "What is denied, and by whom.",
  },
  undisclosed: {
    when: "Sources say that it is not disclosed or redacted, and none that counts gives a value.",
    shown: "That it is not disclosed, and who says so.",
  },
  unknown: {
    when: "No claim counts at the date asked about.",
    shown: "“Unknown”. It is not the same as “not disclosed”.",
  },
};

export const STANCE_RULES: Readonly<Record<Stance, string>> = {
  asserts: "The source says that it is so.",
  denies: "The source says that it is not so. A denial contradicts every assertion but “not disclosed”.",
  questions:
    "The source doubts it and states nothing else. A question is shown, and neither supports nor contradicts.",
};

export const RANK_RULES: Readonly<Record<Rank, string>> = {
  preferred:
    "An editor ruled for this claim; the reason is public. It decides a dispute, and which of several agreeing values is shown.",
  normal: "Nobody ruled on it. It counts.",
  deprecated: "An editor set it aside; the reason is public. It does not count, and it is still shown.",
};

export const STATE_RULES: Readonly<Record<TermState, string>> = {
  known: "A value is stated.",
  undisclosed: "A source says that the parties keep it to themselves.",
  redacted: "A filing has it, blacked out.",
  none: "A source says that there is none: no cap, no end, no fee.",
  not_applicable: "The question does not arise for this deal.",
  unknown: "No source says anything. Nobody has been found to ask, or to answer.",
};

export const IN_FORCE_RULES: Readonly<Record<InForceKey, string>> = {
  yes: "The day lies on or after the last day its start may mean, and before the first day its end may mean.",
  possibly:
    "The day lies in a span that an imprecise date leaves open, or the term’s own start is not stated.",
  no: "The day lies before the first day its start may mean, or on or after the last day its end may mean: a term that ends on a day is no longer in force that day.",
};

export const BINDING_RULES: Readonly<Record<Binding, string>> = {
  rumored: "People who are not named, or one report, say that talks are under way.",
  letter_of_intent: "The parties have said in writing what they mean to agree. Nothing binds them yet.",
  announced: "The parties have said in public that they agree.",
  signed: "A definitive agreement is signed, and a source says so.",
};

export const LIFECYCLE_RULES: Readonly<Record<Lifecycle, string>> = {
  pending: "Agreed or announced, and not yet begun.",
  in_force: "It holds.",
  amended: "It holds, and a later deal has replaced a part of it.",
  expired: "It ran its course.",
  terminated: "A party ended it early.",
  cancelled: "It was called off before it began.",
};

/** What happens to claims before sides are formed, in this order. */
export const COUNTING_RULES: readonly TitledRule[] = [
  {
    title: "The reader’s clock",
    words:
      "With “as known on” only claims count whose source was certainly published by that day: a source dated October 2025 counts from 31 October. An undated source counts only when no day is asked.",
  },
  {
    title: "Set aside",
    words: "Claims that an editor set aside do not count. They stay in view with the reason.",
  },
  {
    title: "Echoes",
    words:
      "A claim whose source merely repeats another source that says the same is folded into its origin: ten copies of one report are one voice. A copy that states something else speaks for itself.",
  },
  { title: "Questions", words: "Claims that only question are shown beside the others and do not count." },
  {
    title: "Sides",
    words:
      "Assertions whose intervals share a point stand together; denials stand together. Two values contradict when their intervals do not meet. Texts, values of different types, currencies that differ and units that are not one unit in the table of units are never compared by machine.",
  },
  {
    title: "Weight",
    words:
      "The best supported side comes first: better tier, then more independent publishers, then the later source. Of sides that cannot be compared the firmer standing comes first, then more independent publishers, then the better tier; what a machine can compare comes before words.",
  },
  {
    title: "One voice",
    words:
      "Independence is counted by publisher, not by document: capitals, spaces, apostrophes, accents, punctuation and a leading “The” make no second publisher. Two sources with one address are one voice too, whoever is named as publisher; “http”, “www.”, a closing slash, what follows “#” and what only tracks the reader make no second address.",
  },
  {
    title: "Not compared",
    words:
      "A claim that cannot be compared with the value shown does not take its place: the term keeps its value, says how many claims could not be compared, and an editor can rule.",
  },
];

/** The two clocks of every page, and the record's own. */
export const CLOCK_RULES: readonly ({ parameter: string } & TitledRule)[] = [
  {
    parameter: "on",
    title: "In force on",
    words: "The world’s clock. Which terms held on that day, certainly or possibly. It changes no standing.",
  },
  {
    parameter: "known",
    title: "As known on",
    words:
      "The reader’s clock. Only what had certainly been published by that day counts. A deal that nobody had reported by then does not exist yet; editors’ summaries, which are written with today’s knowledge, are hidden. Rulings are today’s too: they apply as soon as the claims they concern were published.",
  },
  {
    parameter: "said",
    title: "As Entente said on",
    words:
      "The record’s own clock, on the page of a record: its newest revision at the end of that day in UTC, whatever was saved or ruled since, with its terms read on that day. The standings in it are worked out by the rules of today.",
  },
];
