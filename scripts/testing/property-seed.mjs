/**
 * Runs before each test file that may hold properties: with which seed they draw their cases. `npm test` draws the same
 * ones each time, so that a change is what made a test fail; `npm run check -- --random` draws others, and says which.
 */
import fc from "fast-check";
import { seedFrom } from "./seed.mjs";

fc.configureGlobal({ seed: seedFrom(process.env) });
