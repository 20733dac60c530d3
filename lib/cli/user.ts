import "server-only";
import { disconnect, takeTime } from "@/lib/db/client";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";
import { readUserCommand, USAGE } from "./read-user-command";
import { runUserCommand } from "./user-command";

/** `npm run user`: expects DATABASE_URL to be set. What goes wrong is said on stderr and makes the exit code 1. */

async function main(): Promise<number> {
  const command = readUserCommand(process.argv.slice(2));
  if (command.ok) return runUserCommand(command.value);
  console.error(`${command.error}\n\n${USAGE}`);
  return 1;
}

// Warnings for programmers about the libraries inside are no answer to whoever types the command.
Object.assign(process, { noDeprecation: true });

takeTime();

main()
  .catch((thrown: unknown) => {
    const error = asUnavailable(thrown);
    if (error instanceof AppError) console.error(error.message);
    else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  })
  .then(async (code) => {
    process.exitCode = code;
    await disconnect();
  });
