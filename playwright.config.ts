import { defineConfig, devices } from "@playwright/test";
import { appsIfNamed } from "./e2e/apps";

/**
 * The browser journeys. `npm test -- e2e` builds, seeds databases of its own, serves an app over each, finds a browser,
 * and sets ENTENTE_E2E_APPS and CHROME_PATH; without an address the journeys refuse to run (e2e/apps.ts).
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

const apps = appsIfNamed(process.env);
const browser = process.env.CHROME_PATH;
const report = process.env.ENTENTE_E2E_REPORT;

export default defineConfig({
  testDir: "e2e/journeys",
  globalSetup: "./e2e/require-apps.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One for each app that may be written into.
  workers: apps?.writing.length ?? 1,
  // Once more, to tell what is flaky from what is broken; `npm test` lets neither pass.
  retries: 1,
  // Generous: a slow machine is not a broken page.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["line"], ["json", { outputFile: report }]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    ...(apps && { baseURL: apps.reading }),
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
