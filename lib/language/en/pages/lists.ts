/** The lists of organizations, sources, partnerships and saves. */
export const lists = {
  find: "Find",
  contains: "Contains",
  shown: "{shown, number} of {total, number}",
  json: "JSON",
  onPage: "On a page",
  undated: "undated",
  organizations: {
    title: "Organizations",
    description:
      "Every company, lab, fund and public body of the record, by kind, with its deals and partnerships.",
    standfirst:
      "Companies, labs, funds and public bodies, with how many deals and partnerships of the record concern each.",
    count: "{count, plural, one {# organization} other {# organizations}}",
    all: "All organizations",
    none: "No organization fits",
    noneLead: "Names and aliases were looked through: “AWS” finds Amazon. Try a shorter word, or every kind.",
    name: "Name or alias",
    kind: "Kind",
    everyKind: "Every kind",
    counts:
      "{deals, plural, one {# deal} other {# deals}} · {partnerships, plural, one {# partnership} other {# partnerships}}",
    also: "also {aliases}",
  },
  sources: {
    title: "Sources",
    description:
      "Every document that the record of cloud–AI deals rests on, with what it says and what became of it.",
    standfirst: "Every document the record rests on. Open one to see what it says, and what became of it.",
    count: "{count, plural, one {# source} other {# sources}}",
    summary: "{shown, number} of {total, plural, one {# source} other {# sources}}",
    all: "All sources",
    none: "No source fits",
    noneLead: "Fewer filters or a shorter word may find one.",
    noneKnown: "Only sources certainly published by {day} are looked at; undated ones are not among them.",
    name: "Title or publisher",
    filter: "Filter by tier, year, language or publisher",
    tier: "Tier",
    year: "Published in",
    language: "Language",
    publisher: "Publisher",
    source: "Source",
    published: "Published",
    claims: "Claims",
    via: "via {name}",
    setAside: "{count, number} set aside",
  },
  partnerships: {
    title: "Partnerships",
    description:
      "Every partnership of the record between AI companies and those that power them: parties, deals, events, and the terms in force.",
    standfirst:
      "Lasting relationships between companies that make AI and companies that power it, each with its deals, its events, and what of it holds.",
    count: "{count, plural, one {# partnership} other {# partnerships}}",
    all: "All partnerships",
    none: "No partnership fits",
    shorter: "Try a shorter word, or the name of one of the parties.",
    narrowedKnown:
      "Only what had been reported by {day} is looked at. A later date, or fewer words, may find it.",
    noneKnown: "Only what had been reported by {day} is looked at. The record’s first report is later.",
    name: "Name or party",
    party: "Party",
    caption: "Partnerships, with their terms in force on {day}",
    partnership: "Partnership",
    parties: "Parties",
    years: "Years",
    deals: "Deals",
    events: "Events",
    inForce: "In force",
    disputed: "Disputed",
    possibly: "{count, number} possibly",
  },
  changes: {
    pageTitle: "Changes",
    title: "Changes to the record",
    description:
      "Every save of the record of cloud–AI deals, with who made it, why, and all that it touched.",
    standfirst:
      "Every save, with all the records it touched. Nothing here is ever rewritten: a mistake is mended by another save.",
    none: "Nothing has been saved yet.",
    label: "Changes",
    saves: "{count, plural, one {# save} other {# saves}}",
    save: "Save {number}",
    more: "and {count, plural, one {# more record} other {# more records}}",
    followRulings: "Follow rulings alone",
  },
  network: {
    title: "Network",
    description:
      "Who owes whom in the cloud–AI industry as one picture: every promise as wide as its money, the loops in which money goes round, each with its sources.",
    standfirst: "Who owes whom, as wide as the money; and where it comes back to whoever paid.",
  },
} as const;
