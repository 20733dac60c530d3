/** The horizon, and the silence map. */
export const horizon = {
  title: "Horizon",
  description:
    "What lies ahead in cloud–AI deals: expiries, deadlines, options and conditions, by date, with what is doubtful about each date.",
  standfirst: "What lies ahead: what ends, what falls due, what may be chosen, on what it depends.",
  calendar: "Calendar (iCalendar)",
  party: "Party",
  anyParty: "Any party",
  kind: "Kind",
  anyKind: "Any kind",
  from: "From",
  to: "To",
  dated: {
    title: "Dated",
    lead: "By the last day it may fall on. Where sources state no day, the whole span is given, and something may have passed already.",
    aside: "{count, number} ahead",
    caption: "What lies ahead, by date",
    label: "What lies ahead",
    summary: "{shown, number} of {total, number} dated",
  },
  undated: {
    folded:
      "{count, plural, one {# at no stated time: options, conditions, deadlines} other {# at no stated time: options, conditions, deadlines}}",
    title: "Undated",
    lead: "Options and conditions that are open, and deadlines that no source puts on a day.",
    some: "{shown, number} of {total, number}; the CSV has all",
    caption: "Ahead, at no stated time",
  },
  empty: {
    title: "Nothing lies ahead.",
    narrowed: "Nothing ahead fits.",
    all: "All that lies ahead",
    lead: "Ends, deadlines, options and conditions of deals fill this page once a source states one: take a filter away, or choose another day.",
  },
  when: "When",
  what: "What",
  firmness: "Firmness",
  standing: "Standing",
  dealEnds: "The deal ends",
  dealFact: "a fact of the deal",
} as const;

export const silence = {
  title: "Silence map",
  description:
    "What nobody says about cloud–AI deals: known, disputed, undisclosed, redacted or unknown, deal by deal, and the missing fact that would narrow the totals most.",
  standfirst:
    "What the record does not say: disputed, undisclosed, redacted, or never spoken of. These are different things.",
  disputes: "Disputes",
  gaps: {
    title: "The missing fact",
    none: "No amount that is counted lies between two ends.",
    widest:
      "The totals would narrow most, by {width}, if one fact were known of <term>{label}</term> ({sides}): {wanted}",
    caption: "The widest gaps in what is owed",
    promise: "Promise",
    gap: "Gap",
    missing: "What is missing",
    firmness: "Firmness",
    sides: "{payer} to {payee}",
    nobody: "nobody named",
    note: "A gap is the upper end of what is counted less the lower. {unstated, plural, =0 {} one {Apart from these, one amount that is owed is not stated at all.} other {Apart from these, # amounts that are owed are not stated at all.}} {unbounded, plural, =0 {} one {One is stated without an upper end; it has no width that could be compared.} other {# are stated without an upper end; they have no width that could be compared.}}",
  },
  map: {
    title: "Deals by kind of term",
    lead: "What is said of each deal in the kinds that readers ask about. A dash is no fault of a deal: many have no such term.",
    partnerships: "{count, plural, one {# partnership} other {# partnerships}}",
    label: "Partnerships",
    summary: "{shown, number} of {total, plural, one {# partnership} other {# partnerships}}",
    empty: "No partnership fits.",
    all: "All partnerships",
    emptyLead: "Partnerships with a deal that somebody had reported fill this map.",
    caption: "What is said of the deals of {name}",
    deal: "Deal",
    deals: "{count, plural, one {# deal} other {# deals}}: {counts}",
    newestDeals: "the newest {shown, number} of {total, number} deals: {counts}",
    counts: {
      disputed: "{count, plural, one {# disputed} other {# disputed}}",
      redacted: "{count, plural, one {# redacted} other {# redacted}}",
      undisclosed: "{count, plural, one {# undisclosed} other {# undisclosed}}",
    },
    unknown: "{unknown, number} of {cells, number} unknown",
  },
} as const;
