import { expect, expectGoodInEveryLook, test } from "../fixtures";

test.describe("a reader who looks ahead", () => {
  test("comes by the menu, narrows by kind and days, and takes a filter away", async ({ page }) => {
    await page.goto("/horizon");
    await expect(page.getByRole("heading", { level: 1, name: "Horizon" })).toBeVisible();
    const dated = page.getByRole("region", { name: "Dated" }).getByRole("row");
    const all = await dated.count();
    expect(all).toBeGreaterThan(10);
    await page.getByLabel("Kind", { exact: true }).selectOption("deadline");
    await page.getByLabel("To", { exact: true }).fill("2028");
    await page.getByRole("button", { name: "Show" }).last().click();
    await expect(page).toHaveURL(/kind=deadline&.*to=2028|to=2028.*kind=deadline/);
    const fewer = await dated.count();
    expect(fewer).toBeLessThan(all);
    expect(fewer).toBeGreaterThan(1);
    await page.getByRole("link", { name: /^Remove filter To/ }).click();
    await expect(page).not.toHaveURL(/to=/);
  });

  test("sees fuzzy dates as spans, what is derived, and what nobody dates", async ({ page }) => {
    await page.goto("/horizon");
    await expect(page.getByText("no day is stated").first()).toBeVisible();
    await expect(page.getByText(/derived from its start and length/).first()).toBeVisible();
    await page.getByText(/at no stated time: /).click();
    await expect(
      page.getByRole("region", { name: "Undated" }).getByText("no source dates it").first(),
    ).toBeVisible();
  });

  test("takes the view away as a file", async ({ page, request }) => {
    await page.goto("/horizon?kind=option");
    const href = await page.getByRole("link", { name: "CSV" }).first().getAttribute("href");
    const answer = await request.get(href ?? "");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines[0]).toContain("When,Doubt,First day,Last day");
    expect(lines.length).toBeGreaterThan(3);
    expect((await request.get("/horizon.csv?kind=nothing")).status()).toBe(400);
  });

  test("is told when nothing fits, and what would", async ({ page }) => {
    await page.goto("/horizon?from=2090&kind=nothing");
    await expect(page.getByText("Nothing ahead fits.")).toBeVisible();
    await expect(page.getByText(/nothing.* is not one of expiry, deadline, option, condition/)).toBeVisible();
    await page.getByRole("link", { name: "All that lies ahead" }).click();
    await expect(page).toHaveURL(/\/horizon$/);
  });
});

test.describe("a reader without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("reads the horizon, and filters it", async ({ page }) => {
    await page.goto("/horizon");
    await page.getByLabel("Kind", { exact: true }).selectOption("expiry");
    await page.getByRole("button", { name: "Show" }).last().click();
    await expect(page).toHaveURL(/kind=expiry/);
    expect(await page.getByRole("region", { name: "Dated" }).getByRole("row").count()).toBeGreaterThan(5);
  });

  test("unfolds the silence map, whose every mark has a word", async ({ page }) => {
    await page.goto("/silence");
    await expect(page.getByText(/^The totals would narrow most, by/)).toBeVisible();
    const map = page.getByRole("region", { name: "Deals by kind of term" });
    await map.locator("summary").first().click();
    const cells = map.getByRole("table").first().getByRole("cell");
    const words = (await cells.allTextContents()).map((text) => text.trim());
    expect(words.length).toBeGreaterThan(11);
    for (const word of words) expect(word).toMatch(/^(Disputed|Redacted|Undisclosed|Known|Unknown)$/);
  });
});

test.describe("a reader who weighs disputes", () => {
  test("sees the money at stake, what would settle it, and the way to what nobody says", async ({ page }) => {
    await page.goto("/disputes");
    const first = page.getByRole("region", { name: "Open disputes" }).getByRole("article").first();
    await expect(first.getByText(/\$[\d.]+ billion.* at stake/)).toBeVisible();
    await expect(first.getByText("Settled by")).toBeVisible();
    await page.getByRole("link", { name: "the longest open" }).click();
    await expect(page).toHaveURL(/sort=age/);
    await page.getByRole("link", { name: /silence map/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Silence map" })).toBeVisible();
  });
});

for (const path of ["/horizon", "/silence?partnership=microsoft-openai"]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
  });
}
