import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** What the journeys share: a check for accessibility, and the widths and themes in which it is made. */

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * A phone by day and a desk by night: axe takes ten seconds and more on the longest pages. `ENTENTE_E2E_LOOKS=all` adds
 * the other two; the contrast of every pair of colours is tested in both themes by components/ui/tokens.test.ts.
 */
const EVERY_LOOK = process.env.ENTENTE_E2E_LOOKS === "all";
export const LOOKS = [390, 1280].flatMap((width) =>
  (["light", "dark"] as const)
    .filter((colorScheme) => EVERY_LOOK || (width === 390) === (colorScheme === "light"))
    .map((colorScheme) => ({ width, colorScheme, name: `${width}px, ${colorScheme}` })),
);

type Look = (typeof LOOKS)[number];

/** Sets width and theme, before or after the page is opened. */
export async function wear(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** Fails with every violation that axe finds, each with its place. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(" ")}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** Fails when the page can be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

export const test = base;
export { expect };
