import { expect, expectGoodInEveryLook, test } from "../fixtures";

/** What a reader does with the network: sees who owes whom, follows the money by keys, opens a loop, takes it all along. */

const WIDE = 'figure[data-figure="network"] [data-look="wide"] svg';
const FLOW = 'figure[data-figure="flow"] svg';

test("every line of the picture has one row of the table", async ({ page }) => {
  await page.goto("/network");
  const lines = await page.locator(`${WIDE} a[data-strand]`).count();
  expect(lines).toBeGreaterThan(20);
  expect(await page.locator('tr[data-row="drawn"]').count()).toBe(lines);
  const narrow = page.locator('figure[data-figure="network"] [data-look="narrow"] svg a[data-strand]');
  expect(await narrow.count()).toBe(lines);
  for (const link of await page.locator('tr[data-row="not drawn"]').all())
    await expect(link).toContainText("no: nobody is named on one side");
});

test("loops are in words, each promise with its term and its sources", async ({ page }) => {
  await page.goto("/network");
  const loops = page.locator("li[data-loop]");
  expect(await loops.count()).toBeGreaterThanOrEqual(3);
  const ring = page.locator('li[data-loop="nvidia-openai-oracle"]');
  await expect(ring).toContainText("NVIDIA → OpenAI → Oracle → NVIDIA: at most $40 billion may go round");
  for (const edge of await ring.locator("li[data-edge]").all()) {
    await expect(edge.locator('a[href^="/sources/"]').first()).toBeVisible();
    await expect(edge.locator('a[href^="/deals/"]')).toHaveCount(1);
  }
  await ring.locator('li[data-edge] a[href^="/deals/"]').first().click();
  await expect(page).toHaveURL(/\/deals\/nvidia-openai-2025-loi#loi-investment$/);
});

test("one tab stop; arrows follow the money; Enter opens its obligations", async ({ page }) => {
  await page.goto("/network");
  await expect(page.locator(`${WIDE} a[tabindex="0"]`)).toHaveCount(1);
  await page.locator(`${WIDE} a[data-member="openai"]`).focus();
  await page.keyboard.press("ArrowRight");
  const focused = page.locator(":focus");
  await expect(focused).toHaveAttribute("data-from", "openai");
  await page.keyboard.press("ArrowDown");
  await expect(focused).toHaveAttribute("data-from", "openai");
  const payee = await focused.getAttribute("data-to");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("data-member", payee ?? "nobody");
  await page.locator(`${WIDE} a[data-from="openai"][data-to="oracle"]`).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ledger\?payer=openai&payee=oracle&kind=spend_commitment&binding=signed$/);
});

test("filters stand in the address and change no amount", async ({ page }) => {
  await page.goto("/network");
  const amount = await page
    .locator(`${WIDE} a[data-from="openai"][data-to="oracle"]`)
    .getAttribute("aria-label");
  await page.getByLabel("Organization", { exact: true }).selectOption("oracle");
  await page.getByLabel("Firmness", { exact: true }).selectOption("signed");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/org=oracle/);
  await expect(page.locator(`${WIDE} a[data-from="openai"][data-to="oracle"]`)).toHaveAttribute(
    "aria-label",
    amount ?? "",
  );
  for (const line of await page.locator(`${WIDE} a[data-strand]`).all())
    expect([await line.getAttribute("data-from"), await line.getAttribute("data-to")]).toContain("oracle");
  await page.goto("/network?org=nobody-at-all&binding=maybe&colour=red");
  await expect(page.getByText("No promise fits.")).toBeVisible();
  await expect(page.getByText(/“maybe” is not one of/)).toBeVisible();
  await expect(page.getByText(/no organization called “nobody-at-all”/)).toBeVisible();
});

test("what runs back is drawn as a band that returns", async ({ page }) => {
  await page.goto("/network");
  const back = page.locator(`${FLOW} a[data-from="nvidia"][data-to="openai"] path[data-line]`).first();
  await expect(back).toHaveAttribute("d", /H.*Q.*V.*Q/);
  const on = page.locator(`${FLOW} a[data-from="openai"][data-to="oracle"] path[data-line]`).first();
  await expect(on).toHaveAttribute("d", /^M[^HQV]*C[^HQV]*$/);
});

test("is a file: SVG and PNG in the shape of a slide, CSV", async ({ page, request }) => {
  await page.goto("/network");
  const drawn = await page.locator(`${WIDE} a[data-strand]`).count();
  const answer = await request.get("/network.svg");
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
  const svg = await answer.text();
  const file = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return { lines: parsed.querySelectorAll("[data-strand]").length, root: parsed.documentElement.nodeName };
  }, svg);
  expect(file).toEqual({ lines: drawn, root: "svg" });
  expect(svg).not.toContain("var(--");
  const png = await (await request.get("/network.png?picture=flow&theme=dark&width=800")).body();
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(16 / 9, 1);
  expect((await request.get("/network.svg?picture=circle")).status()).toBe(400);
  const csv = await (await request.get("/network.csv?org=oracle")).text();
  expect(csv.split("\r\n")[0]).toContain("Payer,Payee,Kind,Firmness");
  expect(csv).toContain("openai,oracle,spend_commitment,signed");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture, its loops and its table are there, and every link can be reached", async ({ page }) => {
    await page.goto("/network");
    await expect(page.locator(`${WIDE} a[data-strand]`).first()).toBeAttached();
    await expect(page.locator(`${WIDE} a[tabindex]`)).toHaveCount(0);
    await expect(page.locator("li[data-loop]").first()).toBeVisible();
    await page.getByText(/^The same as a table/).click();
    await expect(page.locator('tr[data-row="drawn"]').first()).toBeVisible();
  });
});

test("is good on a phone and on a desktop", async ({ page }) => {
  await page.goto("/network");
  await expectGoodInEveryLook(page);
});
