import { disconnect, takeTime } from "@/lib/db/client";
import type { Result } from "@/lib/domain/text/result";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";

/** What every command of the shell is around its work: what was typed, or how to type it; errors in words on stderr, with exit code 1. */

type Program<Command extends { name: string }> = {
  usage: string;
  read: (args: string[]) => Result<Command>;
  run: (command: Exclude<Command, { name: "help" }>) => Promise<number>;
};

/** Runs what was typed and ends the process. Expects DATABASE_URL to be set. */
export function runProgram<Command extends { name: string }>(program: Program<Command>): void {
  // Warnings for programmers about the libraries inside are no answer to whoever types the command.
  Object.assign(process, { noDeprecation: true });
  // Whoever reads only the beginning (`| head`) has what they wanted.
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? 0 : complainOf(error)),
  );
  takeTime();
  runTyped(program)
    .catch(complainOf)
    .then(async (code) => {
      process.exitCode = code;
      await disconnect();
    });
}

async function runTyped<Command extends { name: string }>({ usage, read, run }: Program<Command>) {
  const command = read(process.argv.slice(2));
  if (!command.ok) return complain(`${command.error}\n\n${usage}`);
  if (command.value.name !== "help") return run(command.value as Exclude<Command, { name: "help" }>);
  console.log(usage);
  return 0;
}

/** Says what is wrong; the exit code. */
export function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** A file or address that does not work is the user's to mend and needs no stack; anything else is a fault of the program. */
function complainOf(thrown: unknown): number {
  const error = asUnavailable(thrown);
  const isSystem = error instanceof AppError || (error instanceof Error && "syscall" in error);
  return complain(
    error instanceof Error && !isSystem
      ? (error.stack ?? error.message)
      : String((error as Error).message ?? error),
  );
}
