import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, expectGoodInEveryLook, expectNoSidewaysScroll } from "../fixtures";
import { test } from "../sign-in";

/**
 * From what one reads to the field that says it, counted: a click, a key that is no letter, a field that is filled and a choice
 * from a list are one action each. Pages themselves stay the same for everyone.
 */

const MODEL = "aws-openai-2025-compute";
const run = Date.now();

class Acting {
  count = 0;
  constructor(readonly page: Page) {}
  async click(target: Locator) {
    this.count += 1;
    await target.click();
  }
  async press(key: string) {
    this.count += 1;
    await this.page.keyboard.press(key);
  }
  /** Into the field that has the focus, or into this one. */
  async fill(text: string, field?: Locator) {
    this.count += 1;
    await (field ? field.fill(text) : this.page.keyboard.insertText(text));
  }
  /** One of a list: a choice, or the first that is found for what is typed. */
  async pick(text: string, field: Locator) {
    this.count += 1;
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") {
      await field.selectOption({ label: text });
      return;
    }
    await field.focus();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(text);
    await expect(this.page.locator("[role=option]:visible").first()).toBeVisible();
    await this.page.keyboard.press("Enter");
  }
}

const pencils = (page: Page) => page.locator("a.pencil");

test("mends a word of a quotation from the page that shows it, in six actions", async ({
  signInAs,
  request,
}) => {
  const { page } = await signInAs("editor");
  await page.goto(`/deals/${MODEL}`);
  await expect(pencils(page).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const asReader = await request.get(`/deals/${MODEL}`);
  const asEditor = await page.request.get(`/deals/${MODEL}`);
  expect(await asEditor.text()).toBe(await asReader.text());
  expect((await request.get(`/edit/beside/deals/${MODEL}`)).status()).toBe(401);

  const acting = new Acting(page);
  const term = page
    .locator("article.term")
    .filter({ has: page.locator('li[id^="c-"]') })
    .first();
  await acting.click(term.locator("summary"));
  const claim = term.locator('li[id^="c-"]').first();
  const anchor = await claim.getAttribute("id");
  await acting.click(claim.getByRole("link", { name: /^Edit this claim/ }));
  await expect(page.locator("[id$='-quote']:focus")).toBeVisible();
  await expect(page.locator("[data-claim]")).toHaveCount(1);
  await page.keyboard.press("End");
  await acting.fill(` as it said in ${run}`);
  await acting.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible();
  await acting.fill("A word was missing");
  await acting.click(page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }));
  await page.waitForURL((url) => url.pathname === `/deals/${MODEL}` && url.hash === `#${anchor}`);
  await expect(page.locator(`#${anchor}`)).toContainText(`as it said in ${run}`);
  expect(acting.count).toBeLessThanOrEqual(6);
  // In another language, and on the page of a source, whose claims are of many deals, the way is the same.
  await page.goto("/fr/sources/seed-datascientest");
  await expect(
    pencils(page)
      .and(page.getByTitle(/^Modifier cette affirmation/))
      .first(),
  ).toBeAttached();
});

test("rules on a dispute from the page of its deal, in five actions", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/disputes?standing=disputed");
  await page.getByRole("article").first().getByRole("heading").getByRole("link").click();
  await page.waitForURL(/\/deals\/[a-z0-9-]+#/);
  const acting = new Acting(page);
  await acting.click(page.getByRole("link", { name: /^Rule on / }).first());
  await page.waitForURL(/\/edit\/terms\/.*#ruling$/);
  await acting.click(page.getByRole("radio").first());
  await acting.fill(`By the filing of ${run}`, page.getByLabel("Reason"));
  const ruled = page.waitForEvent("load");
  await acting.click(page.getByRole("button", { name: "Rule", exact: true }));
  await ruled;
  await expect(page.getByText(`By the filing of ${run}`).first()).toBeVisible();
  expect(acting.count).toBeLessThanOrEqual(5);
});

test("records a deal of two sources and two claims, with an organization that is new, in thirty actions", async ({
  signInAs,
}) => {
  test.setTimeout(180_000);
  const { page } = await signInAs("editor");
  await page.goto("/edit");
  await expect(page.getByRole("heading", { name: "Open disputes" })).toBeVisible();
  await expectGoodInEveryLook(page);
  const acting = new Acting(page);
  await acting.click(page.getByRole("link", { name: "New deal" }));
  const at = (id: string) => page.locator(`[id="${id}"]`);
  await expect(at("record-title")).toBeFocused();
  const title = `A counted deal ${run}`;
  await acting.fill(title);
  await acting.pick("Microsoft OpenAI", at("record-partnership"));
  await expect(at("record-parties-1-organization")).toBeVisible(); // those of the partnership
  await acting.pick("Compute commitment", at("record-kind"));
  await acting.pick("Announced", at("record-binding"));
  await acting.pick("Pending", at("record-lifecycle"));
  await acting.fill("3 Nov 2026", at("record-announcedOn"));
  await acting.press("Alt+t");
  await acting.pick("Spend commitment", at("record-terms-0-kind"));
  await acting.fill("Total commitment", at("record-terms-0-label"));
  await acting.pick(`Neue Lab ${run}`, at("record-terms-0-from"));
  await acting.pick("AI lab", at("newOrganizations-0-kind"));

  const sources = [
    `https://www.reuters.com/business/counted-2026-11-03-${run}/`,
    `https://wire-${run}.example/2026/11/04/x`,
  ];
  for (const [index, address] of sources.entries()) {
    await at("record-terms-0-label").focus();
    await acting.press("Alt+c");
    const claim = `record-terms-0-claims-${index}`;
    await expect(at(`${claim}-${index === 0 ? "source" : "value"}`)).toBeFocused();
    await acting.pick(address, at(`${claim}-source`));
    await acting.fill(`Counted ${index} ${run}`, at(`newSources-${index}-title`));
    await expect(at(`newSources-${index}-publishedOn`)).toHaveValue(`2026-11-0${index + 3}`);
    if (index === 0) await expect(at("newSources-0-publisher")).toHaveValue("Reuters");
    else await acting.fill("Example Wire", at("newSources-1-publisher"));
    await acting.fill(`$${index + 7}bn`, at(`${claim}-value`));
    await acting.fill(`a deal of ${index + 7} billion dollars`, at(`${claim}-quote`));
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" })); // the bar in view lies over no field there
  await expectAccessible(page);
  await acting.press("Control+Enter");
  await acting.fill("Two articles");
  await acting.click(page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }));
  await page.waitForURL(/\/deals\/a-counted-deal-\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  expect(acting.count).toBeLessThanOrEqual(30);
  await page.goto(`/organizations/neue-lab-${run}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Neue Lab ${run}`);

  await page.goto("/edit/partnerships/new"); // what is found, and what not, in a long form
  await page.goto(`/edit/deals/${MODEL}`);
  await page.getByLabel("Find in this form").fill("zeppelin");
  await expect(page.getByText("Nothing in this form has these words.")).toBeVisible();
  await page.getByLabel("Find in this form").fill("announced on");
  await expect(page.getByLabel("Announced on")).toBeVisible();
});

test("a reader without scripts reports an error, and an editor answers it", async ({
  browser,
  baseURL,
  signInAs,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const reader = await context.newPage();
  await reader.goto(`/deals/${MODEL}`);
  await reader.getByRole("link", { name: "Report an error" }).click();
  const text = reader.getByLabel(/^What is wrong/);
  const send = () => reader.getByRole("button", { name: "Send to the editors" }).click();
  const long = `<b>${run}</b> ${"x".repeat(5_000)}`;
  await text.fill(long);
  await send();
  await expect(reader.getByRole("alert")).toContainText("5,000 fit");
  await expect(text).toHaveValue(long);
  const note = `<b>The sum of ${run}</b> is not in the filing.`;
  for (let sent = 1; sent <= 9; sent++) {
    await reader.goto(`/report?about=deals/${MODEL}`);
    await text.fill(`${note} ${sent}`);
    await send();
    await expect(reader.getByRole("status")).toContainText("An editor reads it.");
  }
  await reader.goto(`/report?about=deals/${MODEL}`);
  await text.fill(`${note} 10`);
  await send();
  await expect(reader.getByRole("alert")).toContainText("more than editors can read at once");
  await expect(text).toHaveValue(`${note} 10`);
  await context.close();

  const { page } = await signInAs("editor");
  await page.goto(`/deals/${MODEL}`);
  await page.getByRole("link", { name: /notes from readers/ }).click();
  const first = page
    .getByRole("listitem")
    .filter({ hasText: `${note} 1` })
    .first();
  await expect(first).toContainText("<b>The sum"); // markup stays text
  await expectGoodInEveryLook(page);
  await first.getByRole("button", { name: /^Not an error/ }).click();
  await expect(first).toHaveCount(0);
});
