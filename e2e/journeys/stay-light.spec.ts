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
/** At the quality that this test compresses with; the server sends a tenth less. A timeline's own code comes when it is near. */
const SCRIPTS = { scriptsKb: 137 } as const;

const BUDGETS: readonly Budget[] = [
  { path: "/deals/stargate-2025-joint-venture", high: [6000, 9000], htmlKb: 480, sentKb: 42, ...SCRIPTS },
  { path: "/partnerships/microsoft-openai", high: [6000, 9000], htmlKb: 400, sentKb: 45, ...SCRIPTS },
  { path: "/partnerships/stargate", high: [6000, 9000], htmlKb: 400, sentKb: 45, ...SCRIPTS },
  { path: "/organizations/openai", high: [6000, 9000], htmlKb: 560, sentKb: 45, ...SCRIPTS },
  { path: "/sources/seed-datascientest", high: [6000, 9000], htmlKb: 300, sentKb: 25, ...SCRIPTS },
  { path: "/deals", high: [6000, 9000], htmlKb: 900, sentKb: 60, ...SCRIPTS },
  { path: "/timeline", high: [6000, 9000], htmlKb: 520, sentKb: 42, ...SCRIPTS },
];

const WIDTHS = [1280, 390] as const;

const brotliKb = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1024;

/** Bodies by address: scripts and fonts are the same on all pages. */
const bodies = new Map<string, Promise<Buffer>>();

function bodyOf(page: Page, address: string): Promise<Buffer> {
  const kept = bodies.get(address) ?? page.request.get(address).then((answer) => answer.body());
  bodies.set(address, kept);
  return kept;
}

async function sumKb(page: Page, addresses: readonly string[], weigh: (body: Buffer) => number) {
  const sizes = await Promise.all(addresses.map(async (address) => weigh(await bodyOf(page, address))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

for (const { path, high, htmlKb, sentKb, scriptsKb } of BUDGETS) {
  test(`${path} keeps within its budget`, async ({ page }) => {
    const html = await bodyOf(page, path);
    expect.soft(html.length / 1024, "kB of HTML").toBeLessThanOrEqual(htmlKb);
    expect.soft(brotliKb(html), "kB sent").toBeLessThanOrEqual(sentKb);
    const text = html.toString("utf8");
    const scripts = [...text.matchAll(/<script([^>]*)>/g)].flatMap(([, tag = ""]) =>
      /nomodule/i.test(tag) ? [] : [...tag.matchAll(/\ssrc="([^"]+)"/g)].map(([, src = ""]) => src),
    );
    expect
      .soft(await sumKb(page, [...new Set(scripts)], brotliKb), "kB of scripts")
      .toBeLessThanOrEqual(scriptsKb);
    const { link = "" } = (await page.request.get(path)).headers();
    const fonts = [...link.matchAll(/<([^>]+\.woff2)>/g)].map(([, href = ""]) => href);
    expect.soft(fonts.length, "preloaded fonts").toBeGreaterThan(0);
    expect
      .soft(await sumKb(page, [...new Set(fonts)], ({ length }) => length / 1024), "kB of fonts")
      .toBeLessThanOrEqual(MOST_FONTS_KB);
    for (const [index, width] of WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, `pixels high at ${width}`).toBeLessThanOrEqual(high[index] ?? 0);
    }
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
  "/api",
  "/data",
  "/search?q=openai",
  "/timeline?lanes=organization",
  "/compare?c=microsoft-openai@2024-06-01&c=microsoft-openai@2026-06-01",
  "/compare?c=microsoft-openai&c=aws-openai&c=stargate",
  "/partnerships/microsoft-openai/revisions/1",
  "/deals/stargate-2025-joint-venture/revisions/1",
];

test.describe("without scripts, which no height needs", () => {
  test.use({ javaScriptEnabled: false });

  test("no other page is endless before anything is unfolded", async ({ page }) => {
    for (const path of LONG) {
      await page.goto(path);
      for (const [width, most] of [
        [1280, 6000],
        [390, 9000],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect.soft(height, `pixels of ${path} at ${width}`).toBeLessThanOrEqual(most);
      }
    }
  });
});
