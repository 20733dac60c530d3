import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, expectGoodInEveryLook, test } from "../fixtures";

const DEAL = "/deals/aws-openai-2025-compute";
const COMPARISON = "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01";

test.describe("whoever takes a page along", () => {
  test("finds its links, citations, embeds and picture", async ({ page }) => {
    await page.goto(DEAL);
    await page.getByRole("link", { name: "Share this page" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("$38 billion");
    await expect(page.getByText(/\/d\/[0-9a-z]{7}@1\?on=/).first()).toBeVisible();
    await expect(page.getByText(/^Entente\. \(\d{4}, /)).toContainText("sha256");
    await expect(page.getByText(/^<iframe src=/)).toHaveCount(2);
    await expectGoodInEveryLook(page);
  });

  test("is led to the pinned page by one key, and to a term by its address", async ({ page }) => {
    await page.goto(DEAL);
    // The page hears keys once it has come alive.
    await expect(async () => {
      await page.keyboard.press("y");
      await expect(page).toHaveURL(/\/deals\/aws-openai-2025-compute\/revisions\/1\?on=/, { timeout: 1_000 });
    }).toPass();
    await page.goto(`${DEAL}#value`);
    const term = page.getByRole("article", { name: "Value of the compute agreement" });
    const key = await term.getAttribute("id");
    await page.goto("about:blank");
    await page.goto(`${DEAL}#${key}`);
    await expect(term).toBeFocused();
    await expect(term).toBeInViewport();
  });

  test("embeds it elsewhere without a script; nothing else may be framed", async ({ page, browser }) => {
    const embed = await page.request.get(`/embed${DEAL}`);
    expect(embed.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(await embed.text()).not.toContain("<script");
    const own = await page.request.get(DEAL);
    expect(own.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(new URL(`/embed${COMPARISON}`, embed.url()).href);
    await expect(bare.getByRole("table")).toBeVisible();
    await context.close();
  });

  test("saves a page that checks itself without a network, and notices one changed byte", async ({
    page,
    browser,
  }, info) => {
    const answer = await page.request.get(`/proof${DEAL}/revisions/1`);
    const text = await answer.text();
    const [whole, spoiled] = [info.outputPath("whole.html"), info.outputPath("spoiled.html")];
    await writeFile(whole, text);
    await writeFile(spoiled, text.replace("$38 billion", "$39 billion"));
    const context = await browser.newContext({ offline: true });
    const file = await context.newPage();
    await file.goto(pathToFileURL(whole).href);
    await expect(file.getByText("The page is as it was sealed.")).toBeVisible();
    await expect(file.getByText("The data is what the hash of the record vouches for.")).toBeVisible();
    await file.getByLabel(/choose the file/).setInputFiles(whole);
    await expect(file.getByText("Every byte of the chosen file is as it was sealed.")).toBeVisible();
    await file.goto(pathToFileURL(spoiled).href);
    await expect(file.getByText("The page is NOT as it was sealed", { exact: false })).toBeVisible();
    expect((await readFile(whole)).length).toBeGreaterThan(1_000);
    await context.close();
  });

  test("checks what a text cites, with and without scripts", async ({ page, browser }) => {
    await page.goto("/check");
    const { origin } = new URL(page.url());
    const text = `The deal is worth $38 billion (${origin}${DEAL}). Another is ${origin}/d/0000000.`;
    await page.getByRole("textbox", { name: /An article/ }).fill(text);
    await page.getByRole("button", { name: "Check it" }).click();
    await expect(
      page.getByText("0 citations have changed, 1 stands, 1 leads", { exact: false }),
    ).toBeVisible();
    await expectGoodInEveryLook(page);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const bare = await context.newPage();
    await bare.goto(`${origin}/check`);
    await bare.getByRole("textbox", { name: /An article/ }).fill(text);
    await bare.getByRole("button", { name: "Check it" }).click();
    await expect(
      bare.getByText("0 citations have changed, 1 stands, 1 leads", { exact: false }),
    ).toBeVisible();
    await context.close();
  });

  test("finds every printed address answered", async ({ page }) => {
    const { data } = await (await page.request.get(`/api/v1${DEAL}`)).json();
    const [term] = data.terms;
    const permalink = `/d/${data.shortId}`;
    const { origin } = new URL((await page.request.get("/")).url());
    const of = (path: string) => encodeURIComponent(path);
    const printed = [
      ...[
        DEAL,
        permalink,
        `${permalink}@1`,
        `${DEAL}/revisions/1`,
        `${permalink}?on=2026-01-01&known=2026-01-01`,
      ],
      ...[`/embed${permalink}`, `/embed${permalink}@1`, `/embed${permalink}?term=${term.key}`],
      ...[
        `/embed${permalink}?claim=${term.claims[0].id}`,
        `/embed${COMPARISON}`,
        "/embed/timeline",
        "/embed/network",
      ],
      ...[
        "/embed/figures/owed-per-year",
        `/cards${permalink}.png`,
        "/cards/front.png",
        "/cards/disputes.png",
      ],
      ...["bib", "ris", "json"].map((format) => `/cite/entente.${format}?of=${of(permalink)}`),
      ...[`/oembed?url=${of(`${origin}${permalink}`)}`, `/share?of=${of(`${permalink}#${term.key}`)}`],
      ...[`/proof${permalink}@1`, `/proof${DEAL}/revisions/1`, `/proof/organizations/openai/revisions/1`],
      ...["/check", "/check?text=x", "/.well-known/security.txt", "/robots.txt", "/manifest.webmanifest"],
      ...["/icon.svg", "/apple-icon.png"],
    ];
    const answers = await Promise.all(printed.map((path) => page.request.get(path, { maxRedirects: 0 })));
    for (const [at, answer] of answers.entries()) expect([200, 308], printed[at]).toContain(answer.status());
    const map = await (await page.request.get("/sitemap.xml")).text();
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
    const sample = listed.filter((_, at) => at % Math.ceil(listed.length / 20) === 0);
    for (const path of sample) expect((await page.request.get(path)).status(), path).toBe(200);
    expect((await page.request.get("/embed/deals/none-such")).status()).toBe(404);
  });
});
