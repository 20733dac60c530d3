/** The two sub-commands the Prisma CLI calls outside JSON-RPC: is the database there, and make it. */
import { toLogLine } from "./engine-error.mjs";
import { runOnce, withDatabase } from "./migration-adapter.mjs";

const COMMANDS = {
  "can-connect-to-database": (url) => runOnce(url, "SELECT 1"),
  async "create-database"(url) {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await runOnce(withDatabase(url, "postgres"), `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
  },
};

/** @returns {Promise<number>} the exit code */
export async function answerCli(command, url) {
  const run = COMMANDS[command];
  // The CLI skips the first line, where the native engine announces itself.
  process.stderr.write(
    `${JSON.stringify({ level: "INFO", fields: { message: `schema engine: ${command}` } })}\n`,
  );
  if (!run) return 1;
  try {
    await run(url);
    return 0;
  } catch (error) {
    process.stderr.write(`${toLogLine(error, url)}\n`);
    return 1;
  }
}
