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

export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Once more, alone in its worker: what fails twice is broken, what fails once was short of time.
  retries: 1,
  // Generous: a slow machine is not a broken page.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["line"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.ENTENTE_E2E_URL ?? "http://localhost:3000",
    // Between two journeys the browser is put back to an empty one, not started anew.
    reuseContext: true,
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      args: FLAGS,
      // Chromium's sandbox does not work as root, which is what containers are.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(browser ? { executablePath: browser } : {}),
    },
  },
});
