/**
 * `npm run bench`: what forty times the deals cost a reader. Serves some 500 and some 20,000 deals of real shape side by side,
 * asks both for the same pages and answers, and prints the medians with their ratio. Nothing passes or fails: machines differ,
 * ratios within one run hardly do.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { measureCsvImport } from "./bench/csv-import.mjs";
import { measureFiles } from "./bench/files.mjs";
import { measureIntake } from "./bench/intake.mjs";
import { measureLedger } from "./bench/ledger.mjs";
import { compare, tableOf } from "./bench/measure.mjs";
import { measureParse } from "./bench/parse.mjs";
import { measureTimeline } from "./bench/timeline.mjs";
import { withClient } from "./postgres/database.mjs";
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { createProgress } from "./shell/progress.mjs";
import { fromRoot } from "./shell/root.mjs";
import { Stop } from "./shell/stop.mjs";
import { build } from "./steps/build.mjs";
import { seed } from "./steps/database-program.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { startWeb } from "./steps/web.mjs";
import { cloneDatabase, createMigrated, openScratchServer } from "./testing/scratch.mjs";

/** The dataset has 85 deals; copied so many times over it has 595 and 22,695. */
const COPIES = [6, 266];
/** 85, 10,030 and 100,045 deals for what is summed; the last takes memory and minutes, so it is asked for. */
const LEDGER_COPIES = [0, 117];
const LARGE_COPIES = 1176;
/** 340 deals: more than the 300 that one timeline draws. */
const CROWDED_COPIES = 3;
const PLAN = { rounds: 15, warmUp: 3 };
const PATHS = [
  "/deals",
  "/deals?org=openai&standing=disputed",
  "/deals?q=microsoft&sort=title",
  "/deals?sort=-disputed&known=2025-12-01",
  "/deals/aws-openai-2025-compute",
  "/api/v1/deals?limit=50",
  "/api/v1/deals/aws-openai-2025-compute",
  "/api/v1/terms?standing=disputed&limit=50",
];

/** Pages that are read in another language: the ratio says what it costs. */
const TOLD_PATHS = [
  "/deals",
  "/deals?org=openai&standing=disputed",
  "/deals/aws-openai-2025-compute",
  "/partnerships/microsoft-openai",
  "/organizations/openai",
  "/ledger",
  "/disputes",
];
const LANGUAGES_PLAN = { rounds: 40, warmUp: 10 };

const USAGE = `Usage: npm run bench [-- intake | ledger | languages] [--large]

  builds, serves some 500 and some 20,000 deals side by side, asks both for the same pages, and prints the medians with
  their ratio, then the speed of an import by CSV and of the timelines, the memory of long files, the speed of reading typed
  values and of reading articles, pages in French beside English, and what the ledger costs over 85 and some 10,000 deals; takes some minutes

  intake     the reading of articles alone, in seconds
  ledger     the ledger alone
  languages  pages in French beside English alone
  --large    the ledger over some 100,000 deals too`;
const OPTIONS = /** @type {const} */ ({ large: { type: "boolean", default: false } });
const PARTS = ["", "intake", "ledger", "languages"];

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

/** The lines of what is summed. */
async function measureSums(template, isLarge) {
  const names = [];
  const origins = [];
  await step("ledgers", async () => {
    for (const copies of isLarge ? [...LEDGER_COPIES, LARGE_COPIES] : LEDGER_COPIES) {
      const url = await cloneDatabase(template, "bench");
      names.push(await multiply(url, copies, { searchable: false }));
      origins.push(await serve(url));
    }
    return names.join(", ");
  });
  return measureLedger(names, origins);
}

/** Part of the figures alone, or all of them. */
async function measureAll(part, isLarge) {
  await install();
  if (part === "intake") return printSection("Reading articles:", await measureIntake());
  await generate();
  await step("build", build);
  let template = "";
  await step("template", async () => {
    const server = await lifecycle.started(openScratchServer({ command: "npm run bench" }));
    template = await createMigrated(server.url, "bench");
    await seed(template);
  });
  if (part === "languages") return printSection("Languages:", await measureLanguages(template));
  printSection("The ledger:", await measureSums(template, isLarge));
  if (part === "") await measurePages(template);
}

/** Pages of one server in English and in French, turn about. */
async function measureLanguages(template) {
  const origin = await serve(await cloneDatabase(template, "bench"));
  const rows = [];
  for (const path of TOLD_PATHS)
    rows.push({ path, medians: await compare(path, [origin, `${origin}/fr`], LANGUAGES_PLAN) });
  return tableOf(["English", "French"], rows);
}

async function measurePages(template) {
  const names = [];
  const origins = [];
  let crowded = "";
  let written = "";
  await step("databases", async () => {
    for (const copies of COPIES) {
      const url = await cloneDatabase(template, "bench");
      names.push(await multiply(url, copies));
      origins.push(await serve(url));
    }
    written = await cloneDatabase(template, "bench");
    const url = await cloneDatabase(template, "bench");
    const name = await multiply(url, CROWDED_COPIES);
    crowded = await serve(url);
    return [...names, name].join(", ");
  });
  const rows = [];
  for (const path of PATHS) rows.push({ path, medians: await compare(path, origins, PLAN) });
  printSection("", tableOf(names, rows));
  printSection("Languages:", await measureLanguages(template));
  printSection("Import by CSV:", await measureCsvImport(written));
  printSection(`Timelines, over ${names[1]}:`, await measureTimeline(origins[1], crowded));
  printSection(`Long files, over ${names[1]}:`, await measureFiles(origins[1], written));
  printSection("Reading values:", await measureParse());
  printSection("Reading articles:", await measureIntake());
}

function printSection(title, lines) {
  for (const line of [title, ...lines, ""]) print(line);
}

await lifecycle.run(async () => {
  const { helped, words, options } = readArguments(USAGE, { options: OPTIONS, takesWords: true });
  if (helped) return 0;
  const part = words.join(" ");
  if (!PARTS.includes(part)) throw new Stop(`Not understood: ${part}. With --help it says what it takes.`);
  await measureAll(part, options.large === true);
  return 0;
});
