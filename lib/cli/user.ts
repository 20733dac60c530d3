import { runProgram } from "./program";
import { readUserCommand, USAGE } from "./read-user-command";
import { runUserCommand } from "./user-command";

/** `npm run user`: accounts from the shell. */
runProgram({ usage: USAGE, read: readUserCommand, run: runUserCommand });
