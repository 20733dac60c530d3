/** `npm run check`: the fast checks alone; exactly what `npm test` runs first. */
import { createLifecycle } from "./shell/lifecycle.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { LEVELS } from "./testing/levels.mjs";
import { createResults } from "./testing/results.mjs";

const lifecycle = createLifecycle();
const results = createResults();

await lifecycle.run(async () => {
  await install();
  await generate();
  await LEVELS.check(results);
  return results.finish();
});
