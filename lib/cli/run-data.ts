import type { Command } from "./read-command";

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

/** Each loads what it needs and no more: the making of the bulk files is to stay small, and a digest needs no importer. */
const RUNNERS: Runners = {
  import: async (command, signal) => (await import("./import-command")).runImport({ ...command, signal }),
  update: async (command, signal) => (await import("./update-command")).runUpdate({ ...command, signal }),
  export: async ({ file }, signal) => (await import("./export-command")).runExport(file, signal),
  bulk: async ({ folder }, signal) => (await import("./bulk-command")).runBulk(folder, signal),
  webhooks: async (command) => (await import("./webhook-command")).runWebhooks(command),
  digest: async (_, signal) => (await import("./digest-command")).runDigest(signal),
  verify: async (_, signal) => (await import("./verify-command")).runVerify(signal),
  rederive: async (_, signal) => (await import("./rederive-command")).runRederive(signal),
  links: async (_, signal) => (await import("./links/links-command")).runLinks(signal),
  backup: async ({ file }, signal) => (await import("./backup-command")).runBackup(file, signal),
  restore: async (command, signal) => (await import("./backup-command")).runRestore(command, signal),
  redact: async (command) => (await import("./redact-command")).runRedact(command),
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
