import type { Page } from "@playwright/test";
import { expect, expectAccessible } from "../fixtures";
import { test } from "../sign-in";

/** Two people and one proposal: a contributor hands a deal in, an editor sends it back once, and then publishes it. */

const run = Date.now();
const LIKE = "coreweave-openai-2025-may";
const LIGHT = `A deal of no stated sum ${run}`;
const HEAVY = `A deal of billions ${run}`;

async function submitDraft(page: Page, message: string) {
  await page.getByRole("button", { name: "Submit for review…" }).click();
  await page.getByLabel("What changes, and why").fill(message);
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await page.waitForURL("**/edit");
}

const saved = (page: Page) =>
  expect(page.locator("[data-save]")).toHaveText(/^Saved (as your draft|in the draft of)/, {
    timeout: 20_000,
  });

/** A deal like a published one, with the words of one source for its first term, if any. */
async function propose(page: Page, title: string, value?: string) {
  await page.goto(`/edit/deals/new?like=${LIKE}`);
  await page.getByLabel("Title", { exact: true }).fill(title);
  if (value) {
    await page
      .getByRole("button", { name: /^Add a claim on/ })
      .first()
      .click();
    await page.locator("#record-terms-0-claims-0-source").fill("Reuters OpenAI");
    await page
      .locator("[role=option]:visible")
      .filter({ hasNotText: "Add " })
      .first()
      .click({ timeout: 10_000 });
    await page.locator("#record-terms-0-claims-0-value").fill(value);
    await page.locator("#record-terms-0-claims-0-quote").fill(`a contract of ${value}`);
  }
  await saved(page);
  await submitDraft(page, `Read in the news of ${run}`);
}

test("a proposal is weighed, sent back, mended and published", async ({ signInAs, page: reader }) => {
  test.setTimeout(180_000);
  const { page: contributor } = await signInAs("contributor");
  const { page: editor } = await signInAs("editor");
  await propose(contributor, LIGHT);
  await propose(contributor, HEAVY, "$7bn");

  await editor.goto("/edit/review");
  const line = editor.getByRole("listitem").filter({ hasText: HEAVY });
  await expect(line).toContainText(/moves about \$7 billion; changes \d+ terms?/);
  const queue = await editor.getByRole("listitem").allTextContents();
  const placeOf = (title: string) => queue.findIndex((text) => text.includes(title));
  expect(placeOf(HEAVY)).toBeLessThan(placeOf(LIGHT));
  await line.getByRole("link").click();
  await expect(editor.getByRole("heading", { level: 1 })).toContainText(HEAVY);
  await editor.locator("summary").filter({ hasText: "Note on title" }).click();
  await editor.getByLabel("Note on title").fill("As the filing calls it?");
  await editor.getByRole("button", { name: "Add the note" }).click();
  await expect(editor.getByRole("button", { name: /^Settled.*As the filing calls it/ })).toBeVisible();
  await editor.getByRole("button", { name: "Send back" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "Say why" })).toBeVisible();
  await expectAccessible(editor);
  await editor.getByLabel("Note or message").fill("Say in the summary who told it.");
  await editor.getByRole("button", { name: "Send back" }).click();
  await editor.waitForURL("**/edit/review");
  await expect(editor.getByText(HEAVY)).toHaveCount(0);

  await contributor.goto("/edit");
  const returned = contributor.getByRole("listitem").filter({ hasText: HEAVY });
  await expect(returned).toContainText("Sent back");
  await expect(returned).toContainText("Say in the summary who told it.");
  await returned.getByRole("link").click();
  await expect(contributor.getByText("As the filing calls it?").first()).toBeVisible();
  await contributor.getByLabel("Summary", { exact: true }).fill(`As both companies told it in ${run}.`);
  await saved(contributor);
  await submitDraft(contributor, "With who told it");

  await editor.goto("/edit/review");
  await line.getByRole("link").click();
  await expect(editor.getByText("With who told it")).toBeVisible();
  await expect(editor.getByText("1 place has changed since your last look")).toBeVisible();
  await expect(editor.getByText("since your last look", { exact: true })).toHaveCount(1);
  await editor.getByRole("button", { name: /^Settled.*As the filing calls it/ }).click();
  await expect(editor.getByText("settled by An editor")).toBeVisible();
  await editor.getByLabel("Note or message").fill(`Checked against the filing of ${run}`);
  await editor.getByRole("button", { name: "Publish" }).click();
  await editor.waitForURL(/\/deals\/a-deal-of-billions-\d+$/);
  const { pathname } = new URL(editor.url());
  await reader.goto(pathname);
  await expect(reader.getByText(`As both companies told it in ${run}.`)).toBeVisible();
  await reader.goto(`${pathname}/revisions`);
  await expect(reader.getByText(`Checked against the filing of ${run}`)).toBeVisible();
  await expect(reader.getByText("by An contributor, reviewed by An editor")).toBeVisible();
});
