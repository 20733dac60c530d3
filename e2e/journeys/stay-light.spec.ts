import { brotliCompressSync, constants } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/**
 * What a page may weigh and how high it may be before anything is unfolded, of the largest of each kind. Sizes are kB (1,024
 * bytes) as a reader who takes brotli gets them, compressed here, so that they do not depend on when a server did it.
 */
type Budget = {
  path: string;
  /** At 1280 and 390 pixels. */
  high: readonly [number, number];
  htmlKb: number;
  sentKb: number;
  scriptsKb: number;
};

const MOST_FONTS_KB = 90;
/** Before anybody moves; what a hand brings comes on top. */
const MOST_SCRIPTS_KB = 120;
const SCRIPTS = { scriptsKb: MOST_SCRIPTS_KB } as const;
/** Of a record with a timeline in it. */
const RECORD = { scriptsKb: 121.5 } as const;
/** With the code that makes a timeline alive. */
const MOVED_KB = 152;

const BUDGETS: readonly Budget[] = [
  { path: "/deals/stargate-2025-joint-venture", high: [6000, 9000], htmlKb: 480, sentKb: 42, ...RECORD },
  { path: "/partnerships/microsoft-openai", high: [6000, 9000], htmlKb: 400, sentKb: 45, ...RECORD },
  { path: "/partnerships/stargate", high: [6000, 9000], htmlKb: 400, sentKb: 45, ...RECORD },
  { path: "/organizations/openai", high: [6000, 9000], htmlKb: 560, sentKb: 45, ...RECORD },
  { path: "/sources/seed-datascientest", high: [6000, 9000], htmlKb: 300, sentKb: 25, ...SCRIPTS },
  { path: "/deals", high: [6000, 9000], htmlKb: 900, sentKb: 60, ...SCRIPTS },
  { path: "/timeline", high: [6000, 9000], htmlKb: 520, sentKb: 42, ...SCRIPTS },
];

/** As the server compresses pages, when it has the time, and the files of a build (server/cache/encodings.ts). */
const QUALITY = { page: 9, file: 11 } as const;

const brotliKb = (body: Buffer, quality: number): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1024;

/** By address: scripts and fonts are the same on all pages. */
const bodies = new Map<string, Promise<Buffer>>();
const scriptSizes = new Map<string, Promise<number>>();

function bodyOf(page: Page, address: string): Promise<Buffer> {
  const kept = bodies.get(address) ?? page.request.get(address).then((answer) => answer.body());
  bodies.set(address, kept);
  return kept;
}

function scriptKb(page: Page, address: string): Promise<number> {
  const kept = scriptSizes.get(address) ?? bodyOf(page, address).then((body) => brotliKb(body, QUALITY.file));
  scriptSizes.set(address, kept);
  return kept;
}

const sum = async (sizes: readonly Promise<number>[]) =>
  (await Promise.all(sizes)).reduce((total, size) => total + size, 0);

/** What a browser loads for a page before anybody moves. */
async function firstScriptsKb(page: Page, path: string): Promise<number> {
  const text = (await bodyOf(page, path)).toString("utf8");
  const scripts = [...text.matchAll(/<script([^>]*)>/g)].flatMap(([, tag = ""]) =>
    /nomodule/i.test(tag) ? [] : [...tag.matchAll(/\ssrc="([^"]+)"/g)].map(([, src = ""]) => src),
  );
  expect.soft(scripts.length, `scripts of ${path}`).toBeGreaterThan(0);
  return sum([...new Set(scripts)].map((address) => scriptKb(page, address)));
}

/** Opened once: what a page is as high as on a phone it also is when its window becomes as narrow. */
async function expectShort(
  page: Page,
  path: string,
  [wide, narrow]: readonly [number, number] = [6000, 9000],
): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  for (const [width, most] of [
    [1280, wide],
    [390, narrow],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // Scripts may draw anew for the width, or show one row alone.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight), {
        message: `pixels of ${path} at ${width}`,
      })
      .toBeLessThanOrEqual(most);
  }
}

for (const { path, high, htmlKb, sentKb, scriptsKb } of BUDGETS) {
  test(`${path} keeps within its budget`, async ({ page }) => {
    const html = await bodyOf(page, path);
    expect.soft(html.length / 1024, "kB of HTML").toBeLessThanOrEqual(htmlKb);
    expect.soft(brotliKb(html, QUALITY.page), "kB sent").toBeLessThanOrEqual(sentKb);
    expect.soft(await firstScriptsKb(page, path), "kB of scripts").toBeLessThanOrEqual(scriptsKb);
    const { link = "" } = (await page.request.get(path)).headers();
    const fonts = [...link.matchAll(/<([^>]+\.woff2)>/g)].map(([, href = ""]) => href);
    expect.soft(fonts.length, "preloaded fonts").toBeGreaterThan(0);
    const fontSizes = [...new Set(fonts)].map(async (address) => (await bodyOf(page, address)).length / 1024);
    expect.soft(await sum(fontSizes), "kB of fonts").toBeLessThanOrEqual(MOST_FONTS_KB);
    await expectShort(page, path, high);
  });
}

/** One of every other kind of page, the longest where that is known: what is folded is no part of its height. */
const LONG = [
  "/",
  "/fr",
  "/terms",
  "/fr/terms",
  "/ledger",
  "/fr/ledger",
  "/partnerships",
  "/organizations",
  "/sources",
  "/disputes",
  "/horizon",
  "/network",
  "/silence",
  "/changes",
  "/methodology",
  "/check",
  "/api",
  "/data",
  "/search?q=openai",
  "/timeline?lanes=organization",
  "/partnerships/microsoft-openai/revisions/1",
  "/deals/stargate-2025-joint-venture/revisions/1",
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
  "/compare?c=microsoft-openai&c=aws-openai&c=stargate",
];

test.describe("without scripts, which these heights do not need", () => {
  test.use({ javaScriptEnabled: false });

  test("no other page is heavy, or endless before anything is unfolded", async ({ page }) => {
    for (const path of LONG) {
      const most = path.includes("/revisions/") ? RECORD.scriptsKb : MOST_SCRIPTS_KB;
      expect.soft(await firstScriptsKb(page, path), `kB of scripts of ${path}`).toBeLessThanOrEqual(most);
      await expectShort(page, path);
    }
  });
});

test("neither is a comparison, which shows phones a row at a time", async ({ page }) => {
  await expectShort(page, "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01");
});

/** kB of all scripts that the page has loaded so far. */
async function loadedKb(page: Page): Promise<number> {
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith(".js")),
  );
  return sum([...new Set(loaded)].map((address) => scriptKb(page, new URL(address).pathname)));
}

test("a timeline is read without its code, which comes with the first move", async ({ page }) => {
  await page.goto("/timeline", { waitUntil: "networkidle" });
  expect(await loadedKb(page)).toBeLessThanOrEqual(SCRIPTS.scriptsKb);
  await page.mouse.move(300, 400);
  await page.mouse.move(320, 420);
  await expect(page.locator("figure.timeline[data-alive]")).toBeAttached();
  expect(await loadedKb(page)).toBeLessThanOrEqual(MOVED_KB);
});
