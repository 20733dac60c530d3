import { defineConfig, devices } from "@playwright/test";

/**
 * The browser journeys. `npm test -- e2e` builds, serves and seeds a database of its own, finds a browser, and sets
 * ENTENTE_E2E_URL and CHROME_PATH; without them the journeys run against `npm start` in the usual place.
 */

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const browser = process.env.CHROME_PATH;
const report = process.env.ENTENTE_E2E_REPORT;

/**
 * Journeys that take more than a short run can give (axe needs half a minute on the longest pages) or have not yet been
 * seen to pass on a quiet machine. `ENTENTE_E2E=all` runs them too.
 */
const everything = process.env.ENTENTE_E2E === "all";
const LATER_FILES = ["**/{timeline,search,weigh-a-source,read-a-partnership}.spec.ts"];
const LATER_TITLES = /accessib|nothing to object|without JavaScript|stands on a past day|nobody had reported/;

export default defineConfig({
  testDir: "e2e/journeys",
  ...(everything ? {} : { testIgnore: LATER_FILES, grepInvert: LATER_TITLES }),
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Generous: a slow machine is not a broken page.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["line"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.ENTENTE_E2E_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      args: FLAGS,
      // Chromium's sandbox does not work as root, which is what containers are.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(browser ? { executablePath: browser } : {}),
    },
  },
});
