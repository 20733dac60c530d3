import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser, Page } from "@playwright/test";
import { appOfWorker, readApps, type WritableApp } from "./apps";
import { test as base } from "./fixtures";

/**
 * A page signed in as some role, quickly: an account is made as by `npm run user`, which a person with a shell would call, its
 * one-time link is used once per worker, and the cookies are kept for the next test.
 */

type Role = "contributor" | "editor" | "admin";
type Cookies = Awaited<ReturnType<import("@playwright/test").BrowserContext["storageState"]>>;

export const PASSWORD = "correct horse battery";

const run = promisify(execFile);
const PATIENCE_MS = 120_000;
let made = 0;

/** Makes an account; `link` is the path of its one-time link. Calls what is behind `npm run user`: the database is up and migrated. */
export async function makeAccount(role: Role): Promise<{ email: string; link: string }> {
  made += 1;
  const email = `${role}-${process.pid}-${Date.now()}-${made}@editor.test`;
  const program = ["--conditions=react-server", "--import", "tsx", "lib/cli/user.ts"];
  const args = [...program, "add", email, "--role", role, "--name", `An ${role}`];
  const { database } = appOfWorker(readApps(process.env), base.info().parallelIndex);
  const env = { ...process.env, DATABASE_URL: database };
  const { stdout } = await run(process.execPath, args, { timeout: PATIENCE_MS, env });
  const link = /\/login\/link\?t=\S+/.exec(stdout)?.[0];
  if (link === undefined) throw new Error(`No link was printed for ${email}:\n${stdout}`);
  return { email, link };
}

/** Sets the password behind a one-time link, which signs in. */
export async function redeem(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.waitForURL("**/edit");
}

/** Makes a token for the API at the page of one's account. */
export async function makeToken(page: Page, role: Role): Promise<string> {
  await page.goto("/edit/account");
  await page.getByLabel("What is it for?").fill("A journey");
  const may = page.getByRole("group", { name: "It may" }).getByRole("checkbox");
  if (role !== "contributor") for (const box of await may.all()) await box.check();
  await page.getByRole("button", { name: "Make a token" }).click();
  return (await page.locator("code").textContent()) ?? "";
}

type Kept = Map<Role, { email: string; cookies: Cookies }>;

async function enter(browser: Browser, role: Role, baseURL: string | undefined) {
  const { email, link } = await makeAccount(role);
  const page = await browser.newPage(baseURL === undefined ? {} : { baseURL });
  await redeem(page, link);
  const cookies = await page.context().storageState();
  await page.close();
  return { email, cookies };
}

type SignInAs = (role: Role) => Promise<{ page: Page; email: string }>;

/**
 * `test` with `signInAs`: `const { page } = await signInAs("editor")`. Whoever signs in may write, so these journeys
 * have the app of their worker, and what they publish reaches no journey that reads.
 */
export const test = base.extend<{ signInAs: SignInAs }, { kept: Kept; app: WritableApp }>({
  app: [
    async ({ playwright: _ }, use, { parallelIndex }) =>
      use(appOfWorker(readApps(process.env), parallelIndex)),
    { scope: "worker" },
  ],
  baseURL: async ({ app }, use) => use(app.url),
  kept: [async ({ playwright: _ }, use) => use(new Map()), { scope: "worker" }],
  signInAs: async ({ browser, baseURL, kept }, use) => {
    const pages: Page[] = [];
    await use(async (role) => {
      const session = kept.get(role) ?? (await enter(browser, role, baseURL));
      kept.set(role, session);
      const page = await browser.newPage({
        storageState: session.cookies,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      pages.push(page);
      return { page, email: session.email };
    });
    for (const page of pages) await page.context().close();
  },
});
