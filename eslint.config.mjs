import nextPlugin from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom. Left: the room. Right: what it may open. Bottom layer first. */
const MAY_IMPORT = {
  domain: [],
  figures: ["domain"],
  views: ["domain"],
  schema: ["domain"],
  format: ["domain"],
  url: ["domain", "schema"],
  runtime: [],
  server: ["url", "runtime"],
  http: ["domain", "views", "schema", "format", "url", "runtime"],
  prisma_client: [],
  db: ["domain", "views", "schema", "url", "runtime", "prisma_client"],
  auth: ["domain", "schema", "runtime", "db"],
  ui: [],
  components: ["ui", "domain", "figures", "views", "schema", "format", "url"],
  app: [
    "components",
    "ui",
    "domain",
    "figures",
    "views",
    "schema",
    "format",
    "url",
    "runtime",
    "http",
    "db",
    "auth",
  ],
  testing: ["domain", "views", "schema", "url", "db", "runtime"],
  seed: ["domain", "schema", "db", "testing"],
  e2e: ["url", "schema", "testing"],
};
/** Rooms without packages and without node: modules. */
const PURE = ["domain", "figures", "views"];
const LIB_ROOMS = [
  "domain",
  "figures",
  "views",
  "schema",
  "format",
  "url",
  "http",
  "runtime",
  "db",
  "auth",
  "testing",
];

const policies = [
  ...Object.entries(MAY_IMPORT).map(([room, targets]) => ({
    from: { element: { type: room } },
    allow: { to: { element: { types: { anyOf: [room, ...targets] } } } },
  })),
  {
    from: { element: { types: { anyOf: Object.keys(MAY_IMPORT).filter((room) => !PURE.includes(room)) } } },
    allow: { to: { module: { origin: ["external", "core"] } } },
  },
  {
    from: { element: { type: "domain" } },
    allow: { to: { module: { origin: "external", source: "edtf" } } },
  },
  {
    from: {
      element: {
        types: { anyOf: Object.keys(MAY_IMPORT).filter((room) => room !== "db" && room !== "server") },
      },
    },
    disallow: { to: { module: { origin: "external", source: ["@prisma/*", "@prisma/*/**", "pg"] } } },
    message: "Only lib/db talks to Prisma and Postgres.",
  },
  { from: { file: { categories: "test" } }, allow: { to: { element: { type: "testing" } } } },
  { from: { file: { categories: "test" } }, allow: { to: { module: { origin: ["external", "core"] } } } },
];

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
        { type: "components", pattern: "components" },
        { type: "app", pattern: "app" },
        { type: "seed", pattern: "prisma" },
        { type: "e2e", pattern: "e2e" },
        { type: "server", pattern: "server" },
        ...LIB_ROOMS.map((room) => ({ type: room, pattern: `lib/${room}` })),
      ],
      "boundaries/files": [{ category: "test", pattern: "**/*.test.{ts,tsx}" }],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        { default: "disallow", checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
      "boundaries/no-unknown-files": "error",
    },
  },
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
    plugins: { "react-hooks": reactHooks, "@next/next": nextPlugin },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...nextPlugin.configs.recommended.rules,
      ...nextPlugin.configs["core-web-vitals"].rules,
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
);
