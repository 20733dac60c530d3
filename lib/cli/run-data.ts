import { runBackup, runRestore } from "./backup-command";
import { runBulk } from "./bulk-command";
import { runDigest } from "./digest-command";
import { runExport } from "./export-command";
import { runImport } from "./import-command";
import { runLinks } from "./links/links-command";
import type { Command } from "./read-command";
import { runRedact } from "./redact-command";
import { runRederive } from "./rederive-command";
import { runUpdate } from "./update-command";
import { runVerify } from "./verify-command";
import { runWebhooks } from "./webhook-command";

/** What `npm run data` does when a command has been understood; the exit code. */

/** Until a signal of the system asks the process to stop. */
export async function runStoppable(command: Exclude<Command, { name: "help" }>): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopSoon(stop));
  try {
    return await runCommand(command, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return interrupted();
  }
}

type Name = Exclude<Command["name"], "help">;
type Runners = {
  [N in Name]: (command: Extract<Command, { name: N }>, signal: AbortSignal) => Promise<number>;
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
};

/** Until `signal` is aborted: then it throws. */
export function runCommand<N extends Name>(
  command: Extract<Exclude<Command, { name: "help" }>, { name: N }>,
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
