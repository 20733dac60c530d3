import { readFile } from "node:fs/promises";
import { expect, expectGoodInEveryLook, expectNoSidewaysScroll, test } from "../fixtures";

const THEN_AND_NOW =
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2025-02-01&c=microsoft-openai@2026-06-01";
const CLOUDS = "/compare?c=microsoft-openai&c=aws-openai&c=stargate";

test.describe("a reader who compares", () => {
  test("begins with nothing and takes a suggested set", async ({ page }) => {
    await page.goto("/compare");
    await page.getByRole("link", { name: "Microsoft–OpenAI, then and now" }).click();
    await expect(page).toHaveURL(/c=microsoft-openai@2024-06-01/);
    const row = page.locator('tbody[data-row="cloud_exclusivity"]');
    await expect(row).toContainText(
      "Exclusive on 1 June 2024; right of first refusal on 1 February 2025; non-exclusive on 1 June 2026; loosened.",
    );
    await expect(page.getByRole("heading", { name: "Then and now", exact: true })).toBeVisible();
    await page.goto("/compare");
    await expect(page.getByRole("region", { name: "Recently compared" })).toContainText(
      "Microsoft–OpenAI, then and now",
    );
  });

  test("names three columns as one would say them, with a date, in no more than eight actions", async ({
    page,
  }) => {
    let actions = 0;
    const act = async (work: Promise<unknown>) => {
      actions += 1;
      await work;
    };
    const field = page.getByLabel("Add a deal or partnership");
    await page.goto("/compare");
    await act(field.fill("Microsoft OpenAI 2024"));
    await act(page.keyboard.press("Enter"));
    await expect(page).toHaveURL(/\/compare\?c=microsoft-openai@2024-12-31$/);
    await expect(field).toBeFocused();
    await act(page.keyboard.type("Anthropic Google"));
    await act(page.keyboard.press("Enter"));
    await expect(page).toHaveURL(/&c=google-anthropic$/);
    await act(field.click());
    await act(page.keyboard.type("Oracle"));
    await act(page.getByRole("option", { name: /^Oracle–OpenAI/ }).click());
    await expect(page).toHaveURL(/c=microsoft-openai(@|%40)2024-12-31&c=google-anthropic&c=oracle-openai$/);
    expect(actions).toBeLessThanOrEqual(8);
    const chips = page.getByRole("list", { name: "Columns" }).getByRole("listitem");
    await expect(chips).toHaveCount(3);
    await expect(chips.first()).toContainText("31 December 2024");
    expect(await page.locator("main").innerText()).not.toMatch(/microsoft-openai|google-anthropic/);
  });

  test("adds, moves, dates and removes columns by keys alone", async ({ page }) => {
    await page.goto("/compare?c=microsoft-openai");
    await expect(page.getByText("One column is nothing to compare with")).toBeVisible();
    await page.getByLabel("Add a deal or partnership").focus();
    await page.keyboard.type("aws openai");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/c=microsoft-openai&c=aws-openai/);
    await page.getByRole("link", { name: "Move AWS–OpenAI to the left" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/c=aws-openai&c=microsoft-openai/);
    const chip = page.getByRole("list", { name: "Columns" }).getByRole("listitem").first();
    await chip.locator("summary").focus();
    await page.keyboard.press("Enter");
    await chip.getByLabel("Date", { exact: true }).fill("Q4 2025");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/c=aws-openai(@|%40)2025-12-31&c=microsoft-openai/);
    await page.getByRole("link", { name: "Remove Microsoft–OpenAI" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("One column is nothing to compare with")).toBeVisible();
  });

  test("scrolls once, and the names of the columns stay below the site's header", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(CLOUDS);
    await page.locator("tbody[data-row]").nth(8).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    const frame = page.locator("#compare-rows");
    expect(await frame.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
    const tops = await page.evaluate(() => ({
      header: document.querySelector("header")?.getBoundingClientRect().bottom ?? 0,
      head: document.querySelector("#compare-rows thead th:last-child")?.getBoundingClientRect().top ?? 0,
    }));
    expect(tops.head).toBeGreaterThanOrEqual(tops.header - 1);
    expect(tops.head).toBeLessThan(tops.header + 120);
  });

  test("sees three states that nobody could confuse, and only what differs", async ({ page }) => {
    await page.goto(CLOUDS);
    await expect(page.locator('td[data-state="unknown"]').first()).toContainText("Unknown");
    await expect(page.getByText("Not disclosed", { exact: true }).first()).toBeAttached();
    await expect(page.locator('td[data-state="known"]').first()).toBeVisible();
    await page.goto(THEN_AND_NOW);
    await page.getByRole("link", { name: /^Only the \d+ that differ/ }).click();
    await expect(page).toHaveURL(/differences=1/);
    await expect(page.getByRole("link", { name: /^Show all \d+ rows/ })).toBeVisible();
  });

  test("reads the arithmetic of a figure", async ({ page }) => {
    await page.goto("/compare?c=aws-openai-2025-compute&c=microsoft-openai-2025-recapitalization");
    await page
      .getByText(/^\d+ terms? by unit/)
      .first()
      .click();
    await expect(page.getByText("about $5.4 billion a year").first()).toBeVisible();
    await page.getByText(/^How/).first().click();
    await expect(page.getByText("$38 billion × 12 ÷ 84 months").first()).toBeVisible();
    await expect(page.getByText(/undetermined/).first()).toBeVisible();
  });

  test("is told what is wrong with a column, and mends it", async ({ page }) => {
    await page.goto("/compare?c=aws-opnai&c=stargate&c=stargate");
    await expect(page.getByText("No deal or partnership is called “aws-opnai”")).toBeVisible();
    await page.getByRole("link", { name: "AWS–OpenAI", exact: true }).first().click();
    await expect(page).toHaveURL(/c=aws-openai/);
    await expect(page.getByRole("columnheader", { name: /AWS–OpenAI/ })).toBeVisible();
  });

  test("takes it away with types kept, and freezes it", async ({ page }) => {
    await page.goto(CLOUDS);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV", exact: true }).first().click();
    const file = await (await download).path();
    expect(await readFile(file, "utf8")).toMatch(/^\uFEFFGroup,Kind,Differs/);
    const workbook = await page.request.get(CLOUDS.replace("/compare", "/compare.xlsx"));
    expect(workbook.headers()["content-type"]).toContain("spreadsheetml");
    await page.getByRole("link", { name: "Freeze" }).click();
    await expect(page).toHaveURL(/changeSet=\d+/);
    await expect(page.getByText(/^Frozen/)).toBeVisible();
  });

  test("reads one row at a time on a phone, by buttons and the list", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(THEN_AND_NOW);
    await expect(page.locator("tbody[data-current]")).toHaveCount(1);
    await expect(page.locator("tbody[data-row]:visible")).toHaveCount(1);
    await page.getByRole("button", { name: /Next row/ }).click();
    await expect(page.locator("tbody[data-row]:visible")).toContainText("Revenue share");
    await page.getByLabel("Row", { exact: true }).selectOption("cloud_exclusivity");
    await expect(page.locator("tbody[data-row]:visible")).toContainText(
      "right of first refusal on 1 February 2025",
    );
    await expectNoSidewaysScroll(page);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test("adds a column, and opens a row by what differs", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto("/compare?c=microsoft-openai");
      await page.getByLabel("Add a deal or partnership").fill("AWS");
      await page.getByRole("button", { name: "Add" }).click();
      // An organization is taken for one of its partnerships, and the others are a click away.
      await expect(page).toHaveURL(/c=microsoft-openai&c=aws-openai&typed=AWS$/);
      await expect(page.getByText("“AWS” is an organization, and is taken for AWS–OpenAI")).toBeVisible();
      await page.getByRole("link", { name: "Amazon–Anthropic", exact: true }).first().click();
      await expect(page).toHaveURL(/c=microsoft-openai&c=amazon-anthropic$/);
      await page.goto("/compare?c=microsoft-openai&c=aws-openai");
      expect(await page.locator("tbody[data-row]:visible").count()).toBeGreaterThan(10);
      const row = page.locator("tbody[data-row]").nth(2);
      await expect(row.locator("td").first()).toBeHidden();
      await row.locator(".compare-why > summary").click();
      await expect(row.locator("td").first()).toBeVisible();
    });
  });

  for (const path of ["/compare", `${THEN_AND_NOW}&differences=1`, CLOUDS]) {
    test(`meets no barrier on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectGoodInEveryLook(page);
    });
  }
});
