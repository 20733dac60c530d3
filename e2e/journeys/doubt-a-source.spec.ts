import { expect, expectGoodInEveryLook, test } from "../fixtures";

/** Always the same numbers, so that a failure can be seen again. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const ROUNDS = 4;

test("random assumptions: the browser says what the server says, and the address says it again", async ({
  page,
  browser,
}) => {
  await page.goto("/what-if?org=openai");
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const results = page.locator("[data-what-if]");
  await expect(page.getByText("The record’s own reading.")).toBeVisible();
  expect(requested).not.toContain("/what-if.json");
  const throwDice = dice(20_261_128);
  for (const kinds of ["sources", "deals", "rulings"])
    await page.getByText(`Leave out ${kinds}`).first().click();
  const boxes = page.getByRole("checkbox");
  for (let round = 0; round < ROUNDS; round += 1) {
    const box = boxes.nth(throwDice(await boxes.count()));
    const before = page.url();
    await box.click();
    await expect.poll(() => page.url()).not.toBe(before);
    await expect(results).toContainText(/Your assumptions, not the record’s|The record’s own reading/);
    await bare.goto(page.url());
    expect(await bare.locator("[data-what-if]").innerText()).toBe(await results.innerText());
  }
  expect(requested).toContain("/what-if.json");
  const took = await page.evaluate(() =>
    performance.getEntriesByName("what-if").map(({ duration }) => Math.round(duration)),
  );
  expect(took.length).toBe(ROUNDS);
  console.log(`What-if, each recomputation in this browser: ${took.join(", ")} ms`);
  await page.getByRole("link", { name: "Back to the record’s own" }).click();
  await expect(page.getByText("The record’s own reading.")).toBeVisible();
});

test("is found from the ledger, and is good in every look", async ({ page }) => {
  await page.goto("/ledger?payer=openai");
  await page.getByRole("link", { name: "What if it is left out" }).click();
  await expect(page).toHaveURL("/what-if?org=openai");
  for (const kinds of ["publishers", "tiers"])
    await expect(page.getByRole("group", { name: `Leave out ${kinds}` })).toBeVisible();
  for (const kinds of ["sources", "rulings", "deals"])
    await expect(page.getByText(`Leave out ${kinds}`).first()).toBeVisible();
  await page.goto("/what-if?without=tier:press&org=oracle&rules=-derived_end");
  await expect(page.getByText("Your counting, not the record’s:")).toBeVisible();
  await expectGoodInEveryLook(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form answers too", async ({ page }) => {
    await page.goto("/what-if");
    await page.getByRole("checkbox", { name: /^Aggregator/ }).check();
    await page.getByRole("button", { name: "Show" }).last().click();
    await expect(page.getByText("Your assumptions, not the record’s.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Address of these assumptions" })).toHaveAttribute(
      "href",
      "/what-if?without=tier:aggregator",
    );
    await page.goto("/what-if?without=gossip,source:nobody");
    await expect(page.getByText(/does not begin with/)).toBeVisible();
  });
});
