/**
 * `npm run migrate -- COMMAND …`: any `prisma migrate` command, with the database running and the engine set.
 *
 *   npm run migrate -- status
 *   npm run migrate -- dev --name add_watchers --create-only     a new migration from a changed schema
 *   npm run migrate -- base                                      until the first release: writes the first one anew
 */
import { writeBaseMigration } from "./prisma/base-migration.mjs";
import { engineEnvironment } from "./prisma/engine.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { ROOT, toolPath } from "./shell/root.mjs";
import { openForCommand } from "./steps/database.mjs";
import { runInForeground } from "./steps/foreground.mjs";
import { install } from "./steps/install.mjs";

const lifecycle = createLifecycle();

await lifecycle.run(async () => {
  await install();
  const { url } = await lifecycle.started(openForCommand("npm run migrate"));
  const args = process.argv.slice(2);
  if (args[0] === "base") {
    await writeBaseMigration(url);
    return 0;
  }
  const env = { ...engineEnvironment(), DATABASE_URL: url };
  const child = runInForeground([toolPath("prisma"), "migrate", ...args], { env, cwd: ROOT });
  lifecycle.started(Promise.resolve(child));
  return child.ended;
});
