import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import { test } from "./of-worker";

/** What the journeys share: a check for accessibility, and the widths and themes in which it is made. */

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Each page reads it anew: its short form, in three quarters of the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Look = { width: number; colorScheme: "light" | "dark" };

/**
 * A phone and a desktop, by day and by night. Weighing the contrast of some thousand nodes takes longer than all other
 * rules together, and every pair of colours is tested in both themes by components/ui/tokens.test.ts: unless all is
 * asked for, a page is weighed in one of two looks, which its journey's title picks, and never scrolls sideways in either.
 */
const LOOKS: readonly Look[] =
  process.env.ENTENTE_E2E_LOOKS === "all"
    ? [390, 1280].flatMap((width) =>
        (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
      )
    : [
        { width: 390, colorScheme: "light" },
        { width: 1280, colorScheme: "dark" },
      ];

/** Whether a look is weighed: of two, one, the same in every run of that journey. */
function isWeighed(place: number, title: string): boolean {
  return LOOKS.length > 2 || [...title].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === place;
}

/** Sets width and theme, before or after the page is opened. */
async function wear(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** What the colours of a text follow from: names, classes and states of its element and of all that it stands in. */
type Chain = string;

/** What this worker has weighed in a look, and found good: the frame of every page is the same. */
const weighed = new Map<string, Set<Chain>>();

/**
 * Of the texts that are seen, marks the first of each chain with the chain's place in the list that it gives back. Contrast
 * takes longer than all other rules together.
 */
function markTexts(): { look: string; chains: Chain[] } {
  const colours = ({ name }: Attr) =>
    /^(class|style|open|disabled|fill|aria-(checked|current|disabled|invalid|pressed|selected))$/.test(name);
  const own = (element: Element) =>
    [
      element.localName,
      ...[...element.attributes].filter(colours).map(({ name, value }) => name + value),
    ].join(" in ");
  const chainOf = (element: Element): Chain => {
    const parts: string[] = [];
    for (let each: Element | null = element; each; each = each.parentElement) parts.push(own(each));
    return parts.join(" in ");
  };
  const places = new Map<Chain, number>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.nodeValue?.trim() || !element.checkVisibility()) continue;
    const chain = chainOf(element);
    if (places.has(chain)) continue;
    element.setAttribute("data-weighed", String(places.size));
    places.set(chain, places.size);
  }
  const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return { look: `${innerWidth}px, ${scheme}`, chains: [...places.keys()] };
}

/** Contrast is weighed of the marked texts alone, and not of those at the places that are named. */
async function runAxe({ tags, but }: { tags: string[]; but: number[] }): Promise<string[]> {
  const inPage = globalThis as unknown as { axe: typeof axe };
  const known = new Set(but.map(String));
  const marked = () => document.querySelectorAll("[data-weighed]");
  for (const one of marked())
    if (known.has(one.getAttribute("data-weighed") ?? "")) one.removeAttribute("data-weighed");
  // Its rule is given these alone, instead of being run apart: both need the tree of the page, and where everything stands in it.
  inPage.axe.configure({ rules: [{ id: "color-contrast", selector: "[data-weighed]" }] });
  const { violations } = await inPage.axe.run(document, {
    resultTypes: ["violations"],
    preload: false,
    runOnly: { type: "tag", values: tags },
  });
  for (const one of marked()) one.removeAttribute("data-weighed");
  // What a bar that stays covers in part, in a page that is scrolled, is no smaller for it.
  const isCovered = (id: string, summary = "") =>
    id === "target-size" && scrollY > 0 && summary.includes("partially obscured");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ failureSummary }) => !isCovered(id, failureSummary))
      .map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")}\n${failureSummary}`),
  );
}

/**
 * Every violation that axe finds, each with its place. Run in the page itself: through its package for Playwright, which
 * also gathers what passed, it takes three times as long. A text whose chain was good in another page is not weighed again.
 */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { look, chains } = await page.evaluate(markTexts);
  const good = weighed.get(look) ?? new Set();
  const but = chains.flatMap((chain, place) => (good.has(chain) ? [place] : []));
  const found = await page.evaluate(runAxe, { tags: TAGS, but });
  if (found.length === 0) weighed.set(look, new Set([...good, ...chains]));
  return found;
}

/** Fails with every violation that axe finds in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

/** A slow machine is no fault of the page. */
const PATIENCE_MS = 300_000;

/** The page as it stands, on a phone and on a desktop: accessible, and not to be scrolled sideways. */
export async function expectGoodInEveryLook(page: Page): Promise<void> {
  test.setTimeout(PATIENCE_MS);
  for (const [place, look] of LOOKS.entries()) {
    const name = `${look.width}px, ${look.colorScheme}`;
    await wear(page, look);
    await settled(page);
    await test.step(name, async () => {
      if (isWeighed(place, test.info().title)) expect(await violations(page), name).toEqual([]);
      await expectNoSidewaysScroll(page);
    });
  }
}

/** A page that has kept its height for so long is drawn; one that has not after so long never will be. */
const STILL_MS = 150;
const SETTLING_MS = 20_000;
/** Looked at at each frame, the page would be drawn for it. */
const LOOK_MS = 25;

/**
 * Waits until what is drawn to the width of the page has been drawn anew, at its top: further down, a bar that stays in
 * view lies over whatever link is under it at that moment, and axe calls that link too small.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await page.evaluate(
    ({ still, patience, every }) =>
      new Promise<void>((resolve, reject) => {
        const root = document.documentElement;
        let [height, since] = [root.scrollHeight, performance.now()];
        const latest = since + patience;
        const look = () => {
          const now = performance.now();
          if (root.scrollHeight !== height) [height, since] = [root.scrollHeight, now];
          if (now - since >= still) resolve();
          else if (now > latest)
            reject(new Error(`The page is still growing after ${patience} ms: ${height} px.`));
          else setTimeout(look, every);
        };
        look();
      }),
    { still: STILL_MS, patience: SETTLING_MS, every: LOOK_MS },
  );
}

/** Fails when the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

export { expect, test };
