/** The levels of `npm test`. Each says what it runs; what it needs is opened by the one that runs it. */

import { checkDocuments, checkWords } from "../house/check-house.mjs";
import { freePort } from "../postgres/server.mjs";
import { prisma } from "../prisma/engine.mjs";
import { runTool } from "../shell/run.mjs";
import { build } from "../steps/build.mjs";
import { seed } from "../steps/database-program.mjs";
import { makeEditorToken } from "./editor-token.mjs";
import { runCheck, runPlaywright, runVitest } from "./runners.mjs";
import { cloneDatabase, dropDatabase } from "./scratch.mjs";
import { startApp } from "./start-app.mjs";

/** The journeys must mean the same for years. */
const TODAY_IN_TESTS = "2026-11-24";
const E2E_SECRET = "a-secret-for-tests-that-signs-nothing-real";

/** Fast, without a database: exactly what `npm run check` runs. */
async function check({ step }, { coverage = false } = {}) {
  // Route types and next-env.d.ts are made, not kept: a fresh clone has neither.
  await step("types of routes", async () => {
    await runTool("next", ["typegen"]);
    return { passed: 1, failed: 0 };
  });
  const steps = [
    // Takes one core, and longer than anything else here.
    () => step("rooms", () => runCheck("eslint", ["."])),
    // Left to itself it looks at the same types four times, side by side: beside another step that is work for nothing.
    () => step("types", () => runCheck("tsc", ["--noEmit", "--checkers", "1"])),
    () => step("types of scripts", () => runCheck("tsc", ["--noEmit", "-p", "scripts", "--checkers", "1"])),
    () => step("component tests", () => runVitest("component")),
    () => step("unit tests", () => runVitest("unit", { coverage })),
    () => step("dead code", () => runCheck("knip", [])),
    () => step("format and lint", () => runCheck("biome", ["check", "--max-diagnostics=40"])),
  ];
  // Two at a time, so that whichever ends first goes on with what is left, and no core waits for the other.
  const takeSteps = async () => {
    for (let next = steps.shift(); next; next = steps.shift()) await next();
  };
  await Promise.all([takeSteps(), takeSteps()]);
  await step("plain words", async () => checkWords());
  await step("documents", () => checkDocuments(Object.keys(LEVELS)));
}

async function unit({ step }) {
  await step("unit tests", () => runVitest("unit"));
  await step("component tests", () => runVitest("component"));
}

/** On a real PostgreSQL: queries and writes, and whether the migrations make what the schema says. */
async function db({ step }, { template }) {
  await step("database tests", () => runVitest("db", { env: { ENTENTE_TEST_TEMPLATE: template } }));
  await step("migration drift", async () => {
    const args = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--exit-code"];
    const { code, output } = await prisma(args, { url: template });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
  });
}

/** Apps into which journeys write: one for each worker of the browser. */
const WRITING = 3;

/** An app over a copy of the seeded database, stopped and dropped when the run leaves. */
async function serveCopy(seeded, { what, port }, { started }) {
  const database = await cloneDatabase(seeded, what);
  await started(Promise.resolve({ stop: () => dropDatabase(database) }));
  const env = {
    DATABASE_URL: database,
    PORT: String(port),
    ENTENTE_SECRET: E2E_SECRET,
    ENTENTE_TODAY: process.env.ENTENTE_TODAY || TODAY_IN_TESTS,
    ENTENTE_PSEUDO_LANGUAGES: "1",
  };
  const app = await started(Promise.resolve(startApp(env)));
  await app.ready;
  return { url: `http://localhost:${port}`, database, stop: app.stop };
}

/** One app for the journeys that read, and one for each worker that writes: the record is imported once and copied. */
async function serveJourneys({ template, started }) {
  const seeded = await cloneDatabase(template, "seeded");
  await started(Promise.resolve({ stop: () => dropDatabase(seeded) }));
  await seed(seeded);
  // Somebody is there: else each app starts a program that makes the link for its first admin.
  await makeEditorToken(seeded);
  const names = ["reading", ...Array.from({ length: WRITING }, (_, nth) => `writing_${nth + 1}`)];
  const ports = new Set();
  while (ports.size < names.length) ports.add(await freePort());
  const places = [...ports].map((port, nth) => ({ what: names[nth], port }));
  const [reading, ...writing] = await Promise.all(
    places.map((place) => serveCopy(seeded, place, { started })),
  );
  return {
    apps: { reading: reading.url, writing: writing.map(({ url, database }) => ({ url, database })) },
    stop: () => Promise.all([reading, ...writing].map((app) => app.stop())),
  };
}

/** In a browser, against what `npm start` serves over seeded databases of their own. */
async function e2e(results, { template, started, findingBrowser }) {
  if (!(await buildOnce(results))) return results.cannotRun("browser journeys", "there is no build");
  let served;
  await results.step("apps for journeys", async () => {
    served = await serveJourneys({ template, started });
    return { passed: 1, failed: 0 };
  });
  if (!served) return results.cannotRun("browser journeys", "their apps did not start");
  await results.step("browser journeys", async () => {
    try {
      return await runPlaywright({ apps: served.apps, browser: await findingBrowser });
    } finally {
      await served.stop();
    }
  });
}

/** The commands themselves, as processes: started, killed, started twice, given nonsense. */
async function commands(results) {
  if (!(await buildOnce(results))) return results.cannotRun("commands", "there is no build");
  await results.step("commands", () => runVitest("scripts"));
}

let built;
function buildOnce({ step }) {
  built ??= step("production build", async () => {
    await build();
    return { passed: 1, failed: 0 };
  });
  return built;
}

/** In the order they run: the quickest to tell something first. */
export const LEVELS = { check, unit, db, e2e, commands };
