import "server-only";
import { disconnect, takeTime } from "@/lib/db/client";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable } from "@/lib/runtime/database-trouble";
import { runBackup, runRestore } from "./backup-command";
import { runBulk } from "./bulk-command";
import { runDigest } from "./digest-command";
import { runExport } from "./export-command";
import { runImport } from "./import-command";
import { runLinks } from "./links/links-command";
import { type Command, readCommand, USAGE } from "./read-command";
import { runRedact } from "./redact-command";
import { runRederive } from "./rederive-command";
import { runUpdate } from "./update-command";
import { runVerify } from "./verify-command";
import { runWebhooks } from "./webhook-command";

/**
 * `npm run data`: the record as a bundle, from the shell. Expects DATABASE_URL to be set.
 * Every error goes to stderr and makes the exit code 1; an interruption makes it 130.
 */

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2));
  if (!command.ok) {
    console.error(`${command.error}\n\n${USAGE}`);
    return 1;
  }
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopSoon(stop));
  try {
    return await run(command.value, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return interrupted();
  }
}

type Runners = {
  [N in Command["name"]]: (command: Extract<Command, { name: N }>, signal: AbortSignal) => Promise<number>;
};

const RUNNERS: Runners = {
  import: (command, signal) => runImport({ ...command, signal }),
  update: (command, signal) => runUpdate({ ...command, signal }),
  export: ({ file }, signal) => runExport(file, signal),
  bulk: ({ folder }, signal) => runBulk(folder, signal),
  webhooks: (command) => runWebhooks(command),
  digest: (_, signal) => runDigest(signal),
  verify: (_, signal) => runVerify(signal),
  rederive: (_, signal) => runRederive(signal),
  links: (_, signal) => runLinks(signal),
  backup: ({ file }, signal) => runBackup(file, signal),
  restore: (command, signal) => runRestore(command, signal),
  redact: (command) => runRedact(command),
  help: async () => {
    console.log(USAGE);
    return 0;
  },
};

function run<N extends Command["name"]>(
  command: Extract<Command, { name: N }>,
  signal: AbortSignal,
): Promise<number> {
  const runner: Runners[N] = RUNNERS[command.name as N];
  return runner(command, signal);
}

/** What shells expect of a program that was interrupted. */
const INTERRUPTED = 130;
/** Stopping waits for the statement that runs; one that waits for another import is not waited for. */
const GRACE_MS = 5_000;

/** A transaction whose program goes away is rolled back by the database, so leaving at once is safe too. */
function stopSoon(stop: AbortController): void {
  stop.abort();
  setTimeout(() => process.exit(interrupted()), GRACE_MS).unref();
}

function interrupted(): number {
  console.error("Interrupted: nothing was changed.");
  return INTERRUPTED;
}

/** A file or address that does not work is the user's to mend and needs no stack; anything else is a fault of the program. */
function complain(thrown: unknown): number {
  const error = asUnavailable(thrown);
  const isSystem = error instanceof AppError || (error instanceof Error && "syscall" in error);
  console.error(
    error instanceof Error && !isSystem
      ? (error.stack ?? error.message)
      : String((error as Error).message ?? error),
  );
  return 1;
}

// Whoever reads only the beginning of an export (`| head`) has what they wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : complain(error)),
);

// Warnings for programmers about the libraries inside are no answer to whoever types the command.
Object.assign(process, { noDeprecation: true });

takeTime();

main()
  .catch(complain)
  .then(async (code) => {
    process.exitCode = code;
    await disconnect();
  });
