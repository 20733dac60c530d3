/** `npm run check`: the fast checks alone; exactly what `npm test` runs first. */
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { LEVELS } from "./testing/levels.mjs";
import { createResults } from "./testing/results.mjs";

const USAGE = `Usage: npm run check

  types, format and lint, rooms, dead code, unit tests; takes no options`;

const lifecycle = createLifecycle();
const results = createResults();

await lifecycle.run(async () => {
  if (readArguments(USAGE).helped) return 0;
  await install();
  await generate();
  await LEVELS.check(results);
  return results.finish();
});
