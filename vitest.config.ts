import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * `unit` (pure, no I/O), `component` (widgets in a DOM of their own, by role and key), `db` and `db-apart` (each file in a PostgreSQL database of its own, see
 * lib/testing/database.ts; the second with settings of their own) and `scripts` (the commands themselves, as processes).
 */

/** Database tests that take longer than ten seconds, the longest first: begun first, so that no core waits at the end for the other's last file. A fresh clone has not measured anything yet. */
const LONGEST = [
  "app/_share/read-card.db.test.ts",
  "lib/db/publish/untouched.db.test.ts",
  "lib/db/read/kept.db.test.ts",
  "lib/cli/data.db.test.ts",
  "lib/db/drafts/two-writers.db.test.ts",
  "lib/db/import/import.db.test.ts",
  "lib/db/read/deals/pages.db.test.ts",
  "app/(editor)/_actions/refused.db.test.ts",
  "lib/db/store/lock.db.test.ts",
  "lib/db/read/disputes/disputes.db.test.ts",
  "lib/db/read/kept/present-index.db.test.ts",
  "lib/db/read/cost.db.test.ts",
  "lib/cli/killed-import.db.test.ts",
  "lib/db/update/update-shipped.db.test.ts",
  "lib/cli/backup.db.test.ts",
  "app/who-may.db.test.ts",
];

const APART_NAME = "-apart";

const placeOf = (file: string): number => {
  const place = LONGEST.findIndex((name) => file.endsWith(`/${name}`));
  return place < 0 ? LONGEST.length : place;
};

class LongestFirst extends BaseSequencer {
  /**
   * Projects stay together: a worker that goes from one to the other loads everything anew. Files that load everything for
   * themselves are first: at the end one of them would run while nothing is left for the other core.
   */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))].toSorted(
      (a, b) => Number(b.endsWith(APART_NAME)) - Number(a.endsWith(APART_NAME)),
    );
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId)),
    );
  }
}

const root = fileURLToPath(new URL("./", import.meta.url));

const alias = [
  { find: /^@\//, replacement: root },
  // Next's server resolves it to nothing; here nothing stands in for it.
  { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
];

const shared = { resolve: { alias } };

const EVERY_TEST = "{app,components,docs,lib,e2e,server}/**/*.test.ts";
const DB_TESTS = "{app,lib,server}/**/*.db.test.ts";

/** Settings are read once in a process: tests with settings of their own cannot share it with tests that have read them. */
const APART = "{app,lib}/**/*.apart.db.test.ts";

const PROPERTY_SEED = "scripts/testing/property-seed.mjs";

const DATABASE_SETUP: string[] = [
  "scripts/testing/own-database.mjs",
  "lib/testing/next/forget-request.ts",
  PROPERTY_SEED,
];

/** With room for young objects a twentieth less of the processor goes into tidying. */
const ROOMY: string[] = ["--max-semi-space-size=32"];

/** What asks Next for the request, or tells it of a change, has one stand-in for all tests, so that they share what they load. */
const withoutNext = {
  resolve: {
    alias: [...alias, { find: /^next\/(headers|cache)$/, replacement: `${root}lib/testing/next/$1.ts` }],
  },
};

const onDatabase = {
  pool: "forks",
  execArgv: ROOMY,
  env: {
    ENTENTE_SECRET: "a-secret-for-tests-that-signs-nothing-real",
    ENTENTE_URL: "http://localhost:3000",
    // As next.config.ts has it: else forbidden() refuses to be called.
    __NEXT_EXPERIMENTAL_AUTH_INTERRUPTS: "true",
  },
  globalSetup: "scripts/testing/database-server.mjs",
  setupFiles: DATABASE_SETUP,
  testTimeout: 20_000,
  hookTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: [EVERY_TEST],
          exclude: [DB_TESTS, "**/node_modules/**"],
          setupFiles: PROPERTY_SEED,
          // Pure tests leave nothing behind: they share what they import.
          isolate: false,
          // Properties try hundreds of cases: on a busy machine that is no sign of a loop.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "component",
          include: ["components/**/*.test.tsx"],
          environment: "happy-dom",
          setupFiles: "scripts/testing/clean-dom.mjs",
          // Each file has a window of its own all the same; what is loaded, React and the catalogues above all, is loaded once.
          isolate: false,
          unstubGlobals: true,
          restoreMocks: true,
        },
      },
      {
        ...withoutNext,
        test: {
          ...onDatabase,
          name: "db",
          include: [DB_TESTS],
          exclude: [APART, "**/node_modules/**"],
          // Loading the application anew for each file takes longer than its tests, and no module keeps anything but
          // the client, which own-database.mjs takes away, and the request, which forget-request.ts does.
          isolate: false,
        },
      },
      { ...withoutNext, test: { ...onDatabase, name: `db${APART_NAME}`, include: [APART] } },
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
