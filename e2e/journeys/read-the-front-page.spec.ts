import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook, test } from "../fixtures";

/** Front page in, answer out: what is signed, who owes most to whom, what is disputed; and every chart is also a table. */

const YEARS = "What OpenAI owes in each year";

/** Keys of what is drawn, and of the rows of the table beside it. */
async function expectParity(page: Page, title: string): Promise<void> {
  const section = page.getByRole("region", { name: title });
  await section.getByText(/^The same as a table/).click();
  const rows = section.locator("tr[data-row]");
  expect(await rows.count()).toBeGreaterThan(0);
  const keys = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-row") ?? ""));
  const lines = await section
    .locator("[data-line]")
    .evaluateAll((all) => [...new Set(all.map((line) => line.getAttribute("data-line") ?? ""))]);
  for (const key of keys) expect(lines.some((line) => key === line || key.startsWith(`${line}/`))).toBe(true);
  const bars = await section
    .locator("a[data-bar]")
    .evaluateAll((all) => all.map((bar) => bar.textContent ?? ""));
  for (const amount of await rows.locator("td[data-label=Amount]").allTextContents())
    expect(
      bars.some((words) => words.includes(amount)) || (await section.textContent())?.includes(amount),
    ).toBe(true);
}

test("three questions are answered in the first window, and each answer opens its rows", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  for (const name of ["What is signed", "Who owes most to whom", "What is disputed"]) {
    const answer = page.getByRole("region", { name });
    await expect(answer.getByRole("listitem").first()).toContainText(/\$\d/);
    const box = await answer.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  }
  await page
    .getByRole("region", { name: "Who owes most to whom" })
    .getByRole("link", { name: /OpenAI → Oracle/ })
    .click();
  await expect(page).toHaveURL(/\/ledger\?payer=openai&payee=oracle&kind=spend_commitment&binding=signed/);
});

test("the letter of intent is drawn apart from what is signed", async ({ page }) => {
  await page.goto("/");
  const bar = page
    .getByRole("list", { name: "The largest obligations" })
    .getByRole("link", { name: /NVIDIA → OpenAI/ });
  await expect(bar).toContainText("letter of intent $0 to $100 billion");
  await expect(bar).not.toContainText("signed");
});

test("every chart has its table with the same facts", async ({ page }) => {
  await page.goto("/");
  for (const title of ["The largest obligations", YEARS, "Capacity promised by date"])
    await expectParity(page, title);
});

test("is narrowed to one organization, kept in the address, and widened again", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Whose money").selectOption({ label: "Anthropic" });
  await page
    .getByRole("search")
    .filter({ hasText: "Whose money" })
    .getByRole("button", { name: "Show" })
    .click();
  await expect(page).toHaveURL(/\/\?org=anthropic$/);
  await expect(
    page.getByRole("heading", { name: "The largest obligations of and to Anthropic" }),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Remove filter Organization/ }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("a name that is nobody's and an unknown parameter leave a note, and everybody's money is shown", async ({
  page,
}) => {
  await page.goto("/?org=no-such-lab&colour=red");
  await expect(
    page.getByText(/no organization called “no-such-lab”, so everybody’s money is shown/),
  ).toBeVisible();
  await expect(page.getByText("There is no such parameter here; it was left out.")).toBeVisible();
  await expect(page.getByRole("list", { name: "The largest obligations" }).getByRole("listitem")).toHaveCount(
    10,
  );
});

test("says what would fill it on a day before anything was known", async ({ page }) => {
  await page.goto("/?on=2012-01-01&known=2012-01-01");
  const figure = page.getByRole("region", { name: "The largest obligations" });
  await expect(figure).toContainText("would fill it");
  await figure.getByRole("link", { name: "Use all that is known today" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("the chart comes alive near the window without moving anything; arrows step through the years", async ({
  page,
}) => {
  await page.goto("/");
  const chart = page.getByRole("region", { name: YEARS }).locator("[data-chart]");
  await expect(chart).toHaveAttribute("data-chart", "drawn");
  const before = await chart.boundingBox();
  await page.mouse.move(300, 300);
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("data-chart", "living");
  const after = await chart.boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  const bars = chart.getByRole("link");
  await bars.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(bars.nth(1)).toBeFocused();
  await expect(bars.nth(1)).toHaveAccessibleName(/^2026: signed/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ledger\?payer=openai&kind=spend_commitment&group=year/);
});

test("a figure is taken away as a slide, a drawing and a table", async ({ request }) => {
  const svg = await request.get("/figures/owed-per-year.svg");
  expect(svg.headers()["content-type"]).toBe("image/svg+xml; charset=utf-8");
  expect(await svg.text()).toMatch(/width="1280" height="720"/);
  const png = await request.get("/figures/largest-obligations.png?theme=dark");
  expect((await png.body()).subarray(1, 4).toString()).toBe("PNG");
  const csv = await (await request.get("/figures/largest-obligations.csv")).text();
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv).toContain("OpenAI → Oracle,Spend commitment,Signed");
  expect((await request.get("/figures/nothing.svg")).status()).toBe(404);
  expect((await request.get("/figures/owed-per-year.csv?org=no-such-lab")).status()).toBe(400);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the years are drawn, each a link that says its amounts, and the filter works", async ({ page }) => {
    await page.goto("/");
    const chart = page.getByRole("group", { name: YEARS });
    await expect(chart.getByRole("link", { name: /^2027: signed about/ })).toBeVisible();
    await page.getByLabel("Whose money").selectOption({ label: "Meta" });
    await page
      .getByRole("search")
      .filter({ hasText: "Whose money" })
      .getByRole("button", { name: "Show" })
      .click();
    await expect(page.getByRole("heading", { name: "What Meta owes in each year" })).toBeVisible();
  });
});

test("is accessible with its tables open", async ({ page }) => {
  await page.goto("/");
  for (const table of await page.getByText(/^The same as a table/).all()) await table.click();
  await expectGoodInEveryLook(page);
});
