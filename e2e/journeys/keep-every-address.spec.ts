import type { APIRequestContext, Page } from "@playwright/test";
import { askAgain, type Crawled, crawl } from "@/lib/testing/addresses/crawl";
import { expect } from "../fixtures";
import { makeToken, test } from "../sign-in";

/**
 * A link to this record goes into an article, a filing, a chat: every address that is printed anywhere is there, has moved for good,
 * or is gone with a reason; also after what it names was renamed, merged or taken out. All of them, and not some of each kind, are
 * asked by `npm run stress -- addresses`.
 */

const PER_KIND = 1;
const PATIENCE_MS = 300_000;

/** What happens to them in this journey; no other journey names them. */
const RENAMED = {
  deals: "nvidia-coreweave-2025-backstop",
  partnerships: "meta-nebius",
  organizations: "cerebras",
  sources: "seed-laboxyoupi",
};
const MERGED = [
  ["organizations", "iren", "nscale"],
  ["sources", "seed-imdsupply", "seed-digbly-cloud-wars"],
] as const;
/** Each named by nothing but those before it. */
const REMOVED = [
  ["deals", "mistral-asml-2025"],
  ["partnerships", "mistral-asml"],
  ["organizations", "asml"],
] as const;

type Writer = { request: APIRequestContext; token: string };

async function read(request: APIRequestContext, path: string) {
  const answer = await request.get(`/api/v1/${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()).data;
}

async function write({ request, token }: Writer, path: string, how: { method: string; data: object }) {
  const { revision } = await read(request, path);
  const headers = { authorization: `Bearer ${token}`, "if-match": `"r${revision}"` };
  const answer = await request.fetch(`/api/v1/${path}`, { ...how, headers });
  expect(answer.status(), await answer.text()).toBe(200);
}

const rename = (writer: Writer, path: string) => {
  const record = { slug: `${path.split("/")[1]}-renamed` };
  return write(writer, path, { method: "PATCH", data: { message: "Another name", record } });
};
const remove = (writer: Writer, path: string) =>
  write(writer, path, { method: "DELETE", data: { reason: "It was never signed." } });

async function merge(page: Page, [noun, slug, into]: readonly [string, string, string]): Promise<void> {
  await page.goto(`/edit/${noun}/${slug}/remove`);
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: /^Merge/ }) });
  await form.getByRole("combobox", { name: /stays\?$/ }).fill(into);
  await expect(form.getByRole("option").first()).toBeVisible();
  await form.getByRole("combobox").press("Enter");
  await form.getByLabel("Why?").fill("One and the same");
  await form.getByRole("button", { name: /^Merge/ }).click();
  await expect(page).toHaveURL(/\/edit\/changes\/\d+$/);
}

/** The events of a partnership, which go before it can. */
async function eventsOf(request: APIRequestContext, partnership: string): Promise<string[]> {
  const { events } = await read(request, `partnerships/${partnership}`);
  return events.map(({ slug }: { slug: string }) => slug);
}

function expectAnswered({ wrong }: Crawled): void {
  expect(wrong.toSorted()).toEqual([]);
}

test("every address that is printed answers, and still does when what it names is renamed, merged or taken out", async ({
  signInAs,
  baseURL = "",
}) => {
  test.setTimeout(PATIENCE_MS);
  const { page } = await signInAs("editor");
  const writer = { request: page.request, token: await makeToken(page, "editor") };
  const changed = [...Object.entries(RENAMED), ...MERGED, ...REMOVED];
  const ids = await Promise.all(
    [RENAMED.deals, "mistral-asml-2025"].map(async (slug) => {
      const { shortId } = await read(page.request, `deals/${slug}`);
      return shortId as string;
    }),
  );
  const from = ["/", "/sitemap.xml", ...changed.map(([noun, slug]) => `/${noun}/${slug}`)];
  const watched = [...changed.map(([, slug]) => slug), ...ids];
  const before = await crawl({ origin: baseURL, from, perKind: PER_KIND, watched });
  expectAnswered(before);
  expect(before.kinds).toBeGreaterThan(150);
  expect(before.anchors).toBeGreaterThan(500);

  for (const [noun, slug] of Object.entries(RENAMED)) await rename(writer, `${noun}/${slug}`);
  for (const merging of MERGED) await merge(page, merging);
  for (const slug of await eventsOf(page.request, "mistral-asml")) await remove(writer, `events/${slug}`);
  for (const [noun, slug] of REMOVED) await remove(writer, `${noun}/${slug}`);

  expectAnswered(await askAgain(baseURL, before.asked));
  const gone = await page.request.get("/deals/mistral-asml-2025");
  expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining("It was never signed.")]);
});
