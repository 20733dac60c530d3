import { runProgram } from "./program";
import { readCommand, USAGE } from "./read-command";
import { runStoppable } from "./run-data";

/**
 * `npm run data`: the record as a bundle, from the shell. Expects DATABASE_URL to be set.
 * Every error goes to stderr and makes the exit code 1; an interruption makes it 130.
 */
runProgram({ usage: USAGE, read: readCommand, run: runStoppable });
