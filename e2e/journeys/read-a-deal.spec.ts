import { expect, expectGoodInEveryLook, test } from "../fixtures";

const DEAL = "/deals/aws-openai-2025-compute";
const TITLE = "$38 billion, seven-year compute agreement";
const EXTENSION = "/deals/microsoft-openai-2023-extension";

test.describe("a reader of a deal", () => {
  test("comes from the list, unfolds the claims and follows a source", async ({ page }) => {
    await page.goto("/deals?q=seven-year+compute");
    await page.getByRole("link", { name: TITLE }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();

    const term = page.getByRole("article", { name: "Value of the compute agreement" });
    await expect(term).toContainText(/\$38 billion over seven years, per /);
    await expect(term).toContainText("Confirmed");
    await expect(term).toContainText("Signed");
    await expect(term).toContainText("2 denials of $38 billion set aside");
    const denial = term.getByText("n’ayant trouvé aucune preuve d’un tel accord", { exact: false });
    await expect(denial).toBeHidden();
    await term.locator("summary").click();
    await expect(denial).toBeVisible();
    await expect(term.getByText(/^\d+ claims from \d+ sources$/)).toBeVisible();
    await expect(term.locator("blockquote[lang=fr]").first()).toBeVisible();

    await term.getByRole("link", { name: "Partenariat de 38 milliards entre OpenAI et AWS" }).click();
    await expect(page).toHaveURL(/\/sources\/ictjournal-2025$/);
  });

  test("follows the lasting address of one claim, and finds it unfolded, in view and focused", async ({
    page,
  }) => {
    const { data } = await (await page.request.get(`/api/v1${DEAL}`)).json();
    const claim = data.terms
      .find(({ label }: { label: string }) => label === "Value of the compute agreement")
      .claims.at(-1);
    await page.goto(`/d/${data.shortId}#c-${claim.id}`);
    await expect(page).toHaveURL(new RegExp(`${DEAL}#c-${claim.id}$`));
    const item = page.locator(`#c-${claim.id}`);
    await expect(item).toContainText(claim.quote);
    await expect(item).toBeInViewport();
    await expect(item).toBeFocused();
  });

  test("sees both sides of a dispute, and never one number", async ({ page }) => {
    await page.goto(EXTENSION);
    const stake = page.getByRole("article", { name: "Reported Microsoft stake" });
    await stake.locator("summary").click();
    const sides = stake.getByRole("list", { name: "Sides of the dispute" }).getByRole("listitem");
    await expect(sides).toHaveCount(2);
    await expect(sides.nth(0)).toContainText("Asserts");
    await expect(sides.nth(1)).toContainText("Denies");
    await expect(stake).toContainText("Disputed");
    const share = page.getByRole("article", { name: "OpenAI revenue paid to Microsoft (percentage)" });
    await expect(share).toContainText("20%");
    await expect(share).toContainText("1 claim of 25% set aside");
  });

  test("stands on a past day and keeps it when going on", async ({ page }) => {
    await page.goto(`${EXTENSION}?on=2024-06-01&known=2024-06-01`);
    await expect(page.getByText("The editors’ summary is written with today’s knowledge")).toBeVisible();
    await expect(
      page.getByRole("article", { name: "Azure exclusive for all OpenAI workloads" }),
    ).toContainText("in force on 1 June 2024");
    await page.getByText(/terms not yet reported by 1 June 2024/).click();
    await expect(
      page.getByRole("listitem").filter({ hasText: /^Revenue share actually paid in 2024 \(leak\)$/ }),
    ).toBeVisible();
    await page.getByRole("complementary").getByRole("link", { name: "OpenAI", exact: true }).click();
    await expect(page).toHaveURL(/\/organizations\/openai\?on=2024-06-01&known=2024-06-01$/);
    const header = page.getByRole("banner");
    await header.getByRole("link", { name: "Ledger", exact: true }).click();
    await expect(page).toHaveURL(/\/ledger\?on=2024-06-01&known=2024-06-01$/);
    await header.getByRole("searchbox").fill("azure");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?on=2024-06-01&known=2024-06-01&q=azure$/);
  });

  test("walks the chain of amendments and the neighbours", async ({ page }) => {
    await page.goto("/deals/microsoft-openai-2025-01-rofr");
    const chain = page.getByRole("list", { name: "Chain of amendments" });
    await expect(chain.getByRole("listitem")).toHaveCount(6);
    await chain.getByRole("link", { name: "October 2025 definitive agreement and recapitalization" }).click();
    await expect(page).toHaveURL(/microsoft-openai-2025-recapitalization$/);
    await page
      .getByRole("navigation", { name: "Deals of Microsoft–OpenAI" })
      .getByRole("link")
      .first()
      .click();
    await expect(page).not.toHaveURL(/recapitalization/);
  });
});

test.describe("a permalink", () => {
  test("leads to the deal for good, with the query, and the fragment opens the claims", async ({
    page,
    request,
  }) => {
    await page.goto(DEAL);
    const shown = await page.getByRole("link", { name: /\/d\/[0-9a-z]{7}$/ }).getAttribute("href");
    const permalink = new URL(shown ?? "").pathname;
    const redirect = await request.get(`${permalink}?on=2025-12-01&on=2025-12-02&x=1`, { maxRedirects: 0 });
    expect(redirect.status()).toBe(308);
    expect(redirect.headers().location).toMatch(
      /\/deals\/aws-openai-2025-compute\?on=2025-12-01&on=2025-12-02&x=1$/,
    );

    await page.goto(`${permalink}#aws-commitment`);
    await expect(page).toHaveURL(`${DEAL}#aws-commitment`);
    const claims = page.locator("#aws-commitment details[data-claims]");
    await expect(claims).toHaveAttribute("open", "");
    await page.reload();
    await expect(claims).toHaveAttribute("open", "");
    await expect(page.locator("#aws-commitment")).toBeInViewport();
  });

  test("that was never given out is not found", async ({ page }) => {
    const response = await page.goto("/d/0000000");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such deal");
  });
});

test.describe("what is not there", () => {
  test("a deal that nobody had reported yet says since when it is known", async ({ page, request }) => {
    const response = await page.goto(`${DEAL}?known=2025-10-01`);
    // The address of a record always answers: what is asked for is a day, and of that there is something to say.
    expect(response?.status()).toBe(200);
    await expect(
      page.getByText("Nobody had reported this deal by 1 October 2025; the first report we hold is of"),
    ).toBeVisible();
    await page.getByRole("link", { name: "Read it with what is known today" }).click();
    await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
    const api = await request.get(`/api/v1${DEAL}?known=2025-10-01`);
    expect(api.status()).toBe(404);
    expect(api.headers()["content-type"]).toContain("application/problem+json");
  });

  test("a mistyped address names what may have been meant", async ({ page }) => {
    const response = await page.goto("/deals/aws-openai-2025-computer");
    expect(response?.status()).toBe(404);
    await page.getByRole("link", { name: TITLE }).click();
    await expect(page).toHaveURL(new RegExp(`${DEAL}$`));
  });

  test("a malformed day is left out with a note", async ({ page }) => {
    const response = await page.goto(`${DEAL}?on=yesterday&colour=red`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText("“yesterday” is not a day.")).toBeVisible();
    await expect(page.getByText("There is no such parameter here")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("claims unfold, and the fragment shows those of its term", async ({ page }) => {
    await page.goto(`${DEAL}#duration`);
    const quote = page.locator("#duration blockquote").first();
    await expect(quote).toBeVisible();
    const term = page.getByRole("article", { name: "Value of the compute agreement" });
    await expect(term.locator("blockquote").first()).toBeHidden();
    await term.locator("summary").click();
    await expect(term.locator("blockquote").first()).toBeVisible();
  });
});

test("the deal, its claims unfolded, is accessible", async ({ page }) => {
  test.slow(); // axe weighs every one of some thousand nodes
  await page.goto(`${DEAL}?on=2025-01-01&known=2026-01-01#aws-commitment`);
  await page.getByRole("article", { name: "CPU scaling" }).locator("summary").click();
  await expectGoodInEveryLook(page);
});

test("a deal not yet known is accessible", async ({ page }) => {
  await page.goto(`${DEAL}?known=2025-10-01`);
  await expectGoodInEveryLook(page);
});

test("on paper the claims stand open and the sources give their addresses", async ({ page }) => {
  await page.goto(DEAL);
  await page.emulateMedia({ media: "print" });
  const claims = page.locator("#aws-commitment details[data-claims]");
  await expect(claims).not.toHaveAttribute("open", "");
  await expect(claims.locator("blockquote").first()).toBeVisible();
  const printed = await claims
    .locator("a[data-print-url]")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain("https://");
});
