/**
 * `npm run user -- add EMAIL --role admin|editor|contributor | list | role | disable | enable | reset`: accounts.
 * Uses the database of a running `npm start`, else starts the embedded one for the duration.
 */
import { readEnvironment } from "./shell/environment.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { openForCommand } from "./steps/database.mjs";
import { programArguments, programEnvironment } from "./steps/database-program.mjs";
import { runInForeground, TYPED_IN } from "./steps/foreground.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { migrate } from "./steps/migrate.mjs";

const lifecycle = createLifecycle();

await lifecycle.run(async () => {
  await install();
  const database = await lifecycle.started(openForCommand("npm run user"));
  await generate();
  await migrate(database.url);
  const child = runInForeground(programArguments("user", process.argv.slice(2)), {
    // Its links lead to where this site is served.
    env: { ...programEnvironment(database.url), ENTENTE_URL: readEnvironment({ dev: true }).publicUrl },
    cwd: TYPED_IN,
  });
  // The program ends first; then the database may go.
  lifecycle.started(Promise.resolve(child));
  return child.ended;
});
