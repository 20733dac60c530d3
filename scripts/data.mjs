/**
 * `npm run data -- import FILE… [--dry-run] [--json] | update [--dry-run] [--json] [--author EMAIL] | export [FILE] |
 * bulk FOLDER | webhooks [add URL | remove URL] | digest | verify | rederive | links | backup [FILE] | restore FILE [--replace]`:
 * the dataset as a bundle, and everything that is stored.
 * Uses the database of a running `npm start`, else starts the embedded one for the duration.
 */
import { createLifecycle } from "./shell/lifecycle.mjs";
import { openForCommand } from "./steps/database.mjs";
import { programArguments, programEnvironment, rederive } from "./steps/database-program.mjs";
import { runInForeground, TYPED_IN } from "./steps/foreground.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { migrate } from "./steps/migrate.mjs";

const lifecycle = createLifecycle();

await lifecycle.run(async () => {
  await install();
  const database = await lifecycle.started(openForCommand("npm run data"));
  await generate();
  // What is put back is as old as it is: it is brought up to date afterwards.
  const isRestore = process.argv[2] === "restore";
  if (!isRestore) await bringUpToDate(database.url);
  const child = runInForeground(programArguments("data", process.argv.slice(2)), {
    env: programEnvironment(database.url),
    cwd: TYPED_IN,
  });
  // An import that is stopped ends first, and so rolls back; then the database may go.
  lifecycle.started(Promise.resolve(child));
  const code = await child.ended;
  if (isRestore && code === 0) await bringUpToDate(database.url);
  return code;
});

async function bringUpToDate(url) {
  await migrate(url);
  const derived = process.argv[2] === "rederive" ? false : await rederive(url);
  if (derived !== false) console.error(derived);
}
