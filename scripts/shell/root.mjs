/** Where the project stands, and how its own tools are called. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const fromRoot = (...parts) => join(ROOT, ...parts);

/** The script behind a tool of node_modules, to be run with this very Node (no shell, no .cmd on Windows). */
const TOOLS = {
  prisma: "prisma/build/index.js",
  next: "next/dist/bin/next",
  tsc: "typescript-native/bin/tsc",
  eslint: "eslint/bin/eslint.js",
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};

/** @param {keyof typeof TOOLS} name */
export const toolPath = (name) => fromRoot("node_modules", TOOLS[name]);
