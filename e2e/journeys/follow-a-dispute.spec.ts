import { expect, expectGoodInEveryLook, test } from "../fixtures";

test.describe("a reader who follows a dispute", () => {
  test("comes from the front page and sees both sides with their sources", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: /^All disputes/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Disputes" })).toBeVisible();
    const first = page.getByRole("region", { name: "Open disputes" }).getByRole("article").first();
    const sides = first.getByRole("list", { name: /^Sides on / }).locator("> li");
    expect(await sides.count()).toBeGreaterThan(1);
    await expect(first.getByText(/^open (for|since)/)).toBeVisible();
    await expect(sides.first().getByRole("link").first()).toHaveAttribute("href", /^\/sources\//);
    await first.getByRole("heading").getByRole("link").click();
    await expect(page).toHaveURL(/\/deals\/[a-z0-9-]+#[a-z0-9-]+$/);
  });

  test("narrows by partnership and kind of term, and takes the filter away again", async ({ page }) => {
    await page.goto("/disputes");
    await page.getByLabel("Partnership").selectOption({ value: "microsoft-openai" });
    await page.getByRole("button", { name: "Show" }).last().click();
    await expect(page).toHaveURL(/partnership=microsoft-openai/);
    for (const article of await page.getByRole("article").all())
      await expect(article.getByText("Microsoft–OpenAI").first()).toBeVisible();
    await page.getByRole("link", { name: /^Remove filter Partnership/ }).click();
    await expect(page).toHaveURL(/\/disputes$/);
  });

  test("reads the ruling and its reason", async ({ page }) => {
    await page.goto("/disputes?standing=ruled");
    await page
      .locator("summary")
      .filter({ hasText: /more that (was|were) ruled on/ })
      .click();
    const ruled = page.getByRole("article").filter({ hasText: "How long the right of first refusal lasts" });
    await expect(ruled).toContainText("Upheld");
    await expect(ruled).toContainText("The ruling: The parties’ own later announcement");
  });

  test("asks what was disputed on a past day", async ({ page }) => {
    await page.goto("/disputes?known=2025-06-01");
    await expect(page.getByText(/using only what had been published by 1 June 2025/)).toBeVisible();
    const past = await page.getByRole("region", { name: "Open disputes" }).getByRole("article").count();
    expect(past).toBeGreaterThan(0);
    for (const date of await page.locator("article ul ul li").allTextContents())
      expect(date).not.toMatch(/2026|undated/);
    await page.getByRole("link", { name: "Return to today" }).click();
    await expect(page).toHaveURL(/\/disputes$/);
  });
});

test("the front page says what it holds, and how fresh it is", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("list", { name: "What the record holds" }).getByRole("listitem")).toHaveCount(
    7,
  );
  await expect(
    page.getByText(/The newest source is of .* The record itself was last changed on /),
  ).toBeVisible();
  await page.goto("/?known=2025-06-01&on=2025-06-01");
  const deals = page.getByRole("list", { name: "Newest deals" });
  await expect(deals).not.toContainText("2026");
  await deals.getByRole("link").first().click();
  await expect(page).toHaveURL(/on=2025-06-01&known=2025-06-01/);
});

for (const path of ["/", "/disputes"]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
  });
}
