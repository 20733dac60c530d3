import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook, expectNoSidewaysScroll, test } from "../fixtures";
import { englishLeftIn } from "../french/english-left";
import { KINDS } from "../french/pages";
import { printed } from "../french/printed";
import { readRecordTexts } from "../french/record";
import { parse, saidByPage } from "../french/said";
import { overlappingWords } from "../overlaps";

/** Pages that are looked at in a browser; all are read in speak-french.spec.ts. */
const DRAWN = [
  "/",
  "/timeline",
  "/deals",
  "/search?q=aws",
  "/partnerships/microsoft-openai",
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
  "/what-if?without=tier:press&org=openai",
];

/** The same for every language: programs' addresses. */
const ONE_ADDRESS = /^\/(api\/v1|api\/mcp)(\/|$|\?)/;

/** What the page says as it stands in the browser, but for pictures, whose words are cut to their room, and the offer of another language in its own words. */
async function saidNow(page: Page) {
  const markup = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const picture of copy.querySelectorAll("svg, aside[lang]")) picture.remove();
    return copy.outerHTML;
  });
  return saidByPage(parse(markup));
}

/** Where the links and forms of the page lead, but those that change its language. */
const addressesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a[href]:not([hreflang]), form[action]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("action") ?? "",
    ),
  );

test.describe("a reader of French", () => {
  test("stays in French from page to page, back and forth, and changes the language where they are", async ({
    page,
  }) => {
    await page.goto("/fr/ledger?on=2025-12-01");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("heading", { level: 1, name: "Grand livre" })).toBeVisible();
    await page.getByRole("link", { name: "Revenir à aujourd’hui" }).click();
    await expect(page).toHaveURL(/\/fr\/ledger$/);
    await page.setViewportSize({ width: 1536, height: 900 });
    await expect(page.getByRole("button", { name: /thème/ })).toBeInViewport({ ratio: 1 });
    const menu = page.getByRole("navigation", { name: "Navigation principale" }).first();
    await menu.getByRole("link", { name: "Échéances" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Échéances" })).toBeVisible();
    await expect(page).toHaveURL(/\/fr\/horizon$/);
    await expect(menu.getByRole("link", { name: "Échéances" })).toHaveAttribute("aria-current", "page");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Grand livre" })).toBeVisible();
    await page.goForward();
    await expect(page.getByRole("heading", { level: 1, name: "Échéances" })).toBeVisible();
    await page.goto("/fr/disputes?sort=age&on=2025-12-01");
    await page.getByRole("link", { name: "English", exact: true }).click();
    await expect(page).toHaveURL(/\/disputes\?sort=age&on=2025-12-01$/);
    await expect(page.getByRole("heading", { level: 1, name: "Disputes" })).toBeVisible();
  });

  test("meets no link out of French and no English where scripts have drawn, and nothing that does not fit", async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const record = await readRecordTexts(request);
    for (const path of DRAWN) {
      await page.goto(`/fr${path === "/" ? "" : path}`);
      const strays = (await addressesOf(page)).filter(
        (href) => href.startsWith("/") && !ONE_ADDRESS.test(href) && !/^\/fr(\/|$|\?|#)/.test(href),
      );
      expect.soft([...new Set(strays)], path).toEqual([]);
      await expectNoSidewaysScroll(page);
      await expect.soft(page.getByRole("button", { name: /thème/ }), path).toBeInViewport({ ratio: 1 });
      expect.soft(englishLeftIn(await saidNow(page), record), path).toEqual([]);
    }
    const search = page.locator("#site-search");
    await search.fill("amended agreement");
    await expect(page.getByRole("option").first()).toBeVisible();
    expect(englishLeftIn(await saidNow(page), record)).toEqual([]);
  });

  test("is told which languages there are, and machines where each is", async ({ page, request }) => {
    const answer = await page.goto("/de/ledger?on=2025-12-01");
    expect(answer?.status()).toBe(404);
    const offered = page.getByRole("navigation", { name: "Languages of the record" });
    await expect(offered.getByRole("link", { name: "Français" })).toHaveAttribute(
      "href",
      "/fr/ledger?on=2025-12-01",
    );
    expect((await request.get("/en/ledger", { maxRedirects: 0 })).headers().location).toBe("/ledger");
    for (const path of ["/fr/api/v1/deals", "/fr/files/x", "/xx"])
      expect((await request.get(path)).status(), path).toBe(404);
    await page.goto("/fr/deals");
    const links = await page
      .locator("link[rel=canonical], link[rel=alternate][hreflang]")
      .evaluateAll((all) =>
        all.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).pathname]),
      );
    expect(links.sort()).toEqual([
      [null, "/fr/deals"],
      ["en", "/deals"],
      ["fr", "/fr/deals"],
      ["x-default", "/deals"],
    ]);
    const map = await (await request.get("/sitemap.xml")).text();
    expect(map).toMatch(/<xhtml:link rel="alternate" hreflang="fr" href="[^"]+\/fr\/deals" \/>/);
  });

  test("finds a moved record, a file and a feed in French too", async ({ request }) => {
    for (const path of ["/fr/ledger.csv", "/fr/deals/feed.atom", "/fr/calendar.ics", "/fr/timeline.svg"])
      expect((await request.get(path)).status(), path).toBe(200);
    expect(await (await request.get("/fr/deals/feed.atom")).text()).toContain("/fr/deals/");
    expect((await request.get("/fr/deals/no-such-deal")).status()).toBe(404);
    const frame = await (await request.get("/oembed?url=/fr/deals/aws-openai-2025-compute")).json();
    expect(frame.html).toMatch(/src="[^"]*\/fr\/embed\//);
    expect(await (await request.get("/fr/manifest.webmanifest")).json()).toMatchObject({
      lang: "fr",
      start_url: "/fr",
    });
  });
});

/**
 * What a page states beside its words: the significant digits of amounts and percentages, and the years of dates, each once.
 * French writes 5,4 milliards and 1 000 where English writes $5.4 billion and 1,000.
 */
async function figuresOf(page: Page, selector: string): Promise<string[]> {
  // Text that is folded counts too.
  const texts = await page.locator(selector).allTextContents();
  const numbers = texts.flatMap((text) =>
    (text.match(/\d+(?:[.,\u00a0\u202f]\d+)*/g) ?? []).map((number) => number.replace(/\D|0+$/g, "")),
  );
  return [...new Set(numbers)].sort();
}

/** What amounts and dates stand in, of each page. */
const FIGURED = [
  ["/", "[aria-labelledby=signed] a, [aria-labelledby=owes] a, [aria-labelledby=disputed] a"],
  ["/ledger?limit=20", "main tbody td"],
  ["/network", "main tbody td, li[data-loop]"],
  ["/deals/aws-openai-2025-compute", "article.term > details > summary, [data-fact]"],
] as const;

test("numbers and dates are the same in French and in English, in the words of each, and on paper", async ({
  page,
  request,
}) => {
  for (const [path, selector] of FIGURED) {
    await page.goto(path);
    const english = await figuresOf(page, selector);
    expect(english.length, path).toBeGreaterThan(5);
    await page.goto(path === "/" ? "/fr" : `/fr${path}`);
    expect.soft(await figuresOf(page, selector), path).toEqual(english);
    const words = await page.locator(selector).evaluateAll((all) =>
      all
        .map((one) => {
          const copy = one.cloneNode(true) as HTMLElement;
          for (const own of copy.querySelectorAll("[lang=en]")) own.remove(); // names that the record has in English
          return copy.textContent;
        })
        .join(" "),
    );
    expect.soft(words, path).toMatch(/dollars/);
    expect.soft(words, path).not.toMatch(/\$\d|billion|January|February|August|Signed|Reported/);
  }
  const { sheets, text, english } = await printed(page, await readRecordTexts(request));
  expect(text).toContain("38 milliards de dollars");
  expect(text).toContain(`2 / ${sheets}`);
  expect(english).toEqual([]);
});

test.describe("a reader whose browser wants French", () => {
  test.use({ locale: "fr-FR" });

  test("is asked once, and led nowhere", async ({ page }) => {
    await page.goto("/horizon?kind=option");
    const hint = page.getByRole("complementary", { name: "Français" });
    await expect(hint.getByRole("link", { name: "Cette page en français" })).toHaveAttribute(
      "href",
      "/fr/horizon?kind=option",
    );
    await hint.getByRole("button", { name: "Pas maintenant" }).click();
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Horizon" })).toBeVisible();
    await expect(hint).toHaveCount(0);
  });
});

/** Every kind of page takes minutes. */
const FITTED =
  process.env.ENTENTE_E2E_LOOKS === "all" ? KINDS : ["/", "/horizon", "/disputes?on=2025-12-01", "/deals"];
const FITTING_MS = 900_000;

test("pages fit when their words are longer, and when they run from right to left", async ({ page }) => {
  test.setTimeout(FITTING_MS);
  await page.goto("/en-xa/ledger");
  await expectGoodInEveryLook(page);
  for (const path of FITTED)
    for (const language of ["en-xa", "ar-xb"]) {
      await page.goto(`/${language}${path}`);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScroll(page);
        expect.soft(await overlappingWords(page), `${language} ${path} ${width}`).toEqual([]);
      }
    }
});
