/** The data to be taken whole, the API for people, and reports of what is wrong. */
export const data = {
  title: "The data",
  description:
    "The whole record of cloud–AI deals as CSV, Parquet and SQLite: claims, terms, deals, sources and rulings, with versions, sums and a data dictionary.",
  standfirst:
    "The whole record, to be taken, joined, checked and cited. Every file is of one state of the record, and says which.",
  version: "Version {version}",
  making:
    "The files of this state of the record are being made. They can be asked for already; the first who does waits a moment. Their sizes stand here then.",
  files: "Files",
  filesLead:
    "These addresses always lead to the newest state. To come back to the very same bytes, use a version below.",
  tables: "Tables",
  table: "Table",
  holds: "What it holds",
  whole: "All of it, and what describes it",
  file: "File",
  whatItIs: "What it is",
  bytes: "{count, number} bytes",
  kilobytes: "{count} kB",
  megabytes: "{count} MB",
  use: "Use it",
  useLead:
    "Amounts are decimals and dates are dates. A date that sources give loosely stands three times: as it is stated, and the first and last day that it may mean.",
  example: "-- DuckDB: what OpenAI has promised, in dollars, and how well it is known",
  cited:
    "A claim is cited as <claim></claim>, a deal as it was as <deal></deal>. <package></package> describes the CSV files for programs, <citation></citation> says how to cite this version, and <check></check> reads <sums></sums>.",
  licence: "Licence",
  licenceLead:
    "Selection, titles, summaries, readings and rulings are under <licence>CC BY 4.0</licence>: use them for anything, and name Entente with the address or the version. Quotations stay their publishers’.",
  versions: "Versions",
  versionsLead:
    "A version is the day of a save and its number. The last ten that were asked for lie here unchanged; what changed between any two saves can be had for ever.",
  versionsHere: "Versions that lie here",
  versionName: "Version",
  savedOn: "Saved on",
  versionsAll:
    "<versions></versions> lists them with all their sums. <deltas></deltas> has every record that is another one between two saves, as it is at the end; 0 is before the first.",
  dictionary: "Data dictionary",
  dictionaryLead:
    "Made from the schemas that the files are made by. For programs: <json></json>; for people, offline: <markdown></markdown>.",
  rowNamed: "A row is named by <key></key>.",
  and: "and",
  columnsOf: "Columns of {name}",
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  mayBeEmpty: "{type}, may be empty",
  types: { text: "text", integer: "integer", decimal: "decimal", date: "date" },
  oneOf: "One of <values></values>.",
  key: "Key: <references></references>.",
} as const;

export const guide = {
  title: "The API",
  description:
    "Deals, terms, claims and sources of the cloud–AI industry as JSON: each operation with a live example, limits, a typed client and an address for assistants.",
  standfirst:
    "Everything that stands on these pages, as data: open to read from anywhere, with its claims, its doubts and a permalink for each.",
  begin: "Begin",
  beginLead: "No key, no sign-up. Ask, and cite the permalink of what you use.",
  copy: "Copy",
  part: "Part of what it answers now:",
  openapi: "<file></file>: all of this for machines, in OpenAPI 3.1",
  client: "<file></file>: a typed client in one file of TypeScript, to copy",
  bundle: "<file></file>: the whole record in one file",
  index: "<file></file>: every address",
  answers: "How it answers",
  clocks: "Two clocks",
  clocksHow:
    "<code>on</code> asks what was in force on a day, <code>known</code> what anyone could have read by a day.",
  lists: "Lists",
  listsHow:
    "<code>data</code> and <code>page</code>: how many there are, and the <code>cursor</code> of the next page, also as a <code>Link</code> header. A filter that is repeated takes any of its values; all filters must hold.",
  sentences: "Sentences",
  sentencesHow:
    "<code>display</code> is the value with its hedges, as on the pages: quote it whole. <code>standing</code> says what the claims amount to.",
  again: "Asking again",
  againHow:
    "Every answer has an ETag. Send it in <code>If-None-Match</code>, and hear 304 while nothing has changed. br and gzip.",
  names: "Names that change",
  namesHow:
    "308 leads to a record’s present name; 410 says why it was withdrawn; 404 names what may have been meant.",
  refusals: "Refusals",
  refusalsHow:
    "<code>application/problem+json</code> (RFC 9457): a title, a sentence, and in <code>errors</code> each place that is wrong. Parameters that do not exist are let pass.",
  limits: "Limits",
  limitsHow:
    "{reading, number} units a minute and address: what lies ready costs nothing, what has to be made one for each 5 ms. {writing, number} writes a minute and token. <code>RateLimit</code> says what is left; over it comes 429 with <code>Retry-After</code>.",
  writing: "Writing",
  writingHow:
    "With a token made at your account. A change names the revision that you saw in <code>If-Match</code>; a new record may be sent twice under one <code>Idempotency-Key</code> and is made once.",
  languages: "Languages",
  languagesHow:
    "<code>lang=fr</code> gives <code>display</code> and every other sentence in French. Keys, numbers and dates never change.",
  assistants: "For assistants",
  assistantsLead:
    "The Model Context Protocol over HTTP, without an account. It only reads; every sentence comes with the permalink to cite.",
  copyAddress: "Copy the address",
  contents: "On this page",
  needsPropose: "With a token made to propose or to publish.",
  needsRemove: "With a token made to delete records.",
  alsoAs: "Also as <formats></formats>, by <code>Accept</code>: the whole of the view.",
  open: "Open the answer",
  askNow: "Ask now",
  askNowOf: "Ask now: {summary}",
  moment: "One moment …",
  failed: "The answer did not come. Ask again, or open the link.",
  begins: "begins:",
  onlyAnswers: "What it answers",
  oneParameter: "Its parameter, and what it answers",
  parameters: "Its {count, number} parameters, and what it answers",
  required: "required",
  repeated: "may be repeated: any will do",
} as const;

/** How a weakness is reported. */
export const security = {
  title: "Reporting a weakness",
  description: "How to report a weakness in Entente, and what would matter most.",
  standfirst:
    "Privately, please: to whoever runs this instance, or as a private advisory at the repository of the code, under Security, Report a vulnerability.",
  how: "What to say",
  howLead:
    "What somebody can do that they should not, with the request that shows it, and the version. No test against an instance that is not yours: one of your own starts in a minute. You get an answer within a week.",
  matters: "What would matter most",
  drafts: "a word of a draft, a rejected proposal or a deleted record in any answer that needs no account",
  kept: "an answer kept for one reader that holds anything of another",
  history: "a change to the history after the fact, or one that its verification does not notice",
  roles: "a role that can do more than it may",
  load: "a small request that stops an instance from answering others",
  script: "a quotation, name or address in the record that runs as script",
} as const;

export const report = {
  title: "Report an error",
  standfirst:
    "A wrong figure, a date, a quotation that does not stand in its source: editors read every note. It is not shown to readers.",
  which: "Which page is wrong?",
  whichLead:
    "Go to the deal, partnership, organization or source that is wrong, and press “Report an error” there.",
  notSent: "Not sent",
  what: "What is wrong in “{title}”, and how do you know?",
  whatHint:
    "Name the term or the source, and a document that says otherwise. At most {most, number} characters, as plain text.",
  contact: "Where may we ask you? (not needed)",
  contactHint: "Forgotten as soon as the note is answered. Nothing else is kept of you.",
  sending: "Sending …",
  send: "Send to the editors",
  sent: "Your note about “{title}” is with them.",
  back: "Back to the page",
  thanks: "Thank you. An editor reads it.",
  notForm: "This is not what the form sends.",
  noPage: "The record does not have this page. Go to the page that is wrong and report it there.",
  tooMany: "More notes wait than editors can read. Try again in some days, or write to the maintainers.",
  empty: "Say what is wrong, and where.",
  tooLong: "It has {count, number} characters, and {most, number} fit. Shorten it; it is still below.",
  wait: "That is more than editors can read at once. Wait {seconds, number} seconds, then send it again: it is still below.",
} as const;

/** The citation check-up: what became of what a text cites. */
export const check = {
  title: "Citation check-up",
  description:
    "Paste an article, links or a table: which cited values have changed since, and what to put there now.",
  standfirst:
    "Which values that you cite have changed since, when and why, and the sentence to put there now.",
  short: "One sentence or one address",
  check: "Check",
  long: "An article, addresses of this record, or a table with the columns deal or link, term and value",
  longHint: "It is read and answered, and kept nowhere.",
  checking: "Checking …",
  checkIt: "Check it",
  nothing: "Nothing was checked",
  empty: "Paste a text first: an article, addresses, or a table.",
  result: "Result",
  none: "Nothing in this text cites the record: no address of it, and no value with a deal beside it.",
  sums: "{changed, plural, one {# citation has} other {# citations have}} changed, {stands, plural, one {# stands} other {# stand}}.",
  sumsLost:
    "{changed, plural, one {# citation has} other {# citations have}} changed, {stands, plural, one {# stands} other {# stand}}, {lost, plural, one {# leads} other {# lead}} to what is withdrawn or was never there.",
  isCut: "The text is longer than is read at once; its end was left out.",
  rest: "Not matched, or at another address",
  standing: "What stands ({count, number})",
  line: "Line {line, number}",
  readIt: "Read it",
  saved: "Saved on {day}: “{message}”",
  save: "save {number}",
  instead: "Put instead:",
  copy: "Copy the sentence",
  pinned: "Pinned link",
  outcome: {
    changed: "Changed",
    stands: "Stands",
    withdrawn: "Withdrawn",
    moved: "Other address",
    unmatched: "Not matched",
    missing: "Not there",
  },
  shown: "{label}: {display} ({standing})",
  why: {
    address: "The address leads where it did.",
    live: "The address leads where it did; it shows the record as it stands.",
    all: "All that it showed stands as it did.",
    moved: "The record has another address now; this one leads there.",
    missing: "Nothing has this address, and nothing ever had.",
    noDeal: "There is no such deal.",
    unnamed: "The sentence names no deal of this record: no address, no title, no two of its parties.",
    noneOf:
      "None of the {deals, number} deals that this sentence may be about shows such a value, or ever did in this record.",
    never: "“{title}” shows no such value, and never did in this record.",
    changed: "It was “{was}”. It is “{now}”.",
    changedOn: "It was “{was}”. It is “{now}” since {day}.",
    ended: "It was “{was}”. The term is no longer in the record.",
    endedOn: "It was “{was}”. The term is no longer in the record since {day}.",
  },
} as const;
