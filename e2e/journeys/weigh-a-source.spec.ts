import { expect, expectGoodInEveryLook, test } from "../fixtures";

const SOURCE = "/sources/openai-next-chapter-2025";
const TITLE = "The next chapter of the Microsoft–OpenAI partnership";

test.describe("a reader who weighs a source", () => {
  test("finds it in the list by filter, and sees what rests on it", async ({ page }) => {
    await page.goto("/sources");
    await page.getByText("Filter by tier, year, language or publisher").click();
    await page.getByRole("link", { name: /^Primary ?, \d+$/ }).click();
    await expect(page).toHaveURL(/\/sources\?tier=primary$/);
    await page.getByRole("link", { name: TITLE }).click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    await expect(page.getByRole("region", { name: "Track record", exact: true })).toContainText(
      /\d+ claims: \d+ stand/,
    );

    const fall = page.getByRole("region", { name: "If this source fell" });
    await expect(fall.getByText(/^\d+ terms of \d+ would stand differently\.$/)).toBeVisible();
    await expect(
      fall.getByRole("listitem").filter({ hasText: "How long the right of first refusal lasts" }),
    ).toContainText(/Ruled.*would become.*Disputed/);

    const term = page
      .getByRole("region", { name: "What it says" })
      .getByRole("article", { name: "IP rights to research" });
    await term.locator("summary").click();
    await term.getByRole("link", { name: "Every claim on it" }).click();
    await expect(page).toHaveURL(/\/deals\/microsoft-openai-2025-recapitalization#/);
  });

  test("sorts by what rests on each, and keeps the order over pages", async ({ page }) => {
    await page.goto("/sources");
    await page.getByRole("columnheader", { name: "Claims" }).getByRole("link").click();
    await expect(page.getByRole("columnheader", { name: "Claims" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    const counts = () =>
      page
        .locator("tbody tr td:last-child")
        .evaluateAll((cells) => cells.map((cell) => Number.parseInt((cell as HTMLElement).innerText, 10)));
    const first = await counts();
    expect(first).toEqual(first.toSorted((a, b) => b - a));
    await page.getByRole("link", { name: "Next →" }).click();
    await expect(page).toHaveURL(/cursor=/);
    const second = await counts();
    expect(Math.max(...second)).toBeLessThanOrEqual(Math.min(...first));
    await page.getByRole("link", { name: "← Previous" }).click();
    await expect.poll(counts).toEqual(first);
  });

  test("learns that it was not yet published on a past day", async ({ page }) => {
    const response = await page.goto(`${SOURCE}?known=2025-01-01`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText("it is dated 28 October 2025", { exact: false })).toBeVisible();
    await page.getByRole("link", { name: "Read it with what is known today" }).click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  });

  test("is helped on with a mistyped address", async ({ page }) => {
    const response = await page.goto("/sources/openai-next-chaptr-2025");
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: TITLE }).click();
    await expect(page).toHaveURL(SOURCE);
  });

  test("is told what was not understood in the address, and reads on", async ({ page }) => {
    const response = await page.goto("/sources?tier=gold&year=next&cursor=%00&sort=up&known=soon&x=1");
    expect(response?.status()).toBe(200);
    for (const name of ["tier", "year", "sort", "known", "x"])
      await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("table", { name: "Sources" })).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list and a source read whole", async ({ page }) => {
    await page.goto("/sources?q=reuters");
    await expect(page.getByRole("searchbox", { name: "Title or publisher" })).toHaveValue("reuters");
    await page.goto(SOURCE);
    await expect(page.getByRole("region", { name: "Track record", exact: true })).toContainText("Stands");
    await page.locator("article summary").first().click();
    await expect(page.locator("blockquote").first()).toBeVisible();
  });
});

for (const path of ["/sources?tier=primary", SOURCE, "/methodology", "/sources/no-such-source"]) {
  test(`${path} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
  });
}
