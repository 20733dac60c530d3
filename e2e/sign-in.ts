import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import pg from "pg";
import { appOfWorker, readApps } from "./apps";
import { test as base, expect } from "./fixtures";
import type { Role } from "./of-worker";

/**
 * A page signed in as some role, quickly: an account is put where `npm run user` puts it (a process each would take longer than
 * most journeys; lib/cli/user.db.test.ts tries the command), its one-time link is used once per worker, and the cookies are kept
 * for the next test.
 */

export const PASSWORD = "correct horse battery";

let made = 0;

/** Makes an account; `link` is the path of its one-time link. */
export async function makeAccount(role: Role): Promise<{ email: string; link: string }> {
  made += 1;
  const email = `${role}-${process.pid}-${Date.now()}-${made}@editor.test`;
  const secret = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(secret).digest("hex");
  const { database } = appOfWorker(readApps(process.env), base.info().parallelIndex);
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query(
      `WITH account AS (
         INSERT INTO users (id, name, email, role, updated_at) VALUES ($1, $2, $3, $4, now()) RETURNING id
       )
       INSERT INTO one_time_links (hash, purpose, user_id, expires_at)
       SELECT $5, 'set_password', id, now() + interval '72 hours' FROM account`,
      [randomUUID(), `An ${role}`, email, role, hash],
    );
  } finally {
    await client.end();
  }
  return { email, link: `/login/link?t=${secret}` };
}

/** Sets the password behind a one-time link, which signs in. */
export async function redeem(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set password and sign in" }).click();
  await page.waitForURL("**/edit");
}

/** Signs out, and waits until that is done: whoever goes on at once may still be signed in. */
export async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page).toHaveURL(/\/$/);
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
export const test = base.extend<{ signInAs: SignInAs }>({
  baseURL: async ({ app }, use) => use(app.url),
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
