import { expect, expectAccessible } from "../fixtures";
import { test } from "../sign-in";

/** What an editor does who knows what a record is called in French, and what readers of each language then see. */

test.describe.configure({ timeout: 120_000 });

const SLUG = "aws-openai-2025-compute";
const FRENCH = "L’accord de calcul entre AWS et OpenAI";

test("writes a French title, which French pages show and English ones do not", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto(`/edit/deals/${SLUG}`);
  const fold = page
    .locator("#facts, [data-part=facts], main")
    .first()
    .getByText("In French", { exact: false })
    .first();
  const title = page.getByLabel("Title in French");
  await expect(async () => {
    await fold.click();
    await expect(title).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(page);
  await title.fill(FRENCH);
  await expect(page.locator("[data-save]")).toHaveText(/^Saved/, { timeout: 20_000 });
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible();
  await page.keyboard.insertText("Its name in French");
  await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
  await page.waitForURL(`**/deals/${SLUG}`);

  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toContainText(FRENCH);
  await expect(async () => {
    await page.goto(`/fr/deals/${SLUG}`);
    await expect(heading).toHaveText(FRENCH, { timeout: 1_000 });
  }).toPass();
  await expect(heading.locator("[lang=en]")).toHaveCount(0);
  await expect(page.locator("[lang=en]").first()).toBeAttached(); // what nobody wrote in French still says that it is English
  await page.goto(`/fr/deals/${SLUG}/revisions`);
  await expect(page.getByText("titre en français : ajout")).toBeVisible();
});
