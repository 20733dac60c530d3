/**
 * `npm run build`: everything of a start that needs no database (packages, client, production build), for images and for
 * whoever wants a short start later. `npm start` finds it done.
 */
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { createProgress } from "./shell/progress.mjs";
import { build } from "./steps/build.mjs";
import { generate } from "./steps/generate.mjs";
import { checkNode, install } from "./steps/install.mjs";

const USAGE = `Usage: npm run build

  installs, makes the database client and builds what changed; needs no database, and takes no options`;

const { step } = createProgress();
const lifecycle = createLifecycle();

await lifecycle.run(async () => {
  if (readArguments(USAGE).helped) return 0;
  checkNode();
  await step("packages", install);
  await step("client", generate);
  await step("build", build);
  return 0;
});
