/**
 * `npm test`: everything, on a fresh clone. `npm test -- LEVEL…` runs some: check, unit, db, e2e, commands.
 * Tests on a real PostgreSQL run on DATABASE_URL's server, in databases of their own, when it is set; else on a
 * throw-away embedded one. The last line is the sum: `N passed, N failed`.
 */
import { readArguments } from "./shell/arguments.mjs";
import { readEnvironment } from "./shell/environment.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { Stop } from "./shell/stop.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { findBrowser } from "./testing/browser.mjs";
import { LEVELS } from "./testing/levels.mjs";
import { createResults } from "./testing/results.mjs";
import { createMigrated, dropTemplate, openScratchServer } from "./testing/scratch.mjs";

const ALL = ["check", "db", "e2e", "commands"];
const ON_A_DATABASE = ["db", "e2e"];

const USAGE = `Usage: npm test [-- LEVEL…]

  check      types, format and lint, rooms, words, dead code, unit and component tests
  unit       the unit and component tests alone
  db         on a real PostgreSQL: queries, writes, migrations
  e2e        journeys in a browser, against a build
  commands   npm start and its like, as processes

Without a level: ${ALL.join(", ")}.`;

function readLevels(args) {
  const unknown = args.find((name) => !Object.hasOwn(LEVELS, name));
  if (unknown)
    throw new Stop(`There is no level "${unknown}": choose from ${Object.keys(LEVELS).join(", ")}.`);
  return args.length ? args : ALL;
}

const lifecycle = createLifecycle();
const results = createResults();

/** One server and one migrated template for everything that needs a database. */
async function openTemplate() {
  const { databaseUrl } = readEnvironment({ dev: true });
  const server = await lifecycle.started(openScratchServer({ databaseUrl }));
  const template = await createMigrated(server.url, "template");
  await lifecycle.started(Promise.resolve({ stop: () => dropTemplate(template) }));
  return template;
}

await lifecycle.run(async () => {
  const { helped, words } = readArguments(USAGE, { takesWords: true });
  if (helped) return 0;
  const wanted = readLevels(words);
  await install();
  await generate();
  const needed = {
    /** @type {string | null} */
    template: null,
    started: lifecycle.started,
    // It may have to be downloaded first: that takes the network, and the first checks the processor.
    findingBrowser: wanted.includes("e2e") ? findBrowser() : undefined,
  };
  needed.findingBrowser?.catch(() => {}); // told by the journeys, which need it
  if (wanted.some((name) => ON_A_DATABASE.includes(name))) {
    await results.step("migrations", async () => {
      needed.template = await openTemplate();
      return { passed: 1, failed: 0 };
    });
  }
  for (const name of wanted) {
    if (ON_A_DATABASE.includes(name) && !needed.template) results.cannotRun(name, "there is no database");
    else await LEVELS[name](results, needed);
  }
  return results.finish();
});
