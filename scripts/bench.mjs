/**
 * `npm run bench`: what forty times the deals cost a reader. Serves some 500 and some 20,000 deals of real shape side by side,
 * asks both for the same pages and answers, and prints the medians with their ratio. Nothing passes or fails: machines differ,
 * ratios within one run hardly do.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { measureCsvImport } from "./bench/csv-import.mjs";
import { measureFiles } from "./bench/files.mjs";
import { measureFloor } from "./bench/floor.mjs";
import { measureImport } from "./bench/import.mjs";
import { measureIntake } from "./bench/intake.mjs";
import { measureKept } from "./bench/kept.mjs";
import { measureLanguages } from "./bench/languages.mjs";
import { measureLedger } from "./bench/ledger.mjs";
import { compare, tableOf } from "./bench/measure.mjs";
import { measureMemory } from "./bench/memory.mjs";
import { measureParse } from "./bench/parse.mjs";
import { measurePlans } from "./bench/plans.mjs";
import { READING_PATHS } from "./bench/reading-paths.mjs";
import { loadNow, writeReport } from "./bench/report.mjs";
import { measureSaves } from "./bench/saves.mjs";
import { measureTimeline } from "./bench/timeline.mjs";
import { withClient } from "./postgres/database.mjs";
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { createProgress } from "./shell/progress.mjs";
import { fromRoot } from "./shell/root.mjs";
import { Stop } from "./shell/stop.mjs";
import { build } from "./steps/build.mjs";
import { seed } from "./steps/database-program.mjs";
import { TYPED_IN } from "./steps/foreground.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { startWeb } from "./steps/web.mjs";
import { cloneDatabase, createMigrated, openScratchServer } from "./testing/scratch.mjs";

/** The dataset has 85 deals; copied so many times over it has 595 and 22,695. */
const COPIES = [6, 266];
/** 85, 22,695 and 100,045 deals, all searched: asked for, since the largest takes minutes to fill. */
const MANY_COPIES = [0, 266, 1176];
/** 85, 10,030 and 100,045 deals for what is summed; the last takes memory and minutes, so it is asked for. */
const LEDGER_COPIES = [0, 117];
const LARGE_COPIES = 1176;
/** 85 deals: all of them are drawn, and of more than 120 fewer. */
const CROWDED_COPIES = 0;
const PLAN = { rounds: 31, warmUp: 3 };
/** Deals of an import: some, and many. */
const IMPORTED = 2_000;
const MANY_IMPORTED = 10_000;
/** How long the server of the largest record is read from before its memory is looked at. */
const MEMORY_MINUTES = 10;

const USAGE = `Usage: npm run bench [-- intake | ledger | import | files | floor | kept | languages | memory | pages | plans]
                       [--large] [--markdown FILE]

  builds, serves some 500 and some 20,000 deals side by side, asks both for the same pages, and prints the medians with
  their ratio, then kept pages against a bare server, answers against a hand-written floor, saves, the speed of imports, of the timelines, the memory of long
  files, the speed of reading typed values and of reading articles, and what the ledger costs over 85 and some 10,000 deals;
  takes some minutes

  intake     the reading of articles alone, in seconds
  ledger     the ledger alone
  import     an import of 2,000 deals alone, or of 10,000
  files      what long files cost in memory over some 100,000 deals; takes some minutes and 6 GB of disk
  floor      answers against the floor, and saves, alone
  kept       kept pages against a bare server, and while somebody publishes, alone
  languages  pages in French beside English
  memory     what a server holds after ten minutes of reading, over 10,000 deals
  pages      pages and answers over 85, some 20,000 and some 100,000 deals; only with --large
  plans      whether any statement of a page reads a large table from end to end, over 20,000 deals
  --large    pages, the ledger and the memory over some 100,000 deals too, and an import of 10,000
  --markdown what was printed as Markdown too, with the machine, versions and day`;
const OPTIONS = /** @type {const} */ ({
  large: { type: "boolean", default: false },
  markdown: { type: "string", default: "" },
});
const PARTS = [
  "",
  "intake",
  "ledger",
  "import",
  "files",
  "floor",
  "kept",
  "languages",
  "memory",
  "pages",
  "plans",
];

const lifecycle = createLifecycle();
const { step, print } = createProgress();

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Multiplies the deals of a database. What is not searched for needs no search indexes, whose building takes most of the time.
 * @param {string} url @param {number} copies @param {{searchable?: boolean}} [options]
 * @returns {Promise<string>} how many it now has
 */
async function multiply(url, copies, { searchable = true } = {}) {
  const script = readFileSync(fromRoot("lib", "testing", "multiply-deals.sql"), "utf8")
    .replaceAll(":copies", String(copies))
    .replaceAll(":searchable", String(searchable));
  return withClient(url, async (client) => {
    if (copies > 0) await client.query(`BEGIN;\n${script}\nCOMMIT`);
    await client.query("VACUUM ANALYZE");
    const { rows } = await client.query("SELECT count(*)::int AS count FROM deals");
    return `${rows[0].count.toLocaleString("en-US")} deals`;
  });
}

async function serve(databaseUrl) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: databaseUrl,
    ENTENTE_SECRET: "of a benchmark that nobody signs in to",
    ENTENTE_URL: origin,
  };
  const onRestart = (why) => console.error(`! A web server stopped (${why}): these figures do not hold.`);
  await lifecycle.started(startWeb({ port, dev: false, env }, { onRestart }));
  return origin;
}

/** A record so many times, served. */
async function serveCopies(template, copies, options = {}) {
  const url = await cloneDatabase(template, "bench");
  const name = await multiply(url, copies, options);
  return { url, name, origin: await serve(url) };
}

/** Records of ever more deals, of which all but what is searched for is there. */
async function serveLedgers(template, sizes) {
  const served = [];
  await step("ledgers", async () => {
    for (const copies of sizes) served.push(await serveCopies(template, copies, { searchable: false }));
    return served.map(({ name }) => name).join(", ");
  });
  return served;
}

/** What is summed, and what the server of the most deals holds afterwards. */
async function measureSums(template, part, isLarge) {
  const sizes = part === "memory" ? [isLarge ? LARGE_COPIES : LEDGER_COPIES.at(-1)] : LEDGER_COPIES;
  const all = isLarge && part !== "memory" ? [...sizes, LARGE_COPIES] : sizes;
  const served = await serveLedgers(template, all);
  const largest = served.at(-1);
  if (part !== "memory") {
    const names = served.map(({ name }) => name);
    printSection(
      "The ledger",
      await measureLedger(
        names,
        served.map(({ origin }) => origin),
      ),
    );
  }
  if (part === "memory" || (isLarge && part === ""))
    printSection("Memory", await measureMemory(largest.origin, largest.name, MEMORY_MINUTES));
}

/** The shipped record, to be copied. */
async function makeTemplate() {
  let template = "";
  await step("template", async () => {
    const server = await lifecycle.started(openScratchServer({ command: "npm run bench", isLarge: true }));
    template = await createMigrated(server.url, "bench");
    await seed(template);
    const { rows } = await withClient(template, (client) => client.query("SHOW server_version"));
    postgres = rows[0].server_version;
  });
  return template;
}

/** Part of the figures alone, or all of them. */
async function measureAll(part, isLarge) {
  await install();
  if (part === "intake") return printSection("Reading articles", await measureIntake());
  await generate();
  if (part === "plans") return printSection("Plans", await measurePlans());
  if (part !== "import") await step("build", build);
  const template = await makeTemplate();
  if (part === "files") await measureManyFiles(template);
  await measureAsked(template, part, isLarge);
  if (isLarge && ["", "pages"].includes(part)) await measurePages(await serveSizes(template, MANY_COPIES));
  if (part !== "") return;
  await measureMany(template);
  printSection("Plans", await measurePlans());
}

async function measureAsked(template, part, isLarge) {
  const isAsked = (...parts) => part === "" || parts.includes(part);
  if (isAsked("ledger", "memory")) await measureSums(template, part, isLarge);
  if (isAsked("import")) await measureImports(template, isLarge ? MANY_IMPORTED : IMPORTED);
  if (isAsked("languages"))
    printSection("Languages", await measureLanguages(await serve(await cloneDatabase(template, "bench"))));
  if (isAsked("floor")) await measureCosts(template);
  if (isAsked("kept")) await measureWhatIsKept(template);
}

async function measureWhatIsKept(template) {
  const { url, origin } = await serveCopies(template, 0);
  printSection("Kept pages, against a bare server that sends the same bytes", await measureKept(origin, url));
}

async function measureImports(template, deals) {
  printSection("Import", await measureImport(await cloneDatabase(template, "bench"), deals));
}

/** What an answer and a save cost over the shipped record. */
async function measureCosts(template) {
  const { url, name, origin } = await serveCopies(template, 0);
  printSection(
    "Answers that are not kept, against a hand-written query",
    await measureFloor(origin, url, name),
  );
  printSection("Saves", await measureSaves(origin, url, name));
}

async function measureManyFiles(template) {
  printSection("Long files", await measureLongFiles(template));
}

async function measureLongFiles(template) {
  const url = await cloneDatabase(template, "bench");
  await step("a large record", () => multiply(url, LARGE_COPIES, { searchable: false }));
  return measureFiles(await serve(url), url);
}

async function serveSizes(template, sizes) {
  const served = [];
  await step("databases", async () => {
    for (const copies of sizes) served.push(await serveCopies(template, copies));
    return served.map(({ name }) => name).join(", ");
  });
  return served;
}

/** The same pages of records of several sizes, the smallest first. */
async function measurePages(served) {
  const origins = served.map(({ origin }) => origin);
  const rows = [];
  for (const path of READING_PATHS) rows.push({ path, ...(await compare(path, origins, PLAN)) });
  const names = served.map(({ name }) => name);
  printSection("Pages and answers", tableOf(names, rows));
}

async function measureMany(template) {
  const written = await cloneDatabase(template, "bench");
  const [few, many, crowded] = await serveSizes(template, [...COPIES, CROWDED_COPIES]);
  await measurePages([few, many]);
  printSection("Import by CSV", await measureCsvImport(written));
  printSection(`Timelines, over ${many.name}`, await measureTimeline(many.origin, crowded.origin));
  printSection(`Long files, over ${many.name}`, await measureFiles(many.origin, many.url));
  printSection("Reading values", await measureParse());
  printSection("Reading articles", await measureIntake());
}

/** @type {import("./bench/report.mjs").Section[]} */
const sections = [];
let postgres = "not asked";

function printSection(title, lines) {
  sections.push({ title, lines });
  for (const line of [`${title}:`, ...lines, ""]) print(line);
}

await lifecycle.run(async () => {
  const { helped, words, options } = readArguments(USAGE, { options: OPTIONS, takesWords: true });
  if (helped) return 0;
  const part = words.join(" ");
  if (!PARTS.includes(part)) throw new Stop(`Not understood: ${part}. With --help it says what it takes.`);
  const [from, before] = [performance.now(), loadNow()];
  await measureAll(part, options.large === true);
  if (!options.markdown) return 0;
  const command = [
    "npm run bench --",
    ...process.argv.slice(2).filter((one, at, all) => one !== "--markdown" && all[at - 1] !== "--markdown"),
  ];
  writeReport(resolve(TYPED_IN, String(options.markdown)), sections, {
    command: command.join(" "),
    postgres,
    minutes: (performance.now() - from) / 60_000,
    load: [before, loadNow()],
    on: new Date(),
  });
  return 0;
});
