import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

test("an editor sets many deals at once, undoes it whole, and shares a view", async ({
  signInAs,
  page: reader,
}) => {
  const { page } = await signInAs("editor");
  await page.goto("/deals?partnership=stargate");
  await page.getByRole("link", { name: "Set many at once" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Set many deals at once" })).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.getByRole("button", { name: "Set", exact: true }).click();
  await page.getByLabel("Why?").fill("Only announced");
  await page.getByRole("checkbox", { name: "All deals of this view" }).check();
  await page.getByRole("checkbox", { name: "The Stargate Project" }).uncheck();
  await page.getByLabel("Set binding to").selectOption("rumored");
  await page.getByRole("button", { name: "Set", exact: true }).click();
  const done = page.getByRole("status").filter({ hasText: /deals were set in one save/ });
  await expect(done).toBeVisible();
  await done.getByRole("link", { name: /undo it whole/ }).click();
  await expect(page.getByRole("region", { name: "Undo this save" })).toBeVisible();
  await page.getByLabel("Why?").fill("They are more than that");
  await page.getByRole("button", { name: /^Undo save/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "They are more than that" })).toBeVisible();

  const name = `Stargate by money ${Date.now()}`;
  await page.goto("/deals?partnership=stargate&sort=-money");
  await page.getByText(/^Views/).click();
  await page.getByRole("link", { name: /^Share this view/ }).click();
  await expect(page.getByLabel("Address")).toHaveValue("/deals?partnership=stargate&sort=-money");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Share with everybody" }).click();
  await expect(page.getByText("Everybody is shown this view now.")).toBeVisible();
  await expectGoodInEveryLook(page);
  await expect(async () => {
    await reader.goto("/deals");
    await reader.getByText(/^Views/).click();
    await expect(reader.getByRole("link", { name })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await reader.getByRole("link", { name }).click();
  await expect(reader).toHaveURL(/partnership=stargate&sort=-money/);
});
