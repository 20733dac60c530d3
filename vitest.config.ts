import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * `unit` (pure, no I/O), `db` and `db-apart` (each file in a PostgreSQL database of its own, see
 * lib/testing/database.ts) and `scripts` (the commands themselves, as processes).
 */

const root = fileURLToPath(new URL("./", import.meta.url));

const shared = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Next's server resolves it to nothing; here nothing stands in for it.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
};

const EVERY_TEST = "{app,components,lib,e2e,server}/**/*.test.{ts,tsx}";
const DB_TESTS = "{app,lib,server}/**/*.db.test.ts";

/** Tests that mock a module cannot share a process with tests that have loaded it. */
const APART = "{app,lib}/**/*.apart.db.test.ts";

const onDatabase = {
  pool: "forks",
  globalSetup: "scripts/testing/database-server.mjs",
  setupFiles: "scripts/testing/own-database.mjs",
  testTimeout: 20_000,
  hookTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: [EVERY_TEST],
          exclude: [DB_TESTS, "**/node_modules/**"],
          // Pure tests leave nothing behind: they share what they import.
          isolate: false,
          // Properties try hundreds of cases: on a busy machine that is no sign of a loop.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          ...onDatabase,
          name: "db",
          include: [DB_TESTS],
          exclude: [APART, "**/node_modules/**"],
          // Loading the application anew for each file takes longer than its tests, and no module keeps anything but
          // the client, which own-database.mjs takes away.
          isolate: false,
        },
      },
      { ...shared, test: { ...onDatabase, name: "db-apart", include: [APART] } },
      {
        ...shared,
        test: {
          name: "scripts",
          include: ["scripts/**/*.test.mjs"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
