import { expect, expectGoodInEveryLook, test } from "../fixtures";

const DEAL = "/deals/aws-openai-2025-compute";

test.describe("a reader who looks back", () => {
  test("goes from a deal to its history, and to a revision that never changes", async ({ page }) => {
    await page.goto(DEAL);
    await page.getByRole("link", { name: "History", exact: true }).click();
    await expect(page).toHaveURL(`${DEAL}/revisions`);
    await page.getByRole("link", { name: "Revision 1", exact: true }).click();
    await expect(page).toHaveURL(`${DEAL}/revisions/1`);
    const bar = page.getByRole("region", { name: "This revision" });
    await expect(bar.getByText(/^Content hash [0-9a-f]{64}$/)).toBeVisible();
    await expect(page.getByRole("region", { name: "Terms" })).toContainText("$38 billion over seven years");
  });

  test("is told what a revision of an organization does not keep, and where it is", async ({ page }) => {
    await page.goto("/organizations/openai/revisions/1");
    await page.getByRole("link", { name: /^its page with what was known on / }).click();
    await expect(page).toHaveURL(/^[^?]*\/organizations\/openai\?on=\d{4}-\d\d-\d\d&known=\d{4}-\d\d-\d\d$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("OpenAI");
  });

  test("finds every save, and what it touched", async ({ page }) => {
    await page.goto("/changes");
    await page.getByRole("link", { name: "Save 1", exact: true }).click();
    await expect(page.getByText("Created").first()).toBeVisible();
    await page.getByRole("link", { name: "Next →" }).click();
    await expect(page).toHaveURL(/after=\d+/);
  });

  test("is told where there is no such revision", async ({ page }) => {
    expect((await page.goto(`${DEAL}/revisions/4711`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no such revision" })).toBeVisible();
    expect((await page.goto("/changes?before=x"))?.status()).toBe(200);
    await expect(page.getByText(/is not a whole number/)).toBeVisible();
  });

  test("asks what Entente said on a day, and is told when that is before its first word", async ({
    page,
  }) => {
    await page.goto(`${DEAL}?said=2999-12-31`);
    await expect(page.getByRole("region", { name: "Date of this reading" })).toContainText(
      "What Entente says on 31 December 2999, so far: revision 1, the newest.",
    );
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/revisions\/1$/);
    await expect(page.getByRole("region", { name: "This revision", exact: true })).toContainText(
      "Nothing has changed since.",
    );
    for (const path of [
      DEAL,
      "/organizations/openai",
      "/partnerships/stargate",
      "/sources/seed-datascientest",
    ]) {
      expect((await page.goto(`${path}?said=2999-12-31`))?.status(), path).toBe(200);
      expect((await page.goto(`${path}?said=2020-01-01`))?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Entente had said nothing of this");
    }
    await page.getByRole("link", { name: /^What it said on / }).click();
    await expect(page).toHaveURL(/said=\d{4}-\d\d-\d\d$/);
    expect((await page.goto(`${DEAL}?said=soon`))?.status()).toBe(200);
    await expect(page.getByText("“soon” is not a day.")).toBeVisible();
  });

  test("finds the rules that held, each version at its own address", async ({ page }) => {
    await page.goto(`${DEAL}/revisions/1`);
    await page.getByRole("link", { name: /of the methodology, of / }).click();
    await expect(page).toHaveURL(/\/methodology\/2$/);
    await page.goto("/methodology#versions");
    await page.getByRole("link", { name: "Version 1", exact: true }).click();
    await expect(page.getByText("two independent publishers agree")).toBeVisible();
    await expect(page.getByText("These rules were replaced")).toBeVisible();
    expect((await page.goto("/methodology/99"))?.status()).toBe(404);
  });

  test("can read all of it in every look", async ({ page }) => {
    test.slow();
    for (const path of [
      `${DEAL}/revisions`,
      `${DEAL}/revisions/1`,
      "/organizations/openai/revisions/1",
      "/changes",
      "/changes/1",
      "/methodology/1",
      `${DEAL}?said=2999-12-31`,
    ]) {
      await page.goto(path);
      await expectGoodInEveryLook(page);
    }
  });
});
