/** The page of a reader's assumptions, and its form. What its results say is in lib/domain/say, since it goes to the browser. */
export const whatIf = {
  title: "What if",
  description:
    "Leave out a source, a publisher, a tier, a ruling or a deal, and see which sums and standings of the record change.",
  standfirst:
    "Leave out what you doubt: every sum and every standing is worked out anew, by the same rules. What only repeats a source that is left out goes with it.",
  find: "Find a source, publisher or deal",
  show: "Show",
  leaveOut: {
    source: "Leave out sources",
    publisher: "Leave out publishers",
    tier: "Leave out tiers",
    ruling: "Leave out rulings",
    deal: "Leave out deals",
  },
  more: "And {count, number} more: find them by name.",
  tooLarge: {
    record:
      "The record has {claims, number} claims, more than are worked out anew at once. Choose an organization, and its money is.",
    organization:
      "{name} has {claims, number} claims, more than are worked out anew at once. Choose another organization, and its money is.",
  },
} as const;
