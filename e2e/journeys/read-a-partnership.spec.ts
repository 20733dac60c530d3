import { apiOrganizationAnswerSchema, apiOrganizationListSchema } from "@/lib/api/organization";
import { apiPartnershipAnswerSchema, apiPartnershipListSchema } from "@/lib/api/partnership";
import { expect, expectGoodInEveryLook, expectNoSidewaysScroll, test } from "../fixtures";

const PARTNERSHIP = "/partnerships/microsoft-openai";
/** Exclusive; a right of first refusal; neither; free to use any cloud. */
const DATES = ["2024-06-01", "2025-02-01", "2025-11-15", "2026-06-01"];
const WATCHED = [
  "cloud_exclusivity",
  "api_exclusivity",
  "right_of_first_refusal",
  "revenue_share",
  "ip_rights",
];

test.describe("a reader of a partnership", () => {
  test("sees on every day what the API says, and four different sets on four days", async ({
    page,
    request,
  }) => {
    test.slow();
    const sets = new Set<string>();
    for (const on of DATES) {
      const answer = await request.get(`/api/v1${PARTNERSHIP}?on=${on}`);
      const { data } = apiPartnershipAnswerSchema.parse(await answer.json());
      expect(data.on).toBe(on);
      expect(data.terms.every(({ inForce }) => inForce !== "no")).toBe(true);
      const watched = data.terms
        .filter(({ kind }) => WATCHED.includes(kind))
        .map(({ deal, key }) => `${deal} ${key}`);
      sets.add(watched.toSorted().join());

      await page.goto(`${PARTNERSHIP}?on=${on}`);
      const shown = page.getByRole("region", { name: /^Terms in force on/ }).locator("article");
      const anchors = await shown.evaluateAll((articles) => articles.map(({ id }) => id));
      expect(anchors.toSorted()).toEqual(data.terms.map(({ deal, key }) => `${deal}--${key}`).toSorted());
    }
    expect(sets.size).toBe(DATES.length);
  });

  test("comes from the list, follows the contents to the story and a deal of it", async ({ page }) => {
    await page.goto("/partnerships");
    await page.getByRole("link", { name: "Microsoft–OpenAI" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Microsoft–OpenAI" })).toBeVisible();
    const contents = page.getByRole("navigation", { name: "On this page" });
    await contents.getByRole("link", { name: /^The story/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#story$/);
    await expect(page.getByRole("heading", { name: "The story, in order of time" })).toBeInViewport();

    const years = await page
      .getByRole("region", { name: "The story, in order of time" })
      .getByRole("heading", { level: 3 })
      .allTextContents();
    expect(years).toEqual(years.toSorted());
    await page.locator("#story--2019 > summary").click();
    const year = page.getByRole("list", { name: "2019" });
    await expect(year).toContainText("Sources: Bloomberg");
    await year
      .getByRole("link", {
        name: "Microsoft invests $1 billion and becomes OpenAI’s cloud partner",
        exact: true,
      })
      .click();
    await expect(page).toHaveURL(/\/deals\/microsoft-openai-2019-investment$/);
  });

  test("learns which deal ended the right of first refusal, and when", async ({ page }) => {
    await page.goto(PARTNERSHIP);
    const ended = page.locator("details", { hasText: /^Ended by October 2025 definitive agreement/ });
    await expect(ended).toContainText("28 October 2025");
    await ended.getByRole("heading", { level: 3 }).click();
    await expect(ended.getByRole("link", { name: "Right of first refusal on new capacity" })).toBeVisible();

    const term = page
      .getByRole("region", { name: /^Terms in force on/ })
      .locator("article", { hasText: "Incremental Azure purchases" });
    // Its claims stand in its deal, and are brought here when its line is unfolded.
    await term.locator("summary").click();
    await expect(term.locator("blockquote").first()).toBeVisible();
  });

  test("stands on a past day: nothing later is told, and links stay there", async ({ page }) => {
    await page.goto(`${PARTNERSHIP}?on=2025-02-01&known=2025-06-01`);
    await expect(page.getByText("The editors’ summary is written with today’s knowledge")).toBeVisible();
    await expect(page.getByText("definitive agreement and recapitalization")).toHaveCount(0);
    await page.getByRole("complementary").getByRole("link", { name: "OpenAI", exact: true }).click();
    await expect(page).toHaveURL(/\/organizations\/openai\?on=2025-02-01&known=2025-06-01$/);
  });

  test("is told when a partnership was not yet known, and what a mistyped one may be", async ({
    page,
    request,
  }) => {
    const early = await page.goto("/partnerships/aws-openai?known=2020-01-01");
    expect(early?.status()).toBe(200);
    await expect(
      page.getByText(/Nobody had reported this partnership by 1 January 2020; the first report/),
    ).toBeVisible();
    await page.getByRole("link", { name: "Read it with what is known today" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "AWS–OpenAI" })).toBeVisible();
    expect((await request.get("/api/v1/partnerships/aws-openai?known=2020-01-01")).status()).toBe(404);

    const mistyped = await page.goto("/partnerships/microsft-openai");
    expect(mistyped?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "Microsoft–OpenAI" })).toBeVisible();
  });

  test("gets the default and a note for a parameter that cannot be read", async ({ page, request }) => {
    const answer = await page.goto("/partnerships?on=yesterday&cursor=zz&colour=red");
    expect(answer?.status()).toBe(200);
    const notes = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: page.locator("code") });
    await expect(notes.locator("code")).toHaveCount(3);
    const named = await notes.locator("code").allTextContents();
    expect(named.toSorted()).toEqual(["colour", "cursor", "on"]);
    expect((await request.get("/api/v1/partnerships?on=yesterday")).status()).toBe(400);
    expect((await request.get("/api/v1/partnerships?cursor=zz")).status()).toBe(400);
    expect((await request.get("/api/v1/partnerships?limit=0")).status()).toBe(400);
  });
});

test.describe("a reader of an organization", () => {
  test("finds it by an alias and sees what it gives and gets", async ({ page, request }) => {
    await page.goto("/organizations/aws?on=2026-06-01");
    await expect(page).toHaveURL(/\/organizations\/amazon\?on=2026-06-01$/);
    await expect(page.getByRole("heading", { level: 1, name: "Amazon" })).toBeVisible();

    const { data } = apiOrganizationAnswerSchema.parse(
      await (await request.get("/api/v1/organizations/amazon?on=2026-06-01")).json(),
    );
    expect(data.gives.every(({ from }) => from === "amazon")).toBe(true);
    for (const [side, name] of [
      ["gives", "What Amazon gives"],
      ["gets", "What Amazon gets"],
    ] as const) {
      const shown = page
        .getByRole("region", { name, exact: true })
        .locator(`details:not(#${side}--ended, #${side}--future) > article`);
      await expect(shown).toHaveCount(data[side].length);
    }
  });

  test("searches the list by alias", async ({ page }) => {
    await page.goto("/organizations");
    await page.getByLabel("Name or alias").fill("micro devices");
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/q=micro\+devices/);
    await expect(page.getByRole("link", { name: "AMD", exact: true })).toBeVisible();
    await page.goto("/organizations?q=nobody+of+that+name");
    await expect(page.getByText("No organization fits")).toBeVisible();
  });
});

test("the lists are paged by cursors that the API hands out", async ({ request }) => {
  const page = async (path: string) => (await request.get(path)).json();
  for (const [path, schema] of [
    ["/api/v1/partnerships", apiPartnershipListSchema],
    ["/api/v1/organizations", apiOrganizationListSchema],
  ] as const) {
    const whole = schema.parse(await page(`${path}?limit=200`));
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const part: { data: { slug: string }[]; page: { next: string | null } } = schema.parse(
        await page(`${path}?limit=15${next === "" ? "" : `&cursor=${next}`}`),
      );
      seen.push(...part.data.map(({ slug }) => slug));
      next = part.page.next;
    }
    expect(seen).toEqual(whole.data.map(({ slug }) => slug));
    expect(seen).toHaveLength(whole.page.total);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the pages read and their forms work", async ({ page }) => {
    await page.goto("/partnerships");
    await page.getByLabel("Name or party").fill("mistral");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("link", { name: "Microsoft–Mistral" }).click();
    await expect(page.getByRole("heading", { name: "The story, in order of time" })).toBeVisible();
    await page.goto("/organizations/mistral");
    await expect(page.getByRole("region", { name: "What Mistral AI gives", exact: true })).toBeVisible();
  });
});

/** Short ones of each kind: what a longer one has more of is of the same parts. */
const PAGES = [
  "/partnerships",
  "/partnerships/microsoft-mistral",
  "/partnerships/microsoft-mistral?on=2025-12-01&known=2025-12-01",
  "/partnerships/no-such-thing",
  "/organizations",
  "/organizations/amd",
];

for (const path of PAGES) {
  test(`${path} is accessible, and fits a phone of 320 px`, async ({ page }) => {
    await page.goto(path);
    await expectGoodInEveryLook(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
