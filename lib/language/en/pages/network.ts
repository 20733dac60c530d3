/** The network: its picture, the loops, the flow, and what stands around them. */
export const network = {
  promises: "Who owes whom",
  how: "How sums are made",
  rings: "Money that goes round",
  flow: "Flow of money",
  flowLead:
    "{promises, plural, one {# promise} other {# promises}}, {returning, plural, one {# of which returns} other {# of which return}}.",
  everyPromise: "Every promise as a table",
  slide: "Picture for a slide:",
  label: {
    network:
      "Network: {members, plural, one {# member} other {# members}}, {promises, plural, one {# promise} other {# promises}}. Arrow keys follow the money.",
    flow: "Flow: {members, plural, one {# member} other {# members}}, {promises, plural, one {# promise} other {# promises}}. Arrow keys follow the money.",
  },
  show: { all: "All promises", loops: "Only loops" },
  legend: {
    signed: "Signed",
    unsigned: "Not signed: dashed",
    certain: "Solid: owed for certain; faint: possibly",
    arrow: "The arrow is where the money arrives; as wide as the largest figure stated",
  },
  table: {
    caption: "Promises of money between organizations",
    drawn: "In the picture",
    yes: "yes",
    no: "no: {why}",
    more: "{count, plural, one {# smaller sum is} other {# smaller sums are}} in the CSV and in the ledger.",
  },
  loops: {
    title: "Loops",
    lead: "A invests in B, B buys from C, C buys from A. Rings of two to five organizations in one currency, in which somebody invests and somebody buys; no more can go round than the smallest promise. Computed anew from the record at every save.",
    none: "No money goes round among these promises.",
    lost: "The link that you followed names a loop that is not on this page: its promises have changed since, or it does not go round on the day or among the filters that the address asks for. <loops>The loops of this page</loops>.",
    cut: "The record has more loops than are looked for; these are some of them.",
    smaller: "{count, plural, one {# smaller loop} other {# smaller loops}}",
    head: "{ring}: <light>{money}, because</light>",
    per: "per <sources>sources</sources>{more, plural, =0 {} other { and {more, number} more}}",
  },
  empty: {
    title: "No promise fits.",
    all: "All promises of that day",
    lead: "Terms of money with a named payer and a named payee fill this picture: take a filter away, or choose another day.",
  },
  file: {
    title: { network: "Network: who owes whom", flow: "Flow of money: who owes whom" },
    whole: {
      network: "Network: who owes whom in the cloud–AI industry",
      flow: "Flow of money: who owes whom in the cloud–AI industry",
    },
    colors: { a: "red", b: "blue", c: "ochre", d: "grey" },
    kind: "{color}: {kind}",
    and: "; ",
    key: "As wide as the largest figure stated; solid: owed for certain; faint: possibly; dashed: not signed. {kinds}.",
    source: "Every promise, claim and source: {address}. As of {on}.",
    sourceKnown:
      "Every promise, claim and source: {address}. As of {on}. Only what had been published by {known}.",
  },
} as const;
