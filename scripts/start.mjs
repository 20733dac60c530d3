/**
 * `npm start`: from a fresh clone to a served page. Installs, starts the database, migrates, loads the shipped
 * dataset into an empty one, builds what changed, serves. `npm run dev` (`--dev`): the same with hot reload.
 */
import { refuseWhenOwned } from "./postgres/owner.mjs";
import { readArguments } from "./shell/arguments.mjs";
import { readEnvironment } from "./shell/environment.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { createProgress } from "./shell/progress.mjs";
import { build } from "./steps/build.mjs";
import { openDatabase, openSecret } from "./steps/database.mjs";
import { howToSignIn, rederive, seed } from "./steps/database-program.mjs";
import { openAppLogin, setEditorRules } from "./steps/editor-rules.mjs";
import { generate } from "./steps/generate.mjs";
import { checkNode, install } from "./steps/install.mjs";
import { migrate } from "./steps/migrate.mjs";
import { requireFreePort, startWeb } from "./steps/web.mjs";

const USAGE = `Usage: npm start
       npm run dev

  start   serves the record: installs, starts the database, migrates, loads the shipped dataset into an empty one, builds what changed
  dev     the same with hot reload, without a build

Takes no options: the environment decides, and .env.example lists what (PORT, DATABASE_URL, ENTENTE_DATA_DIR …).`;

const dev = process.argv.includes("--dev");
const { step, print, elapsed } = createProgress();
const lifecycle = createLifecycle({ interrupted: 0 });

async function startDatabase(settings) {
  const events = {
    onRestart: (why) => console.error(`! The database stopped (${why}); starting it again.`),
    onLost: (error) => lifecycle.leave(1, error.message),
  };
  const command = dev ? "npm run dev" : "npm start";
  return lifecycle.started(openDatabase(settings, { command, events }));
}

/** The database with its tables as this version wants them. */
async function openMigrated(settings) {
  const opening = startDatabase(settings);
  await step("database", async () => (await opening).note);
  const database = await opening;
  await step("migrations", () => migrate(database.url));
  return database;
}

async function serve(settings, database) {
  await setEditorRules(database.url, settings);
  const env = {
    DATABASE_URL: settings.databaseUrl ?? (await openAppLogin(database.url, settings)),
    ENTENTE_SECRET: openSecret(settings),
    ENTENTE_URL: settings.publicUrl,
  };
  const onRestart = (why) => console.error(`! The web server stopped (${why}); starting it again.`);
  await lifecycle.started(startWeb({ port: settings.port, dev, env }, { onRestart }));
}

await lifecycle.run(async () => {
  if (readArguments(USAGE, { options: { dev: { type: "boolean" } } }).helped) return 0;
  checkNode();
  const settings = readEnvironment({ dev });
  if (!settings.databaseUrl) await refuseWhenOwned(settings.dataDir);
  await requireFreePort(settings.port);
  await step("packages", install);

  // Making the client asks no database: one core each.
  const [database] = await Promise.all([openMigrated(settings), step("client", generate)]);
  await step("derived", () => rederive(database.url));
  await step("dataset", () => seed(database.url));
  if (!dev) await step("build", build);
  const signIn = howToSignIn(database.url, settings.publicUrl);
  signIn.catch(() => {}); // said below; the web server is not to be left half started for it
  await step("web server", () => serve(settings, database));
  print(`\nEntente is at ${settings.publicUrl}  (ready after ${elapsed()}; Ctrl-C stops it)`);
  print(await signIn);
});
