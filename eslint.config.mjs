import nextPlugin from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The inner rooms of lib/domain, lib/db and components/editor, and what each may open within its house. Ground floor first. */
const DOMAIN = {
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
  horizon: ["obligations", "terms", "values", "dates", "say"],
  silence: ["say", "vocabulary"],
  methodology: ["obligations", "terms", "values", "dates", "say", "vocabulary"],
  "what-if": ["obligations", "terms", "standing", "values", "dates", "say", "text", "vocabulary"],
  findings: ["terms", "values", "dates", "say", "text"],
  checkup: ["values", "dates", "text", "vocabulary"],
  compare: ["obligations", "redline", "terms", "standing", "values", "dates", "say", "text", "vocabulary"],
};
const DB = {
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
const EDITOR = {
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
const HOUSES = {
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
const RULES = [
  ...innerRules("domain", DOMAIN),
  ...innerRules("db", DB),
  ...innerRules("editor", EDITOR),
  ...Object.entries(MAY_IMPORT).map(([room, targets]) => [room, opened(targets)]),
];
/** Rooms without packages and without node: modules. */
const PURE = [...HOUSES.domain, "timeline", "figures", "views", "intake"];
const LIB_ROOMS = [
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

/** Where the files of a room lie; of a room within a room, the later row decides. */
const filesOf = (room) => {
  if (room === "db/client") return "lib/db/*.{ts,tsx}";
  const folders = { ui: "components/ui", seed: "prisma", prisma_client: "lib/db/generated" };
  const atRoot = ["components", "app", "e2e", "server"].includes(room);
  const folder = room.startsWith("editor/")
    ? `components/${room}`
    : (folders[room] ?? (atRoot ? room : `lib/${room}`));
  return `${folder}/**/*.{ts,tsx}`;
};

const FROM_TEST = { file: { categories: "test" } };

/** What the files of one room may import. */
const policiesOf = (room, targets) => {
  const from = { element: { type: room } };
  return [
    {
      from,
      allow: { to: { element: { types: { anyOf: [room, ...targets] } } } },
      message: `{{from.element.type}} may not open {{to.element.type}}: see the table of rooms in eslint.config.mjs.`,
    },
    ...(PURE.includes(room) ? [] : [{ from, allow: { to: { module: { origin: ["external", "core"] } } } }]),
    ...(room === "domain/dates"
      ? [{ from, allow: { to: { module: { origin: "external", source: "edtf" } } } }]
      : []),
    ...(room.startsWith("db/") || room === "server"
      ? []
      : [
          {
            from,
            disallow: { to: { module: { origin: "external", source: ["@prisma/*", "@prisma/*/**", "pg"] } } },
            message: "Only lib/db talks to Prisma and Postgres.",
          },
        ]),
    // A test may show how rooms work together.
    {
      from: FROM_TEST,
      allow: {
        to: {
          element: { types: { anyOf: ["testing", "intake", "csv", "api", ...HOUSES.domain, ...HOUSES.db] } },
        },
      },
    },
    { from: FROM_TEST, allow: { to: { module: { origin: ["external", "core"] } } } },
  ];
};

/**
 * The rule for the files of one room: each import is then held against that room's few policies, not against all rooms'.
 * @returns {Partial<import("eslint").Linter.RulesRecord>}
 */
const boundariesOf = (policies) => ({
  "boundaries/dependencies": [
    "error",
    { default: "disallow", checkAllOrigins: true, checkUnknownLocals: true, policies },
  ],
});

const NO_CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "The time is a parameter. Only lib/runtime/clock.ts asks the machine for it.",
};
const NO_ANY = { selector: "TSAsExpression > TSAnyKeyword", message: "Say what it is, or parse it." };
/** Whoever holds an Actor has been checked; a cast would be a check that nobody made. */
const NO_MINTING = {
  selector: "TSAsExpression > TSTypeReference[typeName.name='Actor']",
  message: "Only lib/auth makes an Actor, from a session or a token (and lib/testing, for tests).",
};

/** A silent address is given its day where the request comes in, and once: two that fill it in may do so differently at midnight. */
const NO_TODAY = {
  selector: "LogicalExpression[operator='??'] > Identifier.right[name='today']",
  message: "The day is filled in where a request comes in (app/_asked/clocks-now.ts); take Clocks.",
};
/** What would fill it in, and the machine's own day. */
const FILLS_IN_TODAY = [
  { name: "@/lib/url/clocks", importNames: ["toClocks", "askedClocks"], message: NO_TODAY.message },
  { name: "@/lib/runtime/clock", importNames: ["today"], message: NO_TODAY.message },
];

/** A link of its own would lead out of the language of the page. */
const NO_BARE_LINK = {
  selector:
    "JSXOpeningElement[name.name='a']:has(JSXAttribute[name.name='href']:not(:has(Literal[value=/^(#|https:|mailto:)/])):not(:has(TemplateElement:first-child[value.raw=/^(#|https:)/])))",
  message:
    "Link and Anchor of components/ui/language/link.tsx lead into the language of the page; <a> is for #places and other sites.",
};
const NO_BARE_FORM = {
  selector: "JSXOpeningElement[name.name='form']:has(JSXAttribute[name.name='method'])",
  message: "AskForm of components/ui/language/link.tsx asks a page in the language of this one.",
};
/** What is English alone, has one address for all languages, or leads from one language into another. */
const OWN_LINKS = [
  "app/(editor)/**",
  "app/(sign-in)/**",
  "components/{accounts,editor,import,session,sign-in,status}/**",
  "components/ui/{language/link,external-link}.tsx",
  "components/shell/language/*.tsx",
  "components/deals/cite-deal.tsx",
  "app/not-found.tsx",
  "**/*.test.tsx",
];

/** Names, forms of files and what is typed by machines: the same in every language. */
const SAME_EVERYWHERE = String.raw`/^\s*(Entente|CSV|XLSX|JSON|Markdown|Atom|Parquet|SQLite|sha256sum -c|[\w.@{}#-]*[.\/][\w.\/@{}#-]*)\s*$/`;
const SAID = `[value=/[A-Za-z]{2}/]:not([value=${SAME_EVERYWHERE}])`;
const INSIDE = ":matches(JSXElement, JSXFragment) > JSXExpressionContainer";
/** Words written where they are drawn are English on pages of every language, in whatever state shows them. */
const NO_BARE_WORDS = {
  selector: [
    `JSXText${SAID}`,
    `${INSIDE} > Literal${SAID}`,
    `${INSIDE} > :matches(LogicalExpression[right.type='Literal'], ConditionalExpression) > Literal${SAID}`,
    `${INSIDE} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
    `${INSIDE} > :matches(LogicalExpression, ConditionalExpression) > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
    `JSXAttribute[name.name=/^(aria-label|alt|label|placeholder|title)$/] > Literal${SAID}`,
  ].join(", "),
  message: "Words that readers see stand in a catalogue (lib/language), which every language has.",
};
/** What readers never see, and what has to be said when nothing else works. */
const ENGLISH_ALONE = [
  "components/{import,session,webhooks}/**",
  "components/ui/controls/{icon-button,modal}.tsx",
  "app/{forbidden,global-error}.tsx",
];

/** What these two look for is found without React's compiler. */
const WITHOUT_COMPILER = ["rules-of-hooks", "exhaustive-deps"];
/** A file that calls hooks, or begins what runs in the browser. */
const HAS_STATE = /\buse[A-Z]\w*|["']use client["']/;

/**
 * The plugin, whose other rules have React's compiler read the whole file, which takes longer than all the rest of lint. What it
 * finds is of components that are rendered again: a file that keeps no state and runs on the server has none, and is left out.
 */
const hooksWhereUsed = {
  ...reactHooks,
  rules: Object.fromEntries(
    Object.entries(reactHooks.rules).map(([name, rule]) => [
      name,
      WITHOUT_COMPILER.includes(name)
        ? rule
        : {
            ...rule,
            create: (context) => (HAS_STATE.test(context.sourceCode.text) ? rule.create(context) : {}),
          },
    ]),
  ),
};

export default tseslint.config(
  {
    ignores: [
      "lib/db/generated/**",
      ".next/**",
      ".data/**",
      "node_modules/**",
      "next-env.d.ts",
      "test-results/**",
      "playwright-report/**",
    ],
  },
  {
    files: ["{app,components,lib,prisma,e2e,server}/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { alwaysTryTypes: true } },
      "boundaries/elements": [
        { type: "prisma_client", pattern: "lib/db/generated" },
        { type: "ui", pattern: "components/ui" },
        ...Object.keys(EDITOR).map((room) => ({
          type: `editor/${room}`,
          pattern: `components/editor/${room}`,
        })),
        ...Object.keys(DOMAIN).map((room) => ({ type: `domain/${room}`, pattern: `lib/domain/${room}` })),
        ...Object.keys(DB)
          .filter((room) => room !== "client")
          .map((room) => ({ type: `db/${room}`, pattern: `lib/db/${room}` })),
        { type: "db/client", pattern: "lib/db" },
        { type: "components", pattern: "components" },
        { type: "app", pattern: "app" },
        { type: "seed", pattern: "prisma" },
        { type: "e2e", pattern: "e2e" },
        { type: "server", pattern: "server" },
        ...LIB_ROOMS.map((room) => ({ type: room, pattern: `lib/${room}` })),
      ],
      "boundaries/files": [{ category: "test", pattern: "**/*.test.{ts,tsx}" }],
    },
    // What lies in no room may open nothing.
    rules: { ...boundariesOf([]), "boundaries/no-unknown-files": "error" },
  },
  ...RULES.toSorted(([a], [b]) => filesOf(a).split("/").length - filesOf(b).split("/").length).map(
    ([room, targets]) => ({
      files: [filesOf(room)],
      rules: boundariesOf(policiesOf(room, targets)),
    }),
  ),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "max-params": ["error", 3],
      complexity: ["error", 10],
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING],
    },
  },
  {
    files: ["{lib,scripts,server}/**/*.{ts,mjs}"],
    ignores: ["**/*.test.ts", "**/*.test.mjs"],
    rules: { "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["lib/**/*.ts"],
    ignores: ["lib/url/**", "lib/runtime/**", "**/*.test.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: FILLS_IN_TODAY }],
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING, NO_TODAY],
    },
  },
  {
    files: ["lib/auth/**", "lib/testing/**"],
    rules: { "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY] },
  },
  {
    files: ["lib/runtime/clock.ts", "**/*.test.ts", "e2e/**"],
    rules: { "no-restricted-syntax": ["error", NO_ANY, NO_MINTING] },
  },
  {
    files: ["scripts/**/*.mjs"],
    rules: { "max-lines": ["error", 300], "max-params": ["error", 3], complexity: ["error", 10] },
  },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooksWhereUsed, "@next/next": nextPlugin },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...nextPlugin.configs.recommended.rules,
      ...nextPlugin.configs["core-web-vitals"].rules,
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    ignores: OWN_LINKS,
    rules: {
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING, NO_BARE_LINK, NO_BARE_FORM],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    ignores: [...OWN_LINKS, ...ENGLISH_ALONE],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[NO_CLOCK, NO_ANY, NO_MINTING, NO_BARE_LINK, NO_BARE_FORM, NO_BARE_WORDS],
      ],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "next/link",
              message:
                "Link of components/ui/language/link.tsx knows the language of the page, and costs no page any script.",
            },
          ],
        },
      ],
    },
  },
);

/** For the test that holds README and docs/rooms.md to these tables. */
export const TABLES = {
  outer: MAY_IMPORT,
  outside: OUTSIDE,
  inner: { domain: DOMAIN, db: DB, editor: EDITOR },
};
