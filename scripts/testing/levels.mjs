/** The levels of `npm test`. Each says what it runs; what it needs is opened by the one that runs it. */

import { freePort } from "../postgres/server.mjs";
import { prisma } from "../prisma/engine.mjs";
import { runTool } from "../shell/run.mjs";
import { build } from "../steps/build.mjs";
import { runCheck, runPlaywright, runVitest } from "./runners.mjs";
import { cloneDatabase, dropDatabase } from "./scratch.mjs";
import { startApp } from "./start-app.mjs";

/** The journeys must mean the same for years. */
const TODAY_IN_TESTS = "2026-11-24";
const E2E_SECRET = "a-secret-for-tests-that-signs-nothing-real";

/** Fast, without a database: exactly what `npm run check` runs. */
async function check({ step }) {
  // Route types and next-env.d.ts are made, not kept: a fresh clone has neither.
  await step("types of routes", async () => {
    await runTool("next", ["typegen"]);
    return { passed: 1, failed: 0 };
  });
  await Promise.all([
    (async () => {
      await step("types", () => runCheck("tsc", ["--noEmit"]));
      await step("types of scripts", () => runCheck("tsc", ["--noEmit", "-p", "scripts"]));
    })(),
    (async () => {
      await step("format and lint", () => runCheck("biome", ["check", "--max-diagnostics=40"]));
      await step("rooms", () => runCheck("eslint", ["."]));
    })(),
  ]);
  await step("dead code", () => runCheck("knip", []));
  await unit({ step });
}

const unit = ({ step }) => step("unit tests", () => runVitest("unit"));

/** On a real PostgreSQL: queries and writes, and whether the migrations make what the schema says. */
async function db({ step }, { template }) {
  await step("database tests", () => runVitest("db", { env: { ENTENTE_TEST_TEMPLATE: template } }));
  await step("migration drift", async () => {
    const args = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma", "--exit-code"];
    const { code, output } = await prisma(args, { url: template });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
  });
}

/** In a browser, against what `npm start` serves over a seeded database of its own. */
async function e2e(results, { template, started, findingBrowser }) {
  if (!(await buildOnce(results))) return results.cannotRun("browser journeys", "there is no build");
  await results.step("browser journeys", async () => {
    const browser = await findingBrowser;
    const database = await cloneDatabase(template, "e2e");
    await started(Promise.resolve({ stop: () => dropDatabase(database) }));
    const port = String(await freePort());
    const ENTENTE_TODAY = process.env.ENTENTE_TODAY || TODAY_IN_TESTS;
    const app = await started(
      Promise.resolve(
        startApp({ DATABASE_URL: database, PORT: port, ENTENTE_SECRET: E2E_SECRET, ENTENTE_TODAY }),
      ),
    );
    await app.ready;
    try {
      return await runPlaywright({ url: `http://localhost:${port}`, browser, database });
    } finally {
      await app.stop();
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
