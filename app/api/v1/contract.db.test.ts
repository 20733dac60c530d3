import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { openApiDocument } from "@/lib/api/openapi/openapi";
import { API_PATHS, type ApiPath } from "@/lib/api/openapi/openapi-paths";
import { apiProblemSchema } from "@/lib/api/parts";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { COMPARE } from "@/lib/url/compare-search";
import { DEALS } from "@/lib/url/deals-search";
import { EVENTS } from "@/lib/url/events-search";
import { REVISIONS_API_PARAMS } from "@/lib/url/history-href";
import { LEDGER_PARAMS } from "@/lib/url/ledger/ledger-search";
import { ORGANIZATIONS } from "@/lib/url/organizations-search";
import { CLOCK_PARAMS } from "@/lib/url/params";
import { PARTNERSHIPS } from "@/lib/url/partnerships-search";
import { SEARCH_API_PARAMS } from "@/lib/url/search-search";
import { SOURCE_PARAMS } from "@/lib/url/source-search";
import { SOURCES } from "@/lib/url/sources-search";
import { TERMS } from "@/lib/url/terms-search";
import * as bundle from "./bundle/route";
import * as compare from "./compare/route";
import * as revision from "./deals/[slug]/revisions/[n]/route";
import * as revisions from "./deals/[slug]/revisions/route";
import * as deal from "./deals/[slug]/route";
import * as deals from "./deals/route";
import * as event from "./events/[slug]/route";
import * as events from "./events/route";
import * as loops from "./loops/route";
import * as obligations from "./obligations/route";
import * as organization from "./organizations/[slug]/route";
import * as organizations from "./organizations/route";
import * as partnership from "./partnerships/[slug]/route";
import * as partnerships from "./partnerships/route";
import * as search from "./search/route";
import * as source from "./sources/[slug]/route";
import * as sources from "./sources/route";
import * as terms from "./terms/route";

/** Every answer of the API is what the published document says it is, and nothing more. */

type Handler = (
  request: Request,
  context: { params: Promise<{ slug: string; n: string }> },
) => Promise<Response>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  bundle: bundle.GET,
  compare: compare.GET,
  deals: deals.GET,
  "deals/{slug}": deal.GET,
  "deals/{slug}/revisions": revisions.GET,
  "deals/{slug}/revisions/{n}": revision.GET,
  events: events.GET,
  "events/{slug}": event.GET,
  loops: loops.GET,
  obligations: obligations.GET,
  organizations: organizations.GET,
  "organizations/{slug}": organization.GET,
  partnerships: partnerships.GET,
  "partnerships/{slug}": partnership.GET,
  search: search.GET,
  sources: sources.GET,
  "sources/{slug}": source.GET,
  terms: terms.GET,
};

/** What each route reads, so that the document cannot name what it does not. */
const READ: Readonly<Record<string, object>> = {
  bundle: {},
  compare: COMPARE.params,
  deals: { ...DEALS.params, limit: true },
  "deals/{slug}": CLOCK_PARAMS,
  "deals/{slug}/revisions": REVISIONS_API_PARAMS,
  "deals/{slug}/revisions/{n}": CLOCK_PARAMS,
  events: { ...EVENTS.params, limit: true },
  "events/{slug}": CLOCK_PARAMS,
  organizations: { ...ORGANIZATIONS.params, limit: true },
  "organizations/{slug}": CLOCK_PARAMS,
  partnerships: { ...PARTNERSHIPS.params, limit: true },
  "partnerships/{slug}": CLOCK_PARAMS,
  search: SEARCH_API_PARAMS,
  sources: { ...SOURCES.params, limit: true },
  "sources/{slug}": SOURCE_PARAMS,
  loops: CLOCK_PARAMS,
  obligations: LEDGER_PARAMS,
  terms: { ...TERMS.params, limit: true },
};

/** What must be asked of an address for it to have something to answer. */
const QUERIES: Readonly<Record<string, string>> = {
  compare: "?c=microsoft-openai@2024-06-01&c=microsoft-openai&c=aws-openai",
  search: "?q=openai",
};

beforeAll(loadShippedDataset);

function ask(
  path: string,
  {
    slug = "",
    query = "",
    headers = {},
  }: { slug?: string; query?: string; headers?: Record<string, string> } = {},
) {
  const handler = HANDLERS[path];
  if (!handler) throw new Error(`No handler for ${path}`);
  const request = new Request(
    `http://entente.test/api/v1/${path.replace("{slug}", slug).replace("{n}", "1")}${query}`,
    {
      headers,
    },
  );
  return handler(request, { params: Promise.resolve({ slug, n: "1" }) });
}

/** Fails when a field is missing, wrong, or not in the schema. */
async function expectToFit(response: Response, schema: z.ZodType): Promise<void> {
  const body: unknown = await response.json();
  expect(schema.parse(body)).toEqual(body);
}

const asked = ({ path, example }: ApiPath) => ({ path, ...(example === undefined ? {} : { slug: example }) });

describe.each(API_PATHS.map((entry) => [entry.path, entry] as const))("%s", (path, entry) => {
  const { slug } = asked(entry);
  const with_ = (query: string, headers = {}) =>
    ask(path, { ...(slug === undefined ? {} : { slug }), query, headers });

  it("answers as its schema says, today and at a past reading", async () => {
    const query = QUERIES[path] ?? "";
    const today = await with_(query);
    expect(today.status).toBe(200);
    expect(today.headers.get("access-control-allow-origin")).toBe("*");
    await expectToFit(today, entry.schema);
    if (path === "bundle") return;
    const past = await with_(`${query}${query === "" ? "?" : "&"}on=2026-01-01&known=2026-01-01`);
    expect(past.status).toBe(200);
    await expectToFit(past, entry.schema);
  });

  it("answers 304 to who has it already", async () => {
    const query = QUERIES[path] ?? "";
    const first = await with_(query);
    const etag = first.headers.get("etag") ?? "";
    await first.body?.cancel();
    expect(etag).not.toBe("");
    const again = await with_(query, { "If-None-Match": `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("names exactly the parameters that it reads", () => {
    expect([...entry.parameters].toSorted()).toEqual(Object.keys(READ[path] ?? {}).toSorted());
  });

  it.runIf(entry.parameters.includes("on"))("answers 400 with the place of each mistake", async () => {
    const response = await with_("?on=yesterday&known=2025-02-30&no-such=1");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = apiProblemSchema.parse(await response.json());
    expect(problem.errors?.map((error) => error.path)).toEqual(["on", "known"]);
  });

  it.runIf(slug !== undefined)("answers 404 with what may have been meant", async () => {
    for (const missing of [`${slug}x`, "a\0b", "%", "'"]) {
      const response = await ask(path, { slug: missing });
      expect(response.status).toBe(404);
      apiProblemSchema.parse(await response.json());
    }
  });

  it.runIf(entry.parameters.includes("cursor") && slug === undefined)("leads through all pages", async () => {
    const first = await (await with_("?limit=3")).json();
    const second = await (await with_(`?limit=3&cursor=${first.page.next}`)).json();
    expect(first.page.total).toBeGreaterThan(3);
    expect(second.page.total).toBe(first.page.total);
    expect(second.data).not.toEqual(first.data);
    expect((await with_("?cursor=xyz")).status).toBe(400);
    expect((await with_("?limit=0")).status).toBe(400);
  });
});

describe("the document", () => {
  const document = openApiDocument("https://entente.test");
  const paths = document.paths as Record<
    string,
    { get: { operationId: string; parameters?: { name: string }[] } }
  >;
  const { schemas } = document.components as { schemas: Record<string, object> };

  it("has every route that there is, and no other", () => {
    const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)), {
      recursive: true,
      encoding: "utf8",
    })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith("/route.ts") && !file.startsWith("[..."));
    const routes = files.map(
      (file) => `/${file.slice(0, -"/route.ts".length).replace(/\[(\w+)\]/g, "{$1}")}`,
    );
    expect(routes.toSorted()).toEqual(Object.keys(paths).toSorted());
  });

  it("points only at schemas that it holds, and uses each once", () => {
    const text = JSON.stringify(document);
    const refs = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect([...new Set(refs)].filter((name) => !(name in schemas))).toEqual([]);
    expect(Object.keys(schemas).filter((name) => !refs.includes(name))).toEqual([]);
    expect(text).not.toContain('"$schema"');
    expect([...text.matchAll(/"\$ref":"([^#][^"]*)"/g)]).toEqual([]);
  });

  it("names every operation apart", () => {
    const ids = Object.values(paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
