/** Builds the app for production, when a source changed. */
import { existsSync } from "node:fs";
import { fromRoot } from "../shell/root.mjs";
import { runTool } from "../shell/run.mjs";
import { hashOf, readStamp, writeStamp } from "../shell/stamp.mjs";
import { bundleServer } from "./bundle-server.mjs";
import { narrowChunks } from "./narrow-chunks.mjs";
import { shareChunks } from "./share-chunks.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/models",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
/** Where the bundler puts what the server runs. */
const CHUNKS = [["chunks"], ["chunks", "ssr"]];
const STAMP = fromRoot(".next", "entente-build");

/**
 * The build sees no database, so that nothing of one can be baked into it: the same build serves any.
 * A page that asks the database while it is built fails here, loudly.
 */
const NO_DATABASE = "postgresql://no-database-while-building.invalid/none";

/** @returns {Promise<false | undefined>} false when the build is there already */
export async function build() {
  const stamp = hashOf(SOURCES, process.version);
  if (existsSync(fromRoot(".next", "BUILD_ID")) && readStamp(STAMP) === stamp) {
    await bundleServer();
    return false;
  }
  await runTool("next", ["build"], { env: { NODE_ENV: "production", DATABASE_URL: NO_DATABASE } });
  for (const folder of CHUNKS) {
    const chunks = fromRoot(".next", "server", ...folder);
    shareChunks(chunks);
    narrowChunks(chunks);
  }
  await bundleServer();
  writeStamp(STAMP, stamp);
}
