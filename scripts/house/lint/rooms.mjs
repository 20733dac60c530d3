/** The table of rooms: which there are, and who may open whom. What follows for the imports of a file is boundaries.mjs's. */

/** The inner rooms of lib/domain, lib/db and components/editor, and what each may open within its house. Ground floor first. */
export const DOMAIN = {
  text: [],
  vocabulary: [],
  access: [],
  say: ["text", "vocabulary"],
  dates: ["say", "text"],
  values: ["dates", "say", "text", "vocabulary"],
  standing: ["values", "dates", "say", "text", "vocabulary"],
  terms: ["standing", "values", "dates", "say", "text", "vocabulary"],
  records: ["values", "dates", "say", "text", "vocabulary"],
  citation: ["dates", "say", "text"],
  redline: ["terms", "standing", "values", "dates", "say", "text", "vocabulary"],
  obligations: ["terms", "standing", "values", "dates", "say", "text", "vocabulary"],
  horizon: ["obligations", "terms", "values", "dates", "say", "text"],
  silence: ["say", "vocabulary"],
  methodology: ["obligations", "terms", "values", "dates", "say", "vocabulary"],
  "what-if": ["obligations", "terms", "standing", "values", "dates", "say", "text", "vocabulary"],
  findings: ["terms", "values", "dates", "say", "text"],
  checkup: ["values", "dates", "text", "vocabulary"],
  compare: ["obligations", "redline", "terms", "standing", "values", "dates", "say", "text", "vocabulary"],
};
export const DB = {
  client: [],
  rows: ["client"],
  store: ["client", "rows"],
  map: ["rows"],
  derive: ["store"],
  publish: ["client", "store", "derive"],
  accounts: ["client", "store"],
  import: ["client", "store", "publish"],
  update: ["client", "store", "publish", "import"],
  export: ["client", "store"],
  verify: ["client", "store", "derive"],
  redact: ["client", "store", "publish"],
  backup: ["client"],
  maintenance: ["client", "store"],
  "as-of": ["client", "rows", "store", "map"],
  history: ["client", "store", "map", "as-of"],
  read: ["client", "rows", "store", "map", "as-of"],
  drafts: ["client", "rows", "store", "publish", "history", "read"],
  notes: ["client", "store", "history"],
  follow: ["client", "store", "history", "read"],
  share: ["client", "rows", "store", "map", "as-of", "history", "read"],
  intake: ["client", "rows", "store", "read", "drafts"],
  "shared-views": ["client", "store"],
};
export const EDITOR = {
  context: [],
  fields: ["context"],
  form: ["context", "fields"],
  draft: ["context", "fields"],
  review: ["context", "fields"],
  removal: ["context", "fields"],
  tables: ["fields"],
  workspace: ["context", "fields", "form", "draft"],
  intake: ["context", "fields"],
};

/** "db" stands for every room of lib/db, and so on: who may open the house may open all its rooms. */
const roomsOf = (house, inner) => Object.keys(inner).map((room) => `${house}/${room}`);
export const HOUSES = {
  domain: roomsOf("domain", DOMAIN),
  db: roomsOf("db", DB),
  editor: roomsOf("editor", EDITOR),
};

/** Who may import whom. Left: the room. Right: what it may open. Bottom layer first. */
const MAY_IMPORT = {
  language: ["domain"],
  timeline: ["domain"],
  figures: ["domain"],
  views: ["domain", "figures"],
  schema: ["domain"],
  intake: ["domain"],
  documents: ["domain"],
  drafts: ["domain", "schema", "intake"],
  csv: ["domain", "schema", "drafts"],
  url: ["language", "domain", "schema"],
  runtime: [],
  "second-reader": ["domain", "schema", "intake", "runtime"],
  api: ["domain", "views", "schema", "url"],
  mcp: ["domain", "views", "schema", "url", "api"],
  server: ["url", "runtime", "api", "language"],
  http: ["language", "domain", "figures", "views", "schema", "url", "runtime"],
  prisma_client: [],
  auth: ["language", "domain", "schema", "runtime", "db"],
  bulk: ["domain", "views", "schema", "http", "runtime", "db"],
  mail: ["language", "domain", "views", "schema", "url", "runtime", "http", "db"],
  cli: ["domain", "schema", "intake", "documents", "second-reader", "runtime", "db", "bulk", "mail"],
  ui: ["language", "domain"],
  components: [
    "ui",
    "language",
    "domain",
    "timeline",
    "figures",
    "views",
    "schema",
    "intake",
    "drafts",
    "csv",
    "url",
  ],
  app: [
    ...[
      "components",
      "editor",
      "ui",
      "language",
      "domain",
      "timeline",
      "figures",
      "views",
      "schema",
      "intake",
      "documents",
      "second-reader",
      "drafts",
    ],
    ...["csv", "url", "runtime", "api", "mcp", "http", "db", "auth", "bulk", "mail"],
  ],
  testing: [
    "language",
    "domain",
    "views",
    "schema",
    "intake",
    "url",
    "api",
    "csv",
    "auth",
    "db",
    "runtime",
    "bulk",
    "mail",
    "ui",
  ],
  seed: ["domain", "schema", "db", "testing"],
  e2e: ["language", "url", "schema", "api", "testing"],
};

/** What every inner room of a house may open outside it. */
const OUTSIDE = {
  domain: [],
  db: ["domain", "figures", "views", "schema", "intake", "drafts", "csv", "url", "runtime", "prisma_client"],
  editor: [...MAY_IMPORT.components, "components"],
};

const opened = (rooms) => rooms.flatMap((room) => HOUSES[room] ?? [room]);
const innerRules = (house, inner) =>
  Object.entries(inner).map(([room, targets]) => [
    `${house}/${room}`,
    [...targets.map((target) => `${house}/${target}`), ...opened(OUTSIDE[house])],
  ]);

/** Room by room, the rooms that it may open. */
export const RULES = [
  ...innerRules("domain", DOMAIN),
  ...innerRules("db", DB),
  ...innerRules("editor", EDITOR),
  ...Object.entries(MAY_IMPORT).map(([room, targets]) => [room, opened(targets)]),
];
/** Rooms without packages and without node: modules. */
export const PURE = [...HOUSES.domain, "timeline", "figures", "views", "intake"];
export const LIB_ROOMS = [
  ...[
    "language",
    "timeline",
    "figures",
    "views",
    "schema",
    "drafts",
    "intake",
    "documents",
    "second-reader",
    "csv",
    "url",
    "runtime",
    "api",
    "mcp",
    "http",
    "auth",
    "bulk",
    "mail",
    "cli",
    "testing",
  ],
];

/** For the test that holds README and docs/rooms.md to these tables. */
export const TABLES = {
  outer: MAY_IMPORT,
  outside: OUTSIDE,
  inner: { domain: DOMAIN, db: DB, editor: EDITOR },
};
