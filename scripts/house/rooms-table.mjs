/**
 * The tables of rooms in README and docs/rooms.md, held to lint's. Decides how a row must read; lint decides who may open what.
 */

/** Where a room lies. @param {string} room */
function folderOf(room) {
  if (["app", "components", "prisma", "e2e", "server"].includes(room)) return room;
  if (room === "seed") return "prisma";
  if (room === "ui" || room === "editor") return `components/${room}`;
  if (room.startsWith("editor/")) return `components/${room}`;
  if (room === "db/client") return "lib/db/client.ts";
  return `lib/${room}`;
}

const wordsFor = (targets) => (targets.length === 0 ? "nothing" : targets.join(", "));

/** What lint says of the rooms outside, and of the houses as one room each. */
function outerRows({ outer, outside }) {
  const rooms = Object.entries(outer).filter(([room]) => room !== "prisma_client");
  return [...rooms, ...Object.entries(outside)].map(([room, targets]) => [folderOf(room), wordsFor(targets)]);
}

/** What lint says of the rooms within the houses. */
function innerRows({ inner }) {
  return Object.entries(inner).flatMap(([house, rooms]) =>
    Object.entries(rooms).map(([room, targets]) => [folderOf(`${house}/${room}`), wordsFor(targets)]),
  );
}

/**
 * The rows of a table whose first cell is a folder: folder and last cell.
 * @param {string} text
 * @returns {[string, string][]}
 */
function rowsOf(text) {
  return Array.from(text.matchAll(/^\| `([^`|]+)` \|.*\| ([^|]+) \|$/gm), ([, folder, opens]) => [
    folder,
    opens.trim(),
  ]);
}

const sorted = (cell) => cell.split(/,\s*/).sort().join(", ");

/**
 * @param {{path: string, text: string, wanted: string[][]}} table
 * @returns {string[]} a sentence for each row that lacks, is too many or says something else than lint
 */
function compareRows({ path, text, wanted }) {
  const written = new Map(rowsOf(text));
  const missing = wanted.flatMap(([folder, opens]) => {
    const row = `a row "| \`${folder}\` | what happens there | ${opens} |"`;
    if (!written.has(folder)) return [`${path}: the table of rooms lacks ${row}.`];
    if (sorted(written.get(folder)) === sorted(opens)) return [];
    return [
      `${path}: ${folder} may open ${opens} (eslint.config.mjs), and the table says ${written.get(folder)}.`,
    ];
  });
  const known = new Set(wanted.map(([folder]) => folder));
  const surplus = [...written.keys()].filter((folder) => !known.has(folder));
  return [
    ...missing,
    ...surplus.map((folder) => `${path}: ${folder} is no room in eslint.config.mjs; take the row out.`),
  ];
}

/** Only the part of a document under a heading has the table. */
const under = (text, heading) => text.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";

/**
 * @param {{outer: object, outside: object, inner: object}} tables lint's
 * @param {{readme: string, rooms: string}} texts
 */
export function checkRooms(tables, { readme, rooms }) {
  return [
    ...compareRows({ path: "README.md", text: under(readme, "The rooms"), wanted: outerRows(tables) }),
    ...compareRows({ path: "docs/rooms.md", text: rooms, wanted: innerRows(tables) }),
  ];
}
