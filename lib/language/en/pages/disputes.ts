/** What sources contradict each other about. */
export const disputes = {
  title: "Disputes",
  description:
    "Where sources contradict each other about cloud–AI deals: both sides, since when, and what editors ruled.",
  standfirst:
    "Where sources contradict each other. Both sides stand here, with who says what and since when, until an editor rules with a reason. Amounts in other currencies are not converted; they come after dollars.",
  followRulings: "Follow rulings",
  counts: {
    disputed: "{count, number} disputed",
    ruled: "{count, number} ruled",
    denied: "{count, number} denied",
  },
  first: "First:",
  byStake: "the most money at stake",
  byAge: "the longest open",
  silence: "What nobody says: the silence map",
  together: "Show disputed, ruled and denied together",
  ofGroup: "{count, number} of {group}",
  terms: "{count, plural, one {# term} other {# terms}}",
  summary: "{shown, number} of {total, plural, one {# term} other {# terms}}",
  disputed: {
    more: "{count, plural, one {# more open dispute} other {# more open disputes}}",
    title: "Open disputes",
    lead: "Claims that count contradict each other, and nobody has ruled. Neither side is shown as the value.",
    none: "No term is disputed here.",
  },
  ruled: {
    more: "{count, plural, one {# more that was ruled on} other {# more that were ruled on}}",
    title: "Ruled",
    lead: "Sources contradict each other, and an editor ruled for one of them. The reason is public, and the other side stays.",
    none: "Nobody has ruled on anything here.",
  },
  denied: {
    more: "{count, plural, one {# more that is denied} other {# more that are denied}}",
    title: "Denied",
    lead: "Only denials count: sources say it is not so, and none that counts asserts it.",
    none: "Nothing stands denied here.",
  },
  filters: {
    partnership: "Partnership",
    kind: "Kind of term",
    org: "Party",
    anyPartnership: "Any partnership",
    anyKind: "Any kind",
    anyParty: "Any party",
  },
  item: {
    rule: "Rule<hidden> on <label></label></hidden>",
    money: "Money",
    settledBy: "Settled by",
    ruling: "<b>The ruling:</b> <reason></reason> <muted>(for {publisher})</muted>",
    sides: "Sides on {label}",
    upheld: "Upheld",
    undated: "undated",
    more: "and {count, number} more",
  },
  since: {
    unknownDay: {
      disputed: "open since an unknown day: a source that decides it is undated",
      ruled: "contradicted since an unknown day: a source that decides it is undated",
      denied: "denied since an unknown day: a source that decides it is undated",
    },
    today: {
      disputed: "open since today",
      ruled: "contradicted since today",
      denied: "denied since today",
    },
    from: {
      disputed: "open since {since}",
      ruled: "contradicted since {since}",
      denied: "denied since {since}",
    },
    exact: {
      disputed: "open for {length}, since {since}",
      ruled: "contradicted for {length}, since {since}",
      denied: "denied for {length}, since {since}",
    },
    vague: {
      disputed: "open for at least {length}, since {since}",
      ruled: "contradicted for at least {length}, since {since}",
      denied: "denied for at least {length}, since {since}",
    },
  },
  length: {
    days: "{count, plural, one {# day} other {# days}}",
    months: "{count, plural, one {# month} other {# months}}",
    years: "{count, plural, one {# year} other {# years}}",
    yearsAndMonths:
      "{years, plural, one {# year} other {# years}} and {months, plural, one {# month} other {# months}}",
  },
} as const;
