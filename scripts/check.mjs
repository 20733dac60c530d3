/** `npm run check`: the fast checks alone; exactly what `npm test` runs first. */
import { readArguments } from "./shell/arguments.mjs";
import { createLifecycle } from "./shell/lifecycle.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { LEVELS } from "./testing/levels.mjs";
import { createResults } from "./testing/results.mjs";
import { randomSeed } from "./testing/seed.mjs";

const USAGE = `Usage: npm run check [-- --random] [-- --coverage]

  types, format and lint, rooms, words and documents, dead code, unit, property and component tests

  --random     draws other cases for the properties than npm test does, and prints the seed;
               ENTENTE_PROPERTY_SEED=SEED npm run check draws them again
  --coverage   prints which share of lib/ the unit tests run`;

const OPTIONS = {
  random: { type: /** @type {const} */ ("boolean"), default: false },
  coverage: { type: /** @type {const} */ ("boolean"), default: false },
};

const lifecycle = createLifecycle();
const results = createResults();

await lifecycle.run(async () => {
  const { helped, options } = readArguments(USAGE, { options: OPTIONS });
  if (helped) return 0;
  if (options.random) {
    process.env.ENTENTE_PROPERTY_SEED = String(randomSeed());
    console.log(`Seed of the properties: ${process.env.ENTENTE_PROPERTY_SEED}`);
  }
  await install();
  await generate();
  await LEVELS.check(results, { coverage: options.coverage === true });
  return results.finish();
});
