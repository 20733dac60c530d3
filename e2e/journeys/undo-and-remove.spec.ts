import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook } from "../fixtures";
import { makeToken, test } from "../sign-in";

/** Types why into the only open form, and presses its button. */
async function say(
  page: Page,
  [label, words]: readonly [label: string, words: string],
  button: string | RegExp,
): Promise<void> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: button }) });
  await form.getByLabel(label).fill(words);
  await form.getByRole("button", { name: button }).click();
}

/** A source of its own, so that no other journey misses it; written by the API, with a token of the account. */
async function addSource(page: Page, slug: string, title: string): Promise<void> {
  const token = await makeToken(page, "editor");
  const record = { slug, title, publisher: "Undo Weekly", language: "en", tier: "press", cites: [] };
  const response = await page.request.post("/api/v1/sources", {
    headers: { authorization: `Bearer ${token}` },
    data: { message: `Add ${title}`, record },
  });
  expect(response.status(), await response.text()).toBe(201);
}

test("an editor takes a source out, brings it back, reverts it and undoes a save", async ({
  signInAs,
  page: reader,
}) => {
  const { page } = await signInAs("editor");
  const slug = `undo-weekly-${Date.now()}`;
  const title = `Undo Weekly ${slug}`;
  await addSource(page, slug, title);
  await page.goto(`/edit/sources/${slug}`);
  await page.getByRole("link", { name: "Remove…" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Remove / })).toBeVisible();
  await expectGoodInEveryLook(page);

  const merging = page.locator("form").filter({ has: page.getByRole("button", { name: /^Merge/ }) });
  const stays = merging.getByRole("combobox", { name: "Which source stays?" });
  await stays.fill("no-such-source");
  await expect(merging.getByText("No source of that name.")).toBeVisible();
  await merging.getByLabel("Why?").fill("The same article");
  await merging.getByRole("button").click();
  await expect(merging.getByRole("alert")).toContainText("Nothing was changed");
  await expect(merging.getByLabel("Why?")).toHaveValue("The same article");
  await stays.fill("Reuters OpenAI");
  await expect(merging.getByRole("option").first()).toBeVisible();
  await stays.press("Enter");
  await expect(merging.locator("input[type=hidden][name=into]")).not.toHaveValue("");
  await expectGoodInEveryLook(page);

  await say(page, ["Reason", "It was never printed."], "Take out this source");
  await expect(page).toHaveURL("/edit/withdrawn");
  const withdrawn = page.getByRole("listitem").filter({ hasText: title });
  await expect(withdrawn).toContainText("It was never printed.");
  await reader.goto(`/sources/${slug}`);
  await expect(reader.getByText("It was never printed.")).toBeVisible();
  await expect(reader).toHaveTitle(`${title} (removed) · Entente`);
  await withdrawn.locator("summary").click();
  await expectGoodInEveryLook(page);

  await say(page, ["Why?", "It was, in a supplement."], "Bring this source back");
  await expect(page).toHaveURL(`/edit/sources/${slug}/history`);
  expect((await reader.goto(`/sources/${slug}`))?.status()).toBe(200);
  const first = page.getByRole("listitem").filter({ hasText: `Add ${title}` });
  await first.locator("summary").click();
  await expectGoodInEveryLook(page);
  await say(page, ["Why?", "As it was"], /say what revision 1 said$/);
  await expect(first.getByRole("alert")).toContainText("nothing was saved");

  await page.getByRole("link", { name: /^Return to an earlier state, save \d+$/ }).click();
  await expect(page).toHaveURL(/\/changes\/\d+$/);
  await page.goto(`/edit${new URL(page.url()).pathname}`);
  await expectGoodInEveryLook(page);
  await say(page, ["Why?", "It was not, after all."], /^Undo save/);
  await expect(page.getByRole("heading", { level: 1, name: "It was not, after all." })).toBeVisible();
  await reader.goto(`/sources/${slug}`);
  await expect(reader.getByText("It was never printed.")).toBeVisible();
});

test("what others name is not taken out, and the editor is told who", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/edit/organizations/openai/remove");
  await say(page, ["Reason", "A test"], "Take out this organization");
  const told = page.getByRole("alert").filter({ hasText: "Other records still name it" });
  await expect(told.getByRole("link").first()).toHaveAttribute("href", /^\/edit\//);
  await expect(page.getByLabel("Reason")).toHaveValue("A test");
  const response = await page.goto("/edit/changes/1");
  expect(response?.status()).toBe(200);
});

test("a contributor has no way to take anything back", async ({ signInAs }) => {
  const { page } = await signInAs("contributor");
  for (const path of ["/edit/withdrawn", "/edit/changes/1", "/edit/organizations/openai/history"])
    expect((await page.goto(path))?.status()).toBe(403);
  await page.goto("/edit/organizations/openai");
  await expect(page.getByRole("link", { name: "Remove…" })).toHaveCount(0);
});
