import { test as base } from "@playwright/test";
import { appOfWorker, readApps, type WritableApp } from "./apps";

/**
 * What a worker has for all its journeys, those that read and those that write: told apart by it, they would each have
 * workers of their own, started anew with a browser when the others are done.
 */

export type Role = "contributor" | "editor" | "admin";
type Cookies = Awaited<ReturnType<import("@playwright/test").BrowserContext["storageState"]>>;

/** Who is signed in, once for each role. */
export type Kept = Map<Role, { email: string; cookies: Cookies }>;

export const test = base.extend<object, { kept: Kept; app: WritableApp }>({
  app: [
    async ({ playwright: _ }, use, { parallelIndex }) =>
      use(appOfWorker(readApps(process.env), parallelIndex)),
    { scope: "worker" },
  ],
  kept: [async ({ playwright: _ }, use) => use(new Map()), { scope: "worker" }],
});
