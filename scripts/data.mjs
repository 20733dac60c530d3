/**
 * `npm run data -- import FILE… [--dry-run] [--json] | update [--dry-run] [--json] [--author EMAIL] | export [FILE] |
 * bulk FOLDER | webhooks [add URL | remove URL] | verify | rederive`: the dataset as a bundle.
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
  await migrate(database.url);
  const derived = process.argv[2] === "rederive" ? false : await rederive(database.url);
  if (derived !== false) console.error(derived);
  const child = runInForeground(programArguments("data", process.argv.slice(2)), {
    env: programEnvironment(database.url),
    cwd: TYPED_IN,
  });
  // An import that is stopped ends first, and so rolls back; then the database may go.
  lifecycle.started(Promise.resolve(child));
  return child.ended;
});
