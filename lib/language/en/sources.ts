/** A source's own page: its track record, what rests on it, and what it is where it was not yet published. */
export const sources = {
  noClaims: "It makes no claim on any term; events may still cite it.",
  sums: "{words}.",
  sumsShown: "{words} on the {deals} shown here, of {total, number}.",
  sumsOf: "{words}, in {sources}.",
  onlyToday:
    "A publisher’s record is counted with everything published to this day; return to today to see it.",
  fewSource: "So few claims say little about the source as a whole.",
  fewPublisher: "So few claims say little about the publisher as a whole.",
  nothingRests: "No standing would change: no term rests on it.",
  othersToo: "No standing would change: every term it speaks of rests on other sources too.",
  wouldChange:
    "{count, plural, one {{count, number} term} other {{count, number} terms}} of {total, number} would stand differently.",
  without: "Without it: {display}",
  become: "would become",
  theDeal: "The deal",
  announced: "announced {day}",
  everyClaim: "Every claim on it<hidden>: {label}</hidden>",
  counts: "It counts today, and at no past “as known on”.",
  dealsLabel: "Deals that rest on this source",
  dealsShown: "{shown, number} of {deals}",
  eventsLabel: "Events that cite this source",
  unpublished: {
    kicker: "Not yet published",
    title: "This source was not yet published",
    dated: "It is not certain to have been published by {known}: it is dated {day}.",
    undated:
      "It is not certain to have been published by {known}: it is undated, so it counts on no past day.",
    today: "Read it with what is known today",
    all: "All sources",
  },
} as const;
