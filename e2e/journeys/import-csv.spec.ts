import { expect, expectGoodInEveryLook } from "../fixtures";
import { test } from "../sign-in";

test("an editor imports a table, and its columns are remembered", async ({ signInAs }) => {
  test.setTimeout(180_000);
  const { page } = await signInAs("editor");
  const slug = `table-lab-${Date.now()}`;
  const show = page.getByRole("button", { name: "Show what would change" });
  const read = async (text: string) => {
    await page.getByLabel("Or paste the rows").fill(text);
    await page.getByRole("button", { name: "Read the columns" }).press("Enter");
  };
  await page.goto("/edit/import");
  await page.getByRole("link", { name: "Table (CSV)" }).click();

  await read(`slug,Name,Aliases,What it is\n${slug},Table Lab,,AI lab\n`);
  await expect(page.getByLabel("Each row is one of")).toHaveValue("organizations");
  await show.press("Enter");
  await expect(page.getByText(/line 2, Kind \(no column\)/)).toBeVisible();
  await page.getByLabel("Field of What it is").selectOption("Kind");
  await show.press("Enter");
  await expect(page.getByText("1 to create, 0 to change, 0 unchanged")).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.getByRole("button", { name: "Import this record" }).press("Enter");
  await expect(page.getByText("Saved as one change; readers see it now")).toBeVisible();

  await read(`What it is,slug,Name,Aliases\nInvestor,${slug},,\n`);
  await expect(page.getByLabel("Field of What it is")).toHaveValue("kind");
  await show.press("Enter");
  await expect(page.getByText("0 to create, 1 to change, 0 unchanged")).toBeVisible();
  await expect(page.getByText("Table Lab").last()).toBeVisible();

  await read(`slug,Name\n${slug},"Table Lab\n`);
  await expect(page.getByText("line 2, column 2")).toBeVisible();
});
