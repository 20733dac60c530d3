/** Opens the database of the settings: the external one, or the embedded one for as long as this process lives. */
import { join } from "node:path";
import { keepSecret } from "../postgres/cluster.mjs";
import { checkExternal } from "../postgres/database.mjs";
import { openEmbedded, prepareDataDir, runningUrl } from "../postgres/embedded.mjs";
import { readEnvironment } from "../shell/environment.mjs";

/**
 * @param {{databaseUrl: string | null, dataDir: string}} settings
 * @param {{command: string, events?: object, throwaway?: boolean}} how
 * @returns {Promise<{url: string, note: string, stop: () => Promise<void>}>}
 */
export async function openDatabase({ databaseUrl, dataDir }, { command, events, throwaway = false }) {
  if (!databaseUrl) return openEmbedded({ dataDir, command, events, throwaway });
  return { url: databaseUrl, note: await checkExternal(databaseUrl), stop: async () => {} };
}

/** The database for one command: that of a running start, else opened for the duration. */
export async function openForCommand(command) {
  const settings = readEnvironment({ dev: true });
  const url = settings.databaseUrl ? null : runningUrl(settings.dataDir);
  return url ? { url, note: "", stop: async () => {} } : openDatabase(settings, { command });
}

/** The secret that signs sessions: the given one, or one made once and kept in the data directory. */
export function openSecret({ secret, dataDir }) {
  if (secret) return secret;
  prepareDataDir(dataDir);
  return keepSecret(join(dataDir, "secret"));
}
