import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

/** A bundle with one organization of its own, so that journeys do not meet. */
function bundleOf(slug: string, name: string): string {
  const organization = { slug, name, kind: "ai_lab", aliases: [], homepage: null };
  return JSON.stringify({ format: "entente/1", organizations: [organization] });
}

const file = (name: string, text: string) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

async function dryRun(page: Page, name: string, text: string): Promise<void> {
  await page.getByLabel("File").setInputFiles(file(name, text));
  await page.getByRole("button", { name: "Show what would change" }).click();
}

test("an editor sees what a bundle would do, does exactly that, and readers see it", async ({ signInAs }) => {
  test.setTimeout(180_000);
  const { page } = await signInAs("editor");
  const slug = `imported-lab-${Date.now()}`;
  await page.goto("/edit/import");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import");
  await expectGoodInEveryLook(page);

  await dryRun(page, "lab.json", bundleOf(slug, "Imported Lab"));
  await expect(page.getByRole("heading", { name: "What would change" })).toBeVisible();
  await expect(page.getByText("1 to create, 0 to change, 0 unchanged")).toBeVisible();
  expect((await page.request.get(`/organizations/${slug}`)).status()).toBe(404);
  await page.getByRole("button", { name: "Import this record" }).click();
  await expect(page.getByText("Saved as one change; readers see it now")).toBeVisible();
  expect((await page.request.get(`/organizations/${slug}`)).status()).toBe(200);

  await dryRun(page, "lab.json", bundleOf(slug, "Renamed Lab"));
  await expect(page.getByText("0 to create, 1 to change, 0 unchanged")).toBeVisible();
  await expect(page.getByText("Imported Lab", { exact: true })).toBeVisible();
  await expectGoodInEveryLook(page);

  // Meanwhile somebody else saves the same record: the plan no longer holds.
  const { page: other } = await signInAs("editor");
  await other.goto("/edit/import");
  await dryRun(other, "other.json", bundleOf(slug, "Otherwise Named Lab"));
  await other.getByRole("button", { name: "Import this record" }).click();
  await expect(other.getByText("Saved as one change; readers see it now")).toBeVisible();
  await other.close();

  await page.getByRole("button", { name: "Import this record" }).click();
  await expect(page.getByText("The record has moved since the dry run")).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.getByRole("button", { name: "Show what would change now" }).click();
  await expect(page.getByText("Otherwise Named Lab", { exact: true })).toBeVisible();
  await page.getByLabel("Message").fill("The lab has another name");
  await page.getByRole("button", { name: "Import this record" }).click();
  await page.getByRole("link", { name: /^Save \d+$/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The lab has another name");
  await expect(page.getByText("An editor").first()).toBeVisible();
});

test("what cannot be imported is listed with its place", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/edit/import");
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByText("Choose a file, or paste a bundle below.")).toBeVisible();
  await page.getByLabel("Or paste the bundle").fill('{"format": "entente/1", "deals": [{"slug": "x"}]}');
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByText("deals[0].partnership")).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.getByLabel("Or paste the bundle").fill("deal,term");
  await page.getByRole("button", { name: "Show what would change" }).click();
  await expect(page.getByText(/not JSON: line 1/)).toBeVisible();
});

test("a contributor and a foreign page are refused", async ({ signInAs }) => {
  const { page } = await signInAs("contributor");
  expect((await page.goto("/edit/import"))?.status()).toBe(403);
  const data = bundleOf("never-imported", "Never");
  for (const step of ["plan", `apply?fingerprint=${"0".repeat(64)}&message=x`]) {
    const answer = await page.request.post(`/edit/import/${step}`, { data });
    expect(await answer.text()).toContain("may not import");
    const foreign = await page.request.post(`/edit/import/${step}`, {
      data,
      headers: { Origin: "https://elsewhere.example" },
    });
    expect(foreign.status()).toBe(403);
  }
});
