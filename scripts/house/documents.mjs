/**
 * Whether what the documents name exists: variables, commands, files and rooms, addresses, kinds of term. Decides what counts
 * as a name in a document, and where each kind of name must be found. Reads nothing itself.
 */

/**
 * @typedef {object} House what exists
 * @property {readonly string[]} files every path of the repository
 * @property {string} source the text of all code and configuration
 * @property {string} example .env.example
 * @property {Record<string, string>} scripts of package.json
 * @property {readonly string[]} levels of npm test
 */

/** Text between backticks, and lines of code blocks. @param {string} text */
function codeOf(text) {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, body]) => body.split("\n"));
  const rest = text.replaceAll(/^```\w*\n[\s\S]*?^```/gm, "");
  return [...blocks, ...[...rest.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code)];
}

const hasWord = (source, word) => new RegExp(`(?<![A-Za-z0-9_])${word}(?![A-Za-z0-9_])`).test(source);

const VARIABLE = /\b(?:ENTENTE_[A-Z0-9_]+|DATABASE_(?:REPLICA_)?URLS?|CHROME_PATH|POSTGRES_PASSWORD)\b/g;

function variables(code, { source }) {
  return [...code.matchAll(VARIABLE)].flatMap(([name]) =>
    hasWord(source, name) ? [] : [`the variable ${name} is read nowhere`],
  );
}

/** Commands of npm: the script, the level of `npm test`, the word after `npm run data` and the like. */
function commands(code, house) {
  const found = [];
  for (const [, name] of code.matchAll(/\bnpm run ([a-z]+)/g))
    if (!(name in house.scripts)) found.push(`there is no script "${name}" in package.json`);
  for (const [, level] of code.matchAll(/\bnpm test -- ([a-z][\w-]*)/g))
    if (!house.levels.includes(level)) found.push(`npm test has no level "${level}"`);
  for (const [, name, word] of code.matchAll(/\bnpm run ([a-z]+) -- (?:--)?([a-z][\w-]*)/g))
    if (!hasWord(house.source, word)) found.push(`npm run ${name} does not know "${word}"`);
  for (const [, path] of code.matchAll(/\bnode ([\w/]+\.mjs)/g))
    if (!/[A-Z]/.test(path) && !house.files.includes(path)) found.push(`there is no file ${path}`);
  return found;
}

const TOP = /^(?:app|components|docs|e2e|findings|lib|prisma|scripts|server|\.github)(?:\/|$)/;
const ROOT_FILE = /^[A-Za-z.][\w.-]*\.(?:md|mjs|ts|json|yaml|cff)$/;

/** A path from the root, or a file of the root. Capitals stand for names of one's own: `app/NAME/page.tsx`. */
function paths(code, { files }) {
  const path = code.replace(/\/$/, "").replace(/:\d+$/, "");
  if (!TOP.test(path) && !ROOT_FILE.test(path)) return [];
  if (/[\s{}*…]|\b[A-Z]{2,}\b(?!\.md)/.test(path)) return [];
  const isThere = files.some(
    (file) => file === path || file.startsWith(`${path}/`) || file.endsWith(`/${path}`),
  );
  return isThere ? [] : [`there is no file or folder ${path}`];
}

/** The pages and answers of the app, as patterns: groups fall away, `[x]` is anything. @param {readonly string[]} files */
export function routesOf(files) {
  return files.flatMap((file) => {
    const match = /^app\/(.*?)\/?(?:page\.tsx|route\.ts)$/.exec(file);
    if (!match) return [];
    const segments = match[1].split("/").filter((segment) => segment !== "" && !/^\(.*\)$/.test(segment));
    const pattern = segments.map((segment) =>
      segment.startsWith("[...") ? ".+" : segment.startsWith("[") ? "[^/]+" : segment.replaceAll(".", "\\."),
    );
    return [new RegExp(`^/${pattern.join("/")}$`)];
  });
}

/** Every page has an address in each language that has a folder of messages. */
function withoutLanguage(address, files) {
  const [, language, rest] = /^\/([a-z]{2})(\/.+)$/.exec(address ?? "") ?? [];
  return language && files.includes(`lib/language/${language}/index.ts`) ? rest : address;
}

/** Addresses of the site: a page, an answer, or one that the web server gives itself. */
function addresses(code, { files, source }) {
  const match =
    /^(?:curl .*http:\/\/localhost:3000|(?:GET|POST|PATCH|PUT|DELETE) )?(\/[a-z][^\s?#]*)(?:[?#].*)?$/.exec(
      code,
    );
  const address = withoutLanguage(match?.[1]?.replace(/\/$/, ""), files);
  if (!address || address.includes("…") || address.startsWith("//")) return [];
  if (routesOf(files).some((route) => route.test(address)) || source.includes(`"${address}"`)) return [];
  return [`nothing answers at ${address}`];
}

/** Programs of PostgreSQL, which look like slugs. */
const PROGRAMS = ["pg_dump", "pg_restore"];

/** Words with underscores are slugs: a kind of term, a word of the vocabulary, a table. */
function slugs(code, { source }) {
  if (!/^[a-z]+(?:_[a-z]+)+$/.test(code) || PROGRAMS.includes(code)) return [];
  return hasWord(source, code) ? [] : [`there is no kind of term, word or table "${code}"`];
}

const KINDS = [variables, commands, paths, addresses, slugs];

/** Links to files of the repository. */
function links(path, text, { files }) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(([, target]) => {
    const whole = new URL(folder + target, "file:///").pathname.slice(1);
    return files.some((file) => file === whole || file.startsWith(`${whole}/`))
      ? []
      : [`the link ${target} leads nowhere`];
  });
}

/**
 * @param {string} path @param {string} text @param {House} house
 * @returns {string[]} a sentence for each name of something that does not exist
 */
export function checkDocument(path, text, house) {
  const lines = text.split("\n");
  const placeOf = (code) => lines.findIndex((line) => line.includes(code)) + 1;
  const wrong = codeOf(text).flatMap((code) =>
    KINDS.flatMap((kind) => kind(code, house)).map((what) => `${path}:${placeOf(code)}: ${what}.`),
  );
  return [...new Set([...wrong, ...links(path, text, house).map((what) => `${path}: ${what}.`)])];
}

/** Variables that the code reads and that no document explains. @param {string} documents @param {House} house */
export function undocumentedVariables(documents, { source, example }) {
  const read = new Set([...source.matchAll(/\bENTENTE_[A-Z0-9_]*[A-Z0-9]\b/g)].map(([name]) => name));
  for (const [, name] of example.matchAll(/^([A-Z_]+)=/gm)) read.add(name);
  return [...read]
    .filter((name) => !hasWord(documents, name))
    .map(
      (name) =>
        `The variable ${name} is in no document: README's settings, or CONTRIBUTING's variables of the tests.`,
    );
}

/** Pages of decisions and their table. @param {readonly string[]} files @param {string} table */
export function unlistedDecisions(files, table) {
  return files
    .filter(
      (file) => /^docs\/decisions\/\d{3}-.*\.md$/.test(file) && !table.includes(file.split("/").at(-1) ?? ""),
    )
    .map((file) => `${file}: it is not in the table of docs/decisions/README.md.`);
}
