/** What the table of rooms means to eslint-plugin-boundaries: where each room lies, and what its files may import. */
import { DB, DOMAIN, EDITOR, HOUSES, LIB_ROOMS, PURE } from "./rooms.mjs";

/** Where each room lies, for the plugin: of two that fit, the first decides. */
export const ELEMENTS = [
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
];

/** Where the files of a room lie; of a room within a room, the later row decides. */
export const filesOf = (room) => {
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
export const policiesOf = (room, targets) => {
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
    // Journeys put accounts where the app over a database of their own finds them.
    ...(room.startsWith("db/") || ["server", "e2e"].includes(room)
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
export const boundariesOf = (policies) => ({
  "boundaries/dependencies": [
    "error",
    { default: "disallow", checkAllOrigins: true, checkUnknownLocals: true, policies },
  ],
});
