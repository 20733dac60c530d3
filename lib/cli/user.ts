import "server-only";
import { disconnect } from "@/lib/db/client";
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

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  })
  .then(async (code) => {
    process.exitCode = code;
    await disconnect();
  });
