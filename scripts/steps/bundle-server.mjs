/**
 * Makes plain JavaScript of the server (server/) for production: whoever runs TypeScript through a loader keeps the loader and a thread for it
 * in memory, forty megabytes in each process. While developing, the server runs as it is written.
 */
import { existsSync } from "node:fs";
import { fromRoot, ROOT } from "../shell/root.mjs";
import { hashOf, readStamp, writeStamp } from "../shell/stamp.mjs";

/** Beside what Next.js makes, which a build of its empties first. */
const FOLDER = fromRoot(".next", "entente");
/** Started by scripts/steps/web.mjs; starts the process that makes pages, which is made beside it. */
export const SERVER = fromRoot(".next", "entente", "main.mjs");

const SOURCES = ["server", "lib", "tsconfig.json", "package-lock.json"];
const STAMP = fromRoot(".next", "entente", "stamp");

/** Packages stay where they are installed. */
export async function bundleServer() {
  const stamp = hashOf(SOURCES, process.version);
  if (existsSync(SERVER) && readStamp(STAMP) === stamp) return;
  // Scripts begin before anything is installed.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: ROOT,
    entryPoints: { main: "server/main.ts", "renderer/main": "server/renderer/main.ts" },
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    sourcemap: true,
    logLevel: "warning",
  });
  writeStamp(STAMP, stamp);
}
