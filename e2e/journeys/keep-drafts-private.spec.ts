import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { unzipped } from "@/lib/testing/unzipped";
import { addressesOfApp, missedBy } from "../addresses-of-app";
import { expect } from "../fixtures";
import { makeToken, test } from "../sign-in";

/** What is drafted, rejected or withdrawn stays in the editor: no reader and no machine is given a word of it. */

const MODEL = "aws-openai-2025-compute";
const [PARTNERSHIP, PARTY, SOURCE, EVENT] = [
  "aws-openai",
  "openai",
  "digitimes-2025",
  "ao-2025-11-03-shares",
];

/** Found by one word if it were there, known by another, which no address and no search field gives back. */
const run = Date.now();
const SOUGHT = `sought${run}`;
const MARKS = { drafted: `drafted${run}`, rejected: `rejected${run}`, withdrawn: `withdrawn${run}` };

const titleOf = (mark: string) => `${SOUGHT} ${mark}`;

/** A draft of a deal like another one, kept on the server. */
async function draftLike(page: Page, mark: string) {
  await page.goto(`/edit/deals/new?like=${MODEL}`);
  await page.getByLabel("Title", { exact: true }).fill(titleOf(mark));
  await page.getByLabel("Summary", { exact: true }).fill(`${mark} in its summary`);
  await expect(page.locator("[data-save]")).toHaveText(/^Saved (as your draft|in the draft of)/, {
    timeout: 20_000,
  });
}

async function submitAndReject(page: Page, mark: string) {
  await page.getByRole("button", { name: "Submit for review…" }).click();
  await page.getByLabel("What changes, and why").fill(`${mark} in its message`);
  await page.getByRole("button", { name: "Submit", exact: true }).click();
  await page.waitForURL("**/edit");
  await page.goto("/edit/review");
  await page.getByRole("link", { name: titleOf(mark) }).click();
  await page.getByLabel("Note or message").fill(`${mark} in the answer`);
  await page.getByRole("button", { name: "Reject" }).click();
  await page.waitForURL("**/edit/review");
}

/** A deal with terms and claims, published by the API and taken out again. */
async function publishAndWithdraw(page: Page, mark: string) {
  const headers = { authorization: `Bearer ${await makeToken(page, "editor")}` };
  const bundle = (await (await page.request.get("/api/v1/bundle")).json()) as { deals: { slug: string }[] };
  const model = bundle.deals.find(({ slug }) => slug === MODEL);
  const { shortId: _, ...record } = { ...model, shortId: null, slug: `${mark}-deal`, title: titleOf(mark) };
  const data = { message: "New", record: { ...record, summary: `${mark} in its summary` } };
  const made = await page.request.post("/api/v1/deals", { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const path = `/deals/${record.slug}`;
  const shown = await findIn(page.request, {
    paths: [path, `/deals?q=${SOUGHT}`],
    forms: [AS_PAGE, AS_DATA],
  });
  expect(shown).toHaveLength(4);
  const permalink = await permalinkOf(page.request, path);
  const gone = await page.request.delete(`/api/v1${path}`, {
    headers: { ...headers, "if-match": '"r1"' },
    data: { reason: "It never was." },
  });
  expect(gone.status()).toBe(204);
  return { path, permalink };
}

async function permalinkOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await (await request.get(`/api/v1${path}`)).json();
  return `/d/${(answer as { data: { shortId: string } }).data.shortId}`;
}

/**
 * What history keeps of what was published and withdrawn (it is never deleted): its revisions, what they changed, and the
 * saves that made them. Of what never was published it knows nothing.
 */
async function historyOf(request: APIRequestContext, path: string): Promise<string[]> {
  const answer = await (await request.get(`/api/v1${path}/revisions`)).json();
  const revisions = (answer as { data: { changeSet: number }[] }).data;
  expect(revisions).toHaveLength(2);
  const own = ["", "/1", "/compare/1...2"].map((rest) => `${path}/revisions${rest}`);
  return ["/changes", ...own, ...revisions.map(({ changeSet }) => `/changes/${changeSet}`)];
}

const PAGES = [
  "/",
  "/deals",
  `/deals?q=${SOUGHT}`,
  "/partnerships",
  `/partnerships/${PARTNERSHIP}`,
  "/organizations",
  `/organizations/${PARTY}`,
  `/deals/${MODEL}`,
  ...["deals", "partnerships", "organizations", "sources", "events"].flatMap((noun, index) => {
    const slug = [MODEL, PARTNERSHIP, PARTY, SOURCE, EVENT][index];
    return [`/${noun}/${slug}/revisions`, `/${noun}/${slug}/revisions/1`];
  }),
  "/sources",
  `/sources?q=${SOUGHT}`,
  `/sources/${SOURCE}`,
  "/methodology",
  "/methodology/1",
  "/timeline",
  "/network",
  "/ledger",
  "/terms",
  "/horizon",
  "/what-if",
  "/api",
  "/data",
  "/silence",
  "/disputes",
  `/search?q=${SOUGHT}`,
  `/compare?c=${PARTNERSHIP}&c=microsoft-openai`,
  `/share?of=/partnerships/${PARTNERSHIP}`,
  `/check?text=${MODEL}`,
  `/report?about=deals/${MODEL}`,
  `/follow?about=deals/${MODEL}`,
  "/security-policy",
];
/** What is not there is answered with what resembles it: everything that was kept back does. */
const NEAR = Object.values(MARKS).map((mark) => `${mark.slice(0, -1)}-deal`);
const FILES = [
  `/suggest?q=${SOUGHT}`,
  "/api/v1/client.ts",
  "/sitemap.xml",
  "/robots.txt",
  "/security.txt",
  "/manifest.webmanifest",
  `/cite/entente.bib?of=/deals/${MODEL}`,
  `/oembed?url=/deals/${MODEL}`,
  `/embed/deals/${MODEL}`,
  `/embed/partnerships/${PARTNERSHIP}`,
  `/proof/deals/${MODEL}/revisions/1`,
  "/timeline.svg",
  "/network.svg",
  "/network.csv",
  "/ledger.csv",
  "/ledger.xlsx",
  "/horizon.csv",
  "/figures/largest-obligations.csv",
  "/api/v1/obligations?limit=100",
  "/api/v1/loops",
  "/deals.csv",
  `/deals.csv?q=${SOUGHT}`,
  `/compare.csv?c=${PARTNERSHIP}&c=microsoft-openai`,
  `/compare.md?c=${PARTNERSHIP}&c=microsoft-openai`,
  `/compare.xlsx?c=${PARTNERSHIP}&c=microsoft-openai`,
  "/terms.json",
  "/sources.csv",
  "/partnerships.md",
  "/organizations.json",
  "/disputes.csv",
  `/deals/${MODEL}.json`,
  `/compare.json?c=${PARTNERSHIP}&c=microsoft-openai`,
  `/deals/feed.json?q=${SOUGHT}`,
  "/calendar.ics",
  `/deals/${MODEL}/calendar.ics`,
  "/data/claims.csv",
  "/data/record.json",
  "/data/versions.json",
  "/data/deltas/0...1.json",
  "/api/v1",
  "/api/v1/openapi.json",
  "/api/v1/bundle",
  "/api/v1/deals?limit=100",
  `/api/v1/deals?q=${SOUGHT}`,
  `/api/v1/search?q=${SOUGHT}`,
  `/api/v1/deals/${MODEL}`,
  `/api/v1/deals/${MODEL}/revisions`,
  `/api/v1/deals/${MODEL}/revisions/1`,
  "/api/v1/partnerships",
  `/api/v1/partnerships/${PARTNERSHIP}`,
  "/api/v1/organizations?limit=100",
  `/api/v1/organizations/${PARTY}`,
  "/api/v1/sources?limit=100",
  `/api/v1/sources/${SOURCE}`,
  `/api/v1/events/${EVENT}`,
  "/api/v1/terms?limit=100",
  "/api/v1/events?limit=100",
  `/api/v1/compare?c=${PARTNERSHIP}&c=microsoft-openai`,
];

/** What tells of saves also tells that something was withdrawn, as the history does. */
const SAVES = [
  "/changes.json",
  "/feeds/changes.atom",
  "/feeds/rulings.json",
  `/partnerships/${PARTNERSHIP}/feed.atom`,
  `/organizations/${PARTY}/feed.json`,
];

/** As a reader is given a page, and as the data of it that Next fetches when one goes there by a link. */
const AS_PAGE = { headers: {}, type: "text/html" };
const AS_DATA = { headers: { RSC: "1" }, type: "text/x-component" };
type Form = typeof AS_PAGE;

/** A workbook is unpacked. */
async function wordsOf(response: APIResponse): Promise<string> {
  if (!response.headers()["content-type"]?.includes("spreadsheet")) return response.text();
  return [...unzipped(await response.body()).values()].join("\n");
}

/** The marks that stand in what is answered, and where. */
async function findIn(
  request: APIRequestContext,
  asked: { paths: readonly string[]; forms: readonly (Form | null)[]; status?: number },
) {
  const found: string[] = [];
  for (const path of asked.paths)
    for (const form of asked.forms) {
      const response = await request.get(path, { headers: form?.headers ?? {} });
      expect(response.status(), path).toBe(asked.status ?? 200);
      if (form) expect(response.headers()["content-type"], path).toContain(form.type);
      const text = await wordsOf(response);
      const marks = Object.values(MARKS).filter((mark) => text.includes(mark));
      found.push(...marks.map((mark) => `${mark} in ${path} as ${form?.type ?? "a file"}`));
    }
  return found;
}

/**
 * Not walked: what asks for a session, routes behind other addresses, dated copies of the data, and the same picture as pixels
 * (withdrawn.db.test.ts compares those). What has an address of its own only for the withdrawn
 * deal (its permalink, a comparison of its revisions, its saves), or names its own content, is asked for in the test;
 * assistants post, and get what the pages of the API's data say.
 */
const APART =
  /^\/(edit|login|follow\/(confirm|one-click|stop)|api\/auth|api\/mcp|files)|^\/what-if\.json$|\/\[inside\]$|^\/d\/|\/compare\/\[range\]$|^\/changes\/|\[\.\.\.|\.png$/;

test("every address of the app is among those that are walked", () => {
  const walked = ["/changes", ...PAGES, ...FILES, ...SAVES];
  const missed = missedBy(walked, addressesOfApp()).filter((address) => !APART.test(address));
  expect(missed).toEqual([]);
});

test("what is drafted, rejected or withdrawn appears nowhere outside the editor", async ({
  signInAs,
  request,
}) => {
  test.setTimeout(180_000);
  const { page } = await signInAs("editor");
  await draftLike(page, MARKS.drafted);
  await draftLike(page, MARKS.rejected);
  await submitAndReject(page, MARKS.rejected);
  const withdrawn = await publishAndWithdraw(page, MARKS.withdrawn);
  const history = await historyOf(request, withdrawn.path);

  expect(await findIn(request, { paths: PAGES, forms: [AS_PAGE] })).toEqual([]);
  // Of lists and records alike: it is made by the same code as the page, and stands in the page as well.
  const sample = PAGES.filter((_, at) => at % 3 === 0);
  expect(await findIn(request, { paths: sample, forms: [AS_DATA] })).toEqual([]);
  expect(await findIn(request, { paths: FILES, forms: [null] })).toEqual([]);
  const assumed =
    /\/what-if\.json\?v=[\w-]+/.exec(await (await request.get("/what-if")).text())?.[0] ?? "none";
  expect(await findIn(request, { paths: [assumed], forms: [null] })).toEqual([]);
  const told = await findIn(request, { paths: SAVES, forms: [null] });
  expect(told.filter((found) => !found.startsWith(MARKS.withdrawn))).toEqual([]);
  const pages = NEAR.map((slug) => `/deals/${slug}`);
  expect(await findIn(request, { paths: pages, forms: [AS_PAGE], status: 404 })).toEqual([]);
  const records = NEAR.map((slug) => `/api/v1/deals/${slug}`);
  expect(await findIn(request, { paths: records, forms: [null], status: 404 })).toEqual([]);
  const model = await permalinkOf(request, `/deals/${MODEL}`);
  expect(await findIn(request, { paths: [model, `${model}@1`], forms: [AS_PAGE] })).toEqual([]);
  const kept = await findIn(request, { paths: history, forms: [AS_PAGE, AS_DATA] });
  expect(kept.filter((found) => !found.startsWith(MARKS.withdrawn))).toEqual([]);
  expect(kept).toHaveLength(2 * history.length);
  const empty = (await (await request.get(`/api/v1/deals?q=${SOUGHT}`)).json()) as {
    page: { total: number };
  };
  expect(empty.page.total).toBe(0);

  for (const method of ["GET", "HEAD"])
    for (const path of [withdrawn.path, withdrawn.permalink, `/api/v1${withdrawn.path}`]) {
      const gone = await request.fetch(path, { method });
      expect(gone.status(), `${method} ${path}`).toBe(410);
      // Its title stands on the page that says why it is gone, and in its revisions, which stay public.
      expect(await gone.text(), path).not.toContain("in its summary");
    }
});
