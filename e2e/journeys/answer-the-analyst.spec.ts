import { expect, test } from "../fixtures";

test("what OpenAI owes to whom, until when, how firm: three actions from the front page, and the workbook is one more", async ({
  page,
}) => {
  await page.goto("/");
  let actions = 0;
  const act = async (what: Promise<unknown>) => {
    await what;
    actions += 1;
  };
  await act(page.getByRole("link", { name: "Ledger", exact: true }).first().click());
  await act(page.getByLabel("Owes", { exact: true }).selectOption({ label: "OpenAI" }));
  await act(page.getByRole("button", { name: "Show" }).last().click());
  await expect(page).toHaveURL(/payer=openai/);
  expect(actions).toBeLessThanOrEqual(3);
  const first = page.getByRole("region", { name: "Obligations" }).getByRole("row").nth(1);
  await expect(first).toContainText("OpenAI");
  const oracle = page
    .getByRole("row")
    .filter({ hasText: "Value of the contract" })
    .filter({ hasText: "Oracle" });
  await expect(oracle.first()).toContainText("$300 billion");
  await expect(oracle.first()).toContainText("22 July 2030, derived");
  await expect(oracle.first()).toContainText("Signed");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    act(page.getByRole("link", { name: "XLSX" }).click()),
  ]);
  expect(download.suggestedFilename()).toMatch(/^entente-ledger-.*\.xlsx$/);
  expect(actions).toBe(4);
});
