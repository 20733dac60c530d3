import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectGoodInEveryLook, expectNoSidewaysScroll } from "../fixtures";
import { PASSWORD, test } from "../sign-in";

/** What an editor does: reads an article in one window and records the deal in the other, by keyboard. */

test.describe.configure({ timeout: 240_000 });

const saved = (page: Page) =>
  expect(page.locator("[data-save]")).toHaveText(/^Saved (as your draft|in the draft of)/, {
    timeout: 20_000,
  });

/** Writes where the focus is: a choice letter by letter, anything else at once, as when it is pasted. */
async function write(page: Page, text: string) {
  const isChoice = (await page.locator("select:focus").count()) > 0;
  await (isChoice ? page.keyboard.type(text) : page.keyboard.insertText(text));
}

/** Types into the field that has the focus, and goes to the next. */
async function type(page: Page, ...texts: string[]) {
  for (const text of texts) {
    if (text !== "") await write(page, text);
    await page.keyboard.press("Tab");
  }
}

/** Types into a field that names a record or a kind of term, and takes the first that is found. */
async function find(page: Page, text: string) {
  await write(page, text);
  await expect(page.locator("[role=option]:visible").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
}

/** Opens the form of a new deal and waits until it listens. */
async function openNew(page: Page) {
  await page.goto("/edit/deals/new");
  await expect(async () => {
    await page.keyboard.press("Alt+h");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
}

type Claim = { source: string; value: string; quote: string };

/** One term with its claims, by keyboard. A source that is typed out in full is chosen; "+" adds a new one. */
async function addTerm(page: Page, term: { kind: string; label: string; claims: Claim[] }) {
  await page.keyboard.press("Alt+t");
  await expect(page.locator("[id$='-kind']:focus")).toBeVisible();
  await find(page, term.kind);
  await type(page, term.label);
  for (const [index, claim] of term.claims.entries()) {
    await page.keyboard.press("Alt+c");
    await expect(
      page.locator(`[id$='-claims-${index}-${index === 0 ? "source" : "value"}']:focus`),
    ).toBeVisible();
    if (index > 0) await page.locator(`[id$='-claims-${index}-source']`).last().focus();
    if (index > 0) await page.keyboard.press("Control+a");
    await find(page, claim.source);
    await page.locator(`[id$='-claims-${index}-value']`).last().focus();
    await write(page, claim.value);
    await page.locator(`[id$='-claims-${index}-quote']`).last().focus();
    await write(page, claim.quote);
  }
}

test("records a deal with four terms and six claims by keyboard, and readers see it at once", async ({
  signInAs,
}) => {
  const { page } = await signInAs("editor");
  const title = `Anthropic–Oracle compute agreement ${Date.now()}`;
  await openNew(page);
  await page.getByLabel("Title", { exact: true }).focus();
  await type(page, title);
  await find(page, "Microsoft OpenAI");
  await type(page, "", "Compute", "Announced", "Pending", "3 Nov 2026");
  await expect(page.getByText("Understood as 3 November 2026")).toBeVisible();

  for (const [name, role] of [
    ["Oracle", "Cloud"],
    ["Anthropic", "Customer"],
  ] as const) {
    await page.keyboard.press("Alt+p");
    await expect(page.locator("[id$='-organization']:focus")).toBeVisible();
    await find(page, name);
    await type(page, role);
  }

  await page.keyboard.press("Alt+t");
  await expect(page.locator("#record-terms-0-kind:focus")).toBeVisible();
  await expect(page.getByRole("group", { name: "Money" }).getByRole("option").first()).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" })); // the bar in view lies over no field there
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("#record-terms-0-kind")).toHaveValue("Spend commitment");
  await type(page, "", "Total commitment");
  await page.keyboard.press("Alt+c");
  await expect(page.locator("#record-terms-0-claims-0-source:focus")).toBeVisible();
  await write(page, `https://news.example.org/deal-${Date.now()}?utm_source=x`);
  await expect(page.getByRole("option", { name: /Add this address/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("#newSources-0-title:focus")).toBeVisible();
  await type(page, `Anthropic turns to Oracle ${Date.now()}`, "Example Wire", "", "3 Nov 2026");
  await page.locator("#record-terms-0-claims-0-value").focus();
  await write(page, "up to 100B");
  await expect(page.getByText("Understood as up to $100 billion (money)")).toBeVisible();
  await page.locator("#record-terms-0-claims-0-quote").focus();
  await write(page, "a deal worth up to $100 billion");
  await page.keyboard.press("Alt+c");
  await expect(page.locator("#record-terms-0-claims-1-value:focus")).toBeVisible();
  await write(page, "more than $60bn");
  await page.locator("#record-terms-0-claims-1-quote").focus();
  await write(page, "at the very least more than $60 billion");

  const wire = "Anthropic turns";
  await addTerm(page, {
    kind: "Duration",
    label: "Length",
    claims: [
      { source: wire, value: "7 years", quote: "over seven years" },
      { source: "Reuters", value: "7 years", quote: "a seven-year agreement" },
    ],
  });
  await addTerm(page, {
    kind: "Capacity",
    label: "Computing power",
    claims: [{ source: wire, value: "4.5 GW", quote: "4.5 gigawatts" }],
  });
  await addTerm(page, {
    kind: "exclusivity",
    label: "Exclusivity",
    claims: [{ source: wire, value: "non-exclusive", quote: "not exclusive" }],
  });
  await expect(page.locator("#record-terms-3-kind")).toHaveValue("Cloud exclusivity");
  await expect(page.getByRole("region", { name: "What readers will see" })).toContainText(
    "4.5 GW, reported by Example Wire only",
  );
  await saved(page);
  await expect(page).toHaveURL(/\/edit\/deals\/new\?draft=/);
  await expectAccessible(page);

  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible();
  await expectAccessible(page);
  await write(page, "From the article of 3 November");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/deals\/anthropic-oracle-compute-agreement-\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText("6 claims").or(page.getByText("2 claims")).first()).toBeAttached();
  await expect(page.locator("#length")).toContainText(/seven years/i);
  await expect(page.locator("article[id]").filter({ hasText: "4.5 GW" }).first()).toBeVisible();
});

test("keeps what is typed through a reload, a lost connection and a lost session", async ({ signInAs }) => {
  const { page, email } = await signInAs("editor");
  await openNew(page);
  const title = page.getByLabel("Title", { exact: true });
  await title.fill("Kept");
  await saved(page);
  await page.context().setOffline(true);
  await title.fill("Kept offline");
  await expect(page.locator("[data-save='retrying']")).toContainText("kept in this browser");
  await expectAccessible(page);
  await page.context().setOffline(false);
  await saved(page);

  await page.context().clearCookies();
  await title.fill("Kept signed out");
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await dialog.getByLabel("E-mail address").fill(email);
  await dialog.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await saved(page);
  await page.reload();
  await expect(title).toHaveValue("Kept signed out");

  await title.fill("Typed and closed at once");
  await page.reload();
  await expect(title).toHaveValue("Typed and closed at once");
  await saved(page);
});

test("brings together what two tabs change, and shows what only a person can choose", async ({
  signInAs,
}) => {
  const { page } = await signInAs("editor");
  await openNew(page);
  await page.getByLabel("Title", { exact: true }).fill("Two tabs");
  await saved(page);
  const { page: other } = await signInAs("editor");
  await other.goto(page.url());
  await expect(other.getByLabel("Title", { exact: true })).toHaveValue("Two tabs");
  await page.getByLabel("Summary").fill("From one");
  await saved(page);
  await other.getByLabel("Slug").fill("from-the-other");
  await expect(other.getByLabel("Summary")).toHaveValue("From one", { timeout: 20_000 });
  await saved(other);

  await page.getByLabel("Title", { exact: true }).fill("One title");
  await expect(page.getByLabel("Slug")).toHaveValue("from-the-other", { timeout: 20_000 });
  await saved(page);
  await other.getByLabel("Title", { exact: true }).fill("Another title");
  await expect(other.getByText("Changed here and elsewhere")).toBeVisible({ timeout: 20_000 });
  await expectAccessible(other);
  await other.getByRole("button", { name: "Take theirs" }).click();
  await expect(other.getByLabel("Title", { exact: true })).toHaveValue("One title");
});

test("says what is missing, with a way to each field, and takes changes back", async ({ signInAs }) => {
  const { page } = await signInAs("contributor");
  await openNew(page);
  await expect(page.getByRole("button", { name: "Publish" })).toHaveCount(0);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "things to mend" })).toBeVisible();
  await page.getByRole("button", { name: "Title: Write a title." }).click();
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
  await write(page, "Typed");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+z");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Typed");
  await expectGoodInEveryLook(page);
});

test("reaches every form of the editor without a barrier", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  const pages = [
    "",
    "/review",
    "/organizations/new",
    "/partnerships/new",
    "/sources/new",
    "/events/new",
    "/term-kinds/new",
  ];
  for (const path of pages) {
    await page.goto(`/edit${path}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});
