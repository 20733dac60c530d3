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
  baseURL,
}) => {
  test.setTimeout(PATIENCE_MS);
  const origin = baseURL ?? "";
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
  const before = await crawl({ origin, from, perKind: PER_KIND, watched });
  expectAnswered(before);
  expect(before.kinds).toBeGreaterThan(150);
  expect(before.anchors).toBeGreaterThan(500);

  for (const [noun, slug] of Object.entries(RENAMED)) await rename(writer, `${noun}/${slug}`);
  for (const merging of MERGED) await merge(page, merging);
  for (const slug of await eventsOf(page.request, "mistral-asml")) await remove(writer, `events/${slug}`);
  for (const [noun, slug] of REMOVED) await remove(writer, `${noun}/${slug}`);

  expectAnswered(await askAgain(origin, before.asked));
  const [, gone = ""] = ids;
  await expectAll(page.request, formsOf({ slug: "mistral-asml-2025", shortId: gone }), {
    status: 410,
    says: "It was never signed.",
  });
  const kept = await read(page.request, "deals/aws-openai-2025-compute");
  const { slug, shortId } = kept;
  await expectAll(page.request, pinsOf({ slug, shortId, number: kept.revision + 90 }), {
    status: 404,
    says: `/revisions/${kept.revision}`,
  });
  // One letter of the name, and of the short id, is another.
  const misread = {
    slug: `${slug.slice(0, -1)}a`,
    shortId: `${shortId.slice(0, -1)}${shortId.endsWith("0") ? "1" : "0"}`,
  };
  await expectAll(page.request, formsOf(misread), { status: 404, says: slug });
});

type Deal = { slug: string; shortId: string };

/** Every form in which one deal can be asked for. */
function formsOf({ slug, shortId }: Deal): string[] {
  const page = `/deals/${slug}`;
  const of = (path: string) => encodeURIComponent(path);
  return [
    ...[page, `/d/${shortId}`, `/fr${page}`, `/api/v1${page}`, `${page}.csv`],
    ...[`${page}/feed.atom`, `${page}/feed.json`, `${page}/calendar.ics`],
    ...[`/embed${page}`, `/embed/d/${shortId}`, `/cards${page}.png`, `/cards/d/${shortId}.png`],
    ...[`/cite/entente.bib?of=${of(page)}`, `/share?of=${of(`/d/${shortId}`)}`],
    `/oembed?url=${of(`http://localhost${page}`)}`,
  ];
}

/** Every form in which one revision of it can be asked for: feeds and calendars have none. */
function pinsOf({ slug, shortId, number }: Deal & { number: number }): string[] {
  const [page, pin] = [`/deals/${slug}/revisions/${number}`, `/d/${shortId}@${number}`];
  return [
    ...[page, `/fr${page}`, `/api/v1${page}`, `/embed${page}`, `/embed${pin}`, `/cards${pin}.png`],
    ...[
      `/cite/entente.ris?of=${encodeURIComponent(pin)}`,
      `/share?of=${encodeURIComponent(pin)}`,
      `/proof${pin}`,
    ],
  ];
}

async function expectAll(
  request: APIRequestContext,
  paths: readonly string[],
  { status, says }: { status: number; says: string },
): Promise<void> {
  const { origin } = new URL((await request.get("/robots.txt")).url());
  for (const path of paths) {
    const answer = await request.get(
      path.replace("http%3A%2F%2Flocalhost%2F", `${encodeURIComponent(origin)}%2F`),
    );
    expect(answer.status(), path).toBe(status);
    // A picture says it in its letters.
    if (!path.endsWith(".png")) expect(await answer.text(), path).toContain(says);
  }
}
