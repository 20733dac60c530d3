/**
 * How the files of the program hang together: no folder is crowded, no two folders of lib/ open each other, no files form a circle, and
 * nothing that runs in a browser reaches the database. Decides from the texts of imports; who may open which room is lint's.
 */
import { dirname, join, normalize } from "node:path";

/** More files than these make a list, not a folder. */
const MOST_FILES = 25;
const SOURCE = /^(app|components|lib|server)\/.*\.tsx?$/;
/** Tests and what helps them, and what is generated. */
const ASIDE = /\.test\.tsx?$|^lib\/testing\/|^lib\/db\/generated\//;
/** "from", a bare import, an import() at run time; types alone are no import once it runs. */
const IMPORT =
  /^(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** @typedef {{ to: string, isType: boolean }} Opened */
/** @typedef {ReadonlyMap<string, readonly Opened[]>} Imports */

/** @param {string} path */
export const isSource = (path) => SOURCE.test(path) && !ASIDE.test(path);

/**
 * What each file opens of the program itself.
 * @param {ReadonlyMap<string, string>} texts by path
 * @returns {Imports}
 */
export function readImports(texts) {
  const find = (base) =>
    [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => texts.has(path));
  const opened = (path, text) =>
    Array.from(text.matchAll(IMPORT), ([, type, from, bare, later]) => {
      const name = from ?? bare ?? later;
      const base = name.startsWith("@/") ? name.slice(2) : normalize(join(dirname(path), name));
      return { to: name.startsWith("@/") || name.startsWith(".") ? find(base) : undefined, isType: !!type };
    }).filter(({ to }) => to !== undefined && to !== path);
  return new Map([...texts].map(([path, text]) => [path, opened(path, text)]));
}

/** @param {Iterable<string>} paths @returns {string[]} */
export function crowdedFolders(paths) {
  const counts = new Map();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MOST_FILES)
    .map(
      ([folder, count]) =>
        `${folder} holds ${count} source files, and ${MOST_FILES} are the most: give what belongs together a folder in it.`,
    );
}

/** @param {Imports} imports @returns {string[]} */
export function mutualFolders(imports) {
  /** @type {Map<string, string>} the first import by its two folders */
  const ways = new Map();
  for (const [path, opened] of imports)
    for (const { to } of opened) {
      const [from, into] = [dirname(path), dirname(to)];
      if ([from, into].every((folder) => folder.startsWith("lib/")) && !isWithin(from, into))
        ways.set(`${from} ${into}`, ways.get(`${from} ${into}`) ?? `${path} opens ${to}`);
    }
  return [...ways].flatMap(([way, first]) => {
    const [from = "", into = ""] = way.split(" ");
    const back = ways.get(`${into} ${from}`);
    return back === undefined || from > into
      ? []
      : [`${from} and ${into} open each other: ${first}, and ${back}. Move what both need below them.`];
  });
}

const isWithin = (a, b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** Circles of files, each told once, as the way around. @param {Imports} imports @returns {string[]} */
export function fileCircles(imports) {
  const done = new Set();
  const circles = new Map();
  const walk = (path, way) => {
    const at = way.indexOf(path);
    if (at >= 0) circles.set([...way.slice(at)].sort().join(" "), [...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const { to } of imports.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return [...circles.values()].map(
    (way) =>
      `These files open each other in a circle: ${way.join(" → ")}. Move what they share into a file of its own.`,
  );
}

/**
 * The connection is `server-only`, so that a page whose browser part reaches it does not build; this says it for all of lib/db, and
 * which way it is reached.
 * @param {ReadonlyMap<string, string>} texts @param {Imports} imports
 * @returns {string[]}
 */
export function browserReachesDatabase(texts, imports) {
  const begins = [...texts].filter(([, text]) => /^["']use client["']/m.test(text)).map(([path]) => path);
  return begins.flatMap((begin) => {
    const way = wayToDatabase(begin, { texts, imports });
    return way === null
      ? []
      : [`${way.join(" → ")}: what runs in the browser may not open lib/db. Hand it what it shows.`];
  });
}

/** Actions of the server are called, not carried along. */
function wayToDatabase(begin, { texts, imports }) {
  const seen = new Set([begin]);
  const ways = [[begin]];
  for (const way of ways) {
    const path = way.at(-1);
    if (path.startsWith("lib/db/")) return way;
    if (/^["']use server["']/m.test(texts.get(path) ?? "")) continue;
    for (const { to, isType } of imports.get(path) ?? [])
      if (!isType && !seen.has(to)) ways.push([...way, seen.add(to) && to]);
  }
  return null;
}

/** Everything that is wrong, in sentences. @param {ReadonlyMap<string, string>} texts the source files by path */
export function checkImports(texts) {
  const imports = readImports(texts);
  return [
    ...crowdedFolders(texts.keys()),
    ...mutualFolders(imports),
    ...fileCircles(imports),
    ...browserReachesDatabase(texts, imports),
  ];
}
