/**
 * `npm run intake -- FILE… [--json] [--keep]`: what articles claim.
 * Uses the database of a running `npm start`, else starts the embedded one for the duration.
 */
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
  const database = await lifecycle.started(openForCommand("npm run intake"));
  await generate();
  await migrate(database.url);
  const child = runInForeground(programArguments("intake", process.argv.slice(2)), {
    env: programEnvironment(database.url),
    cwd: TYPED_IN,
  });
  lifecycle.started(Promise.resolve(child));
  return child.ended;
});
