import type { Page } from "@playwright/test";
import { shippedRecords } from "@/lib/testing/shipped";
import { expect, expectGoodInEveryLook, expectNoSidewaysScroll, test } from "../fixtures";

/** A reader narrows the list of deals, orders it, pages through it, takes it along, and comes back to it by its address. */

const SHIPPED = shippedRecords("deals").length;

const rows = (page: Page) =>
  page
    .getByRole("table", { name: "Deals" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") });

test("narrowing by links, lifting by chips, and the address says it all", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/deals");
  await expect(
    page.getByRole("status").filter({ hasText: `Showing 1–20 of ${SHIPPED} deals` }),
  ).toBeVisible();
  // More rows on a page are asked for once; every link from then on keeps them.
  await page.getByRole("link", { name: "50 rows" }).click();
  await expect(page).toHaveURL("/deals?rows=50");
  await expect(rows(page)).toHaveCount(50);
  const filters = page.getByRole("navigation", { name: "Filters" });
  const openai = filters.getByRole("link", { name: /^OpenAI ?, \d+$/ });
  const promised = Number((await openai.textContent())?.match(/\d+$/)?.[0]);
  await openai.click();
  await expect(page).toHaveURL("/deals?org=openai&rows=50");
  await expect(page.getByText(`All ${promised} deals`).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(promised);

  await filters.getByRole("link", { name: /^Chip supply/ }).click();
  await expect(page).toHaveURL("/deals?org=openai&kind=chip_supply&rows=50");
  const narrowed = await rows(page).allTextContents();
  await page.reload();
  await expect(rows(page)).toHaveText(narrowed);

  await page.getByRole("link", { name: "Remove filter Organization: OpenAI" }).click();
  await expect(page).toHaveURL("/deals?kind=chip_supply&rows=50");
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL("/deals?rows=50");
});

test("ordering by a column's head, and paging there and back", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/deals");
  await page.getByRole("columnheader", { name: "Deal" }).getByRole("link").click();
  await expect(page).toHaveURL("/deals?sort=title");
  await expect(page.getByRole("columnheader", { name: "Deal" })).toHaveAttribute("aria-sort", "ascending");
  const first = await rows(page).first().getByRole("rowheader").textContent();
  await page.getByRole("link", { name: "Next →" }).click();
  await expect(page.getByText(`Showing 21–40 of ${SHIPPED} deals`).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(20);
  await page.getByRole("link", { name: "← Previous" }).click();
  await expect(page.getByText(`Showing 1–20 of ${SHIPPED} deals`).first()).toBeVisible();
  await expect(rows(page).first().getByRole("rowheader")).toHaveText(first ?? "");
});

test("order, columns and rows are applied together, remembered, and kept under a name", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/deals?org=microsoft");
  await page.getByText(/^View: newest first/).click();
  await page.getByLabel("Order").selectOption("-money");
  await page.getByRole("checkbox", { name: "Largest sum" }).check();
  await page.getByRole("checkbox", { name: "Standings" }).uncheck();
  await page.getByLabel("Rows").selectOption("compact");
  await page.locator("#deals-layout").getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/org=microsoft.*sort=-money.*density=compact/);
  await expect(page.getByRole("columnheader", { name: "Largest sum" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(page.getByRole("columnheader", { name: "Standings" })).toHaveCount(0);
  await expect(page.locator("table[data-density=compact]")).toBeVisible();
  await page.getByText(/^Views/).click();
  await page.getByLabel("Name of this view").fill("Microsoft by money");
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByRole("link", { name: "Microsoft by money" })).toBeVisible();
  // Another visit asks for nothing, and has the layout that was applied last.
  await page.goto("/deals");
  await expect(page).toHaveURL(/sort=-money/);
  await page.getByText(/^View: largest sum first/).click();
  await page.getByRole("button", { name: "Back to the usual layout" }).click();
  await expect(page).toHaveURL("/deals");
  await page.getByText(/^Views/).click();
  await page.getByRole("link", { name: "Microsoft by money" }).click();
  await expect(page).toHaveURL(/org=microsoft.*sort=-money/);
});

test("a misspelt name shows what resembles it; filters that shut everything out say so", async ({ page }) => {
  await page.goto("/deals?q=opneai");
  await expect(page.getByText("Nothing matches “opneai”")).toBeVisible();
  await expect(rows(page).first()).toContainText("OpenAI");
  await page.goto("/deals?kind=joint_venture&binding=rumored");
  await expect(page.getByText("No deal passes all of these filters")).toBeVisible();
  const out = page.getByRole("link", { name: /^Without binding Rumored: \d+ deals/ });
  const promised = Number((await out.textContent())?.match(/(\d+) deals/)?.[1]);
  await out.click();
  await expect(rows(page)).toHaveCount(promised);
});

test("what cannot be read leaves a note, and the rest holds", async ({ page }) => {
  const response = await page.goto("/deals?kind=chips&from=2026&to=2025&cursor=x&org=openai&page=2");
  expect(response?.status()).toBe(200);
  for (const name of ["kind", "from", "cursor", "page"]) {
    await expect(
      page.locator("li", { has: page.locator("code", { hasText: new RegExp(`^${name}$`) }) }),
    ).toBeVisible();
  }
  await expect(page.getByRole("link", { name: "Remove filter Organization: OpenAI" })).toBeVisible();
});

test("a past reading holds in every link", async ({ page }) => {
  await page.goto("/deals?on=2025-02-01&known=2025-02-01&rows=50");
  const total = await page
    .getByText(/^All \d+ deals$/)
    .first()
    .textContent();
  expect(Number(total?.match(/\d+/)?.[0])).toBeLessThan(30);
  const links = page.getByRole("table", { name: "Deals" }).getByRole("rowheader").getByRole("link");
  for (const link of await links.all())
    expect(await link.getAttribute("href")).toContain("on=2025-02-01&known=2025-02-01");
});

test("the file and the JSON twin have the same rows", async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/deals?org=amazon&sort=title");
  const fetchLink = async (name: string) =>
    request.get((await page.getByRole("link", { name }).first().getAttribute("href")) ?? "");
  const json = await fetchLink("JSON");
  const answer = (await json.json()) as { data: { title: string }[]; page: { total: number } };
  const lines = (await (await fetchLink("CSV of this view")).text()).trimEnd().split("\r\n");
  const titles = await rows(page).getByRole("rowheader").allTextContents();
  expect(titles).toHaveLength(answer.page.total);
  expect(titles[0]).toContain(answer.data[0]?.title);
  expect(lines).toHaveLength(answer.page.total + 1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list reads, narrows, orders and searches", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/deals");
    await expect(rows(page)).toHaveCount(20);
    await page.getByText("Filters", { exact: true }).click();
    await page.getByRole("link", { name: /^2024/ }).click();
    await expect(page).toHaveURL("/deals?from=2024&to=2024");
    await page.getByRole("searchbox", { name: "Search these deals" }).fill("anthropic");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/from=2024&to=2024&q=anthropic|q=anthropic/);
    await expect(rows(page).first()).toContainText("Anthropic");
  });
});

for (const path of [
  "/deals?org=amazon&density=compact&cols=parties&cols=terms&cols=standings",
  "/deals?kind=joint_venture&binding=rumored&foo=1",
]) {
  test(`${path} is accessible, and fits a phone of 320 px`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
  });
}
