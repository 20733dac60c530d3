import { expect, expectGoodInEveryLook, test } from "../fixtures";

test.describe("a reader who searches", () => {
  test("types an alias in the header and has the organization on top", async ({ page }) => {
    await page.goto("/");
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(page.locator("header input:focus")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await page.keyboard.type("aws");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=aws$/);
    await expect(page.getByText("Organization of that name")).toBeVisible();
    await page.getByRole("link", { name: "Amazon", exact: true }).click();
    await expect(page).toHaveURL(/\/organizations\/amazon$/);
  });

  test("is offered records, figures and quotes while typing, and goes to one by keys", async ({ page }) => {
    await page.goto("/deals");
    await expect(async () => {
      await page.keyboard.press("/");
      await expect(page.locator("header input:focus")).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await page.keyboard.type("38 billion");
    const list = page.getByRole("listbox", { name: "Suggestions" });
    await expect(list.getByRole("option").filter({ hasText: "$38 billion" }).first()).toBeVisible();
    await page.locator("header input:focus").fill("antropic");
    await expect(list.getByRole("option").first()).toContainText("anthropic");
    await page.locator("header input:focus").fill("aws opena");
    await expect(list.getByRole("option").filter({ hasText: "AWS–OpenAI" }).first()).toBeVisible();
    const before = page.url();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("header input:focus")).toHaveAttribute("aria-activedescendant", /-0$/);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("AWS");
  });

  test("finds terms, sources and quotes, with the words marked", async ({ page }) => {
    await page.goto("/search?q=PREUVE+ACCORD");
    const quotes = page.getByRole("list", { name: "Quotes" });
    await expect(quotes.locator("blockquote[lang=fr]").first()).toBeVisible();
    await expect(quotes.locator("mark").first()).toHaveText("preuve");
    await page.goto("/search?q=right+of+first+refusal");
    await page
      .getByRole("list", { name: "Terms" })
      .getByRole("link", { name: "Right of first refusal on new capacity" })
      .click();
    await expect(page).toHaveURL(/\/deals\/microsoft-openai-2025-01-rofr#/);
  });

  test("is understood in spite of a slip, and told so", async ({ page }) => {
    await page.goto("/search?q=antropic");
    await expect(page.getByRole("status").filter({ hasText: "Nothing has “antropic”" })).toContainText(
      "anthropic",
    );
    await expect(page.getByRole("link", { name: "Anthropic", exact: true }).first()).toBeVisible();
  });

  test("finds nothing that was not known on a past day, and a way on", async ({ page }) => {
    await page.goto("/search?q=aws-openai-2025-compute&known=2025-10-01");
    await expect(page.getByText("Nothing found for “aws-openai-2025-compute”")).toBeVisible();
    await page.getByRole("link", { name: "Search in everything known today" }).click();
    await expect(page.getByText("Deal of that name")).toBeVisible();
  });

  test("is safe from what it is asked", async ({ page }) => {
    const nasty = `<img src=x onerror=alert(1)> ' OR 1=1 -- %_\\`;
    page.on("dialog", () => expect(true).toBe(false));
    const response = await page.goto(`/search?q=${encodeURIComponent(nasty)}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("searchbox", { name: "Deals, partnerships" })).toHaveValue(nasty);
    await expect(page.locator("img")).toHaveCount(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the field of the front page leads to results", async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("searchbox", { name: /^Search deals, organizations/ })
      .last()
      .fill("stargate");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/\/search\?q=stargate$/);
    await expect(page.getByRole("list", { name: "Deals" }).locator("mark").first()).toBeVisible();
  });
});

for (const path of ["/search", "/search?q=mistral", "/search?q=zzqqxx"]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
  });
}
