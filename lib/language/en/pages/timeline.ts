/** Pages with a timeline, and its picture as a file. What its picture itself says is in lib/domain/say, since it goes to the browser. */
export const timeline = {
  title: "Timeline",
  description:
    "Every deal between cloud providers, AI labs and chip makers on one line of time: what was promised, until when, and how sure that is.",
  standfirst: "What was promised, until when, and how sure that is: every deal on one line of time.",
  all: "All partnerships",
  ofOrganization: "Deals and partnerships of {name}",
  withEvents: "With every event",
  lanes: "Lanes",
  by: { partnership: "By partnership", organization: "By organization", "term-kind": "By term kind" },
  drawn: {
    label: "What is drawn",
    deals: "deals",
    terms: "terms",
    events: "events",
    add: { deals: "Add deals", terms: "Add terms", events: "Add events" },
    takeOut: "(drawn; take out)",
  },
  newest:
    "The newest {shown, number} of {total, number} deals are drawn. <all>All {total, number} in the table</all>",
  newestBefore:
    "Of {total, number} deals, {shown, plural, one {the newest announced before {day} is} other {the newest # announced before {day} are}} drawn. <all>All {total, number} in the table</all>",
  parts: { earlier: "Earlier deals", newest: "The newest deals" },
  filters: {
    title: "Filters",
    words: "Words",
    quoted: "“{words}”",
    clear: "Clear all filters",
  },
  empty: {
    filtered: "Nothing passes all of these filters",
    title: "There is nothing to draw",
    lead: "No deal, term or event of the record is left under what this address asks for.",
    known: "Only what had been reported by {day} is drawn.",
    whole: "The whole timeline",
  },
  changes: {
    title: "How the obligations changed",
    lead: "Each obligation from its first form to its last, as the terms state it.",
    more: "{count, plural, one {# more obligation that changed} other {# more obligations that changed}}",
    ended: "ended",
    cap: "cap: {amount}",
  },
  file: {
    title: "{subject}: timeline",
    source: "Every date, claim and source: {address}. As of {on}.",
    known: "Only what had been published by {known}.",
    noSources: "Sources: none is recorded for what is drawn.",
    one: "Sources: {name}.",
    named: "Sources: {names} and {last}.",
    more: "Sources: {names} and {count, plural, one {# more publisher} other {# more publishers}}.",
  },
} as const;
