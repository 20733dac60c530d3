import type { Page } from "@playwright/test";
import { expect, expectGoodInEveryLook, expectNoSidewaysScroll, test } from "../fixtures";

/** What a reader does with a timeline: reads it, walks it by keys, zooms, asks about a moment, takes it along. */

const PAGE = "/partnerships/microsoft-openai";
/** With every term, not only those that are asked about first. */
const WHOLE = `${PAGE}?draw=all`;
const CHART = "figure.timeline";

/** A timeline is drawn by the server; the code that makes it alive comes when a reader moves near it. */
async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // Its elements are replaced when it comes alive: nothing is held on to before.
  await page.evaluate((chart) => document.querySelector(chart)?.scrollIntoView(), CHART);
  await expect(async () => {
    await page.mouse.move(40, 40);
    await page.mouse.move(60, 60);
    await expect(page.locator(`${CHART}[data-alive]`)).toBeAttached({ timeout: 1_000 });
  }).toPass();
}

test("one tab stop; arrows walk, plus zooms, Enter opens", async ({ page }) => {
  await openAlive(page, PAGE);
  const stops = page.locator(`${CHART} svg a[data-stop]`);
  await expect(page.locator(`${CHART} svg a[tabindex="0"]`)).toHaveCount(1);
  await page.locator(`${CHART} svg a[tabindex="0"]`).focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("data-stop"));
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-stop")))
    .not.toBe(first);
  await page.keyboard.press("ArrowDown");
  const sentence = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await expect(page.locator("[data-card]")).toContainText(sentence ?? "no sentence");
  const before = await stops.count();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/from=/);
  expect(await stops.count()).not.toBe(0);
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/deals\/microsoft-openai/);
});

test("zoom survives a reload", async ({ page }) => {
  await openAlive(page, PAGE);
  await page.getByRole("link", { name: "Closer" }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=/);
  const address = page.url();
  const shown = await page.locator(`${CHART} svg a[data-stop]`).count();
  await page.reload();
  await expect(page.locator(`${CHART} svg a[data-stop]`)).toHaveCount(shown);
  expect(page.url()).toBe(address);
});

test("the moment asked about shows what was in force that day", async ({ page }) => {
  await openAlive(page, `${PAGE}?on=2025-02-01`);
  const holding = page.locator("[data-holding]");
  await expect(holding).toContainText("Right of first refusal");
  await expect(page.locator(`${CHART} svg [data-moment-words]`)).toContainText("1 February 2025");
  await page.getByRole("link", { name: "− month" }).click();
  await expect(page).toHaveURL(/on=2025-01-01/);
  await expect(holding).not.toContainText("Right of first refusal on new capacity");
  await page.goBack();
  await expect(holding).toContainText("Right of first refusal on new capacity");
});

test("disputed terms are drawn split, and said to be disputed", async ({ page }) => {
  await page.goto("/partnerships/stargate?draw=all");
  const disputed = page.locator(`${CHART} svg a[data-disputed]`);
  expect(await disputed.count()).toBeGreaterThan(0);
  await expect(disputed.first()).toHaveAttribute("aria-label", /disputed\.$/);
});

test("an impossible window is answered with what is shown instead", async ({ page }) => {
  for (const query of ["from=2027&to=2020", "from=0000&to=99999", "from=1600"]) {
    const response = await page.goto(`/timeline?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.locator(CHART)).toBeVisible();
  }
  await page.goto("/timeline?q=zzzzqqqq");
  await expect(page.getByText("Nothing passes all of these filters")).toBeVisible();
});

test("lanes by organization and by kind of term", async ({ page }) => {
  await page.goto("/timeline");
  await page.getByRole("link", { name: "By term kind" }).click();
  await expect(page).toHaveURL(/lanes=term-kind/);
  await expect(page.locator(`${CHART} svg a[data-item="term"]`).first()).toBeAttached();
});

test("the file is the same picture", async ({ page, request }) => {
  const response = await request.get("/timeline.svg?partnership=microsoft-openai");
  expect(response.headers()["content-type"]).toContain("image/svg+xml");
  const svg = await response.text();
  const parsed = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    return { root: file.documentElement.nodeName, broken: file.querySelector("parsererror") !== null };
  }, svg);
  expect(parsed).toEqual({ root: "svg", broken: false });
  expect((await request.get("/timeline.svg?width=7")).status()).toBe(400);
  const inFile = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    const clustered = [...file.querySelectorAll("[data-cluster]")];
    return (
      file.querySelectorAll("[data-item]").length +
      clustered.reduce((sum, mark) => sum + Number(mark.getAttribute("data-cluster")), 0)
    );
  }, svg);
  await page.goto(WHOLE);
  expect(await drawnOn(page)).toBe(inFile);
});

/** How many items the picture shows, those within clusters included. */
async function drawnOn(page: Page): Promise<number> {
  const items = await page.locator(`${CHART} svg [data-item]`).count();
  const clusters = await page
    .locator(`${CHART} svg [data-cluster]`)
    .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute("data-cluster"))));
  return items + clusters.reduce((sum, count) => sum + count, 0);
}

test("the table has a row for every item of the picture and for those without a date, and no more", async ({
  page,
}) => {
  await page.goto(`${PAGE}?draw=table`);
  const told = await page.locator(`${CHART} tr[data-row]`).count();
  await openAlive(page, WHOLE);
  await page.getByText(/^The same as a table/).click();
  await expect(page.locator(`${CHART} tr[data-row]`)).toHaveCount(told);
  const rows = await page.locator(`${CHART} tr[data-row]`).count();
  const undated = await page
    .getByText(/no date: in the table, not in the picture/)
    .first()
    .textContent();
  const WORDS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };
  const first = undated?.split(" ")[0] ?? "";
  expect(rows).toBe((await drawnOn(page)) + (WORDS[first] ?? Number(first)));
});

test("the picture in pixels is a file too", async ({ request }) => {
  const response = await request.get("/timeline.png?partnership=microsoft-openai&width=900");
  expect(response.headers()["content-type"]).toBe("image/png");
  const body = await response.body();
  expect(body.subarray(1, 4).toString()).toBe("PNG");
  // Twice as sharp as it is wide.
  expect(body.readUInt32BE(16)).toBe(1800);
});

test("a moment is an address: back and forward go through them", async ({ page }) => {
  await openAlive(page, `${PAGE}?on=2025-02-01`);
  const heading = page.locator(`${CHART} section h3`);
  await expect(heading).toHaveText("In force on 1 February 2025");
  await page.getByRole("link", { name: "+ month" }).click();
  await expect(heading).toHaveText("In force on 1 March 2025");
  await page.goBack();
  await expect(heading).toHaveText("In force on 1 February 2025");
  await expect(
    page.locator("[data-holding]").getByText(/Right of first refusal on new capacity/),
  ).toBeVisible();
  await page.goForward();
  await expect(heading).toHaveText("In force on 1 March 2025");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

  test("two fingers that part bring it closer", async ({ page }) => {
    await openAlive(page, PAGE);
    const chart = page.locator(`${CHART} svg:has([data-item])`).first();
    await chart.evaluate((picture) => picture.scrollIntoView({ block: "start" }));
    const box = await chart.boundingBox();
    if (!box) throw new Error("no picture");
    const session = await page.context().newCDPSession(page);
    const y = box.y + 150;
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [400 - apart, 400 + apart].map((x, id) => ({ x, y, id })),
      });
    await touch("touchStart", 40);
    for (const apart of [60, 90, 130, 180]) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    await expect(page).toHaveURL(/from=/);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("picture, table and ways through time are there", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator(`${CHART} svg a[data-item]`).first()).toBeVisible();
    await page.getByText(/^The same as a table/).click();
    await page.getByRole("link", { name: "The page with the table" }).click();
    expect(await page.locator(`${CHART} tr[data-row]`).count()).toBeGreaterThan(50);
    await page.getByRole("link", { name: "Closer" }).click();
    await expect(page).toHaveURL(/from=/);
  });
});

test("phones get a story, not a shrunken picture", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(PAGE);
  await expect(page.locator("[data-story]")).toBeVisible();
  await expect(page.locator(`${CHART} svg a[data-stop]`).first()).toBeHidden();
  await expectNoSidewaysScroll(page);
  await openAlive(page, `${PAGE}?on=2025-01-20`);
  await page.getByRole("link", { name: "Change after" }).click();
  await expect(page).toHaveURL(/on=2025-01-21/);
  await expect(page.locator("[data-holding]")).toContainText(
    "Right of first refusal on new capacity began that day",
  );
});

test("play is started by key, walks on, and is stopped by Escape where it is", async ({ page }) => {
  await openAlive(page, PAGE);
  await page.getByRole("button", { name: "Play through the deals" }).press("Enter");
  await expect(page.locator(`${CHART} section h3`)).toHaveText("In force on 22 July 2019");
  await expect(page.locator(`${CHART} section h3`)).toHaveText("In force on 22 September 2020");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/on=2020-09-22/);
  await expect(page.getByRole("button", { name: "Play through the deals" })).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.getByRole("button", { name: "Play through the deals" })).toBeHidden();
});

test("every deal is there by name; a cluster of events opens in its lane, and the way back closes it", async ({
  page,
  request,
}) => {
  const { page: all } = await (await request.get("/api/v1/deals?limit=1")).json();
  await openAlive(page, "/timeline");
  await expect(page.locator(`${CHART} svg a[data-item="deal"]`)).toHaveCount(all.total);
  const items = page.locator(`${CHART} svg a[data-item]`);
  const cluster = page.locator(`${CHART} svg a[data-cluster]`).first();
  const [before, within] = [await items.count(), Number(await cluster.getAttribute("data-cluster"))];
  await cluster.press("Enter");
  await expect(items).toHaveCount(before + within);
  await expect(page.locator(`${CHART} svg a[data-item="event"]:focus`)).toHaveCount(1);
  await page.goBack();
  await expect(items).toHaveCount(before);
  await expect(page).toHaveURL(/\/timeline$/);
});

test("a picture that is moved has more beside it, for the eye alone", async ({ page }) => {
  await openAlive(page, "/timeline?from=2025-06-01&to=2025-12-31");
  const sides = page.locator(`${CHART} [data-side="shapes"]`);
  await expect(sides).toHaveCount(2);
  await expect(sides.first()).toHaveAttribute("aria-hidden", "true");
  await expect(sides.locator("a")).toHaveCount(0);
  const stage = page.locator(`${CHART} [data-stage]`);
  const box = await stage.boundingBox();
  if (!box) throw new Error("no picture");
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 300, box.y + 120, { steps: 4 });
  // Still held: what was outside stands where the picture ended.
  const edge = await sides.last().evaluate((side) => side.getBoundingClientRect().left);
  expect(edge).toBeLessThan(box.x + box.width - 250);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2025-(0[7-9]|1)/);
});

test("years and today stay in sight while the lanes scroll by", async ({ page }) => {
  await openAlive(page, "/timeline");
  await page.locator(`${CHART} svg a[data-item]`).last().scrollIntoViewIfNeeded();
  await expect(page.locator(".timeline-axis").getByText("today", { exact: true })).toBeInViewport();
});

test("the terms that are asked about first are drawn; the others when asked for", async ({ page }) => {
  await openAlive(page, PAGE);
  const terms = page.locator(`${CHART} svg a[data-item="term"]`);
  const few = await terms.count();
  await page.getByRole("link", { name: /^\d+ more terms$/ }).click();
  await expect.poll(() => terms.count()).toBeGreaterThan(few);
  await page.goBack();
  await expect(terms).toHaveCount(few);
});

test("the timeline is accessible", async ({ page }) => {
  test.slow(); // axe weighs every one of some thousand nodes
  await page.goto("/timeline");
  await expectGoodInEveryLook(page);
});
