import pg from "pg";
import { beforeAll, expect, it, vi } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { DEALS, NO_FILTERS } from "@/lib/url/deals-search";
import { DISPUTES } from "@/lib/url/disputes-search";
import { EVENTS } from "@/lib/url/events-search";
import { DASHBOARD } from "@/lib/url/ledger/dashboard-search";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import { readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import { rawFrom } from "@/lib/url/params";
import { TERMS } from "@/lib/url/terms-search";
import { db } from "../client";
import { planName } from "../kept-plans";
import { getDeal } from "./deals/deal";
import { listDealRows, listDeals } from "./deals/list-deals";
import { listDisputes } from "./disputes/disputes";
import { listEvents } from "./events/events";
import { getHorizon } from "./horizon/horizon";
import { getLedger, getOwed } from "./obligations/ledger";
import { getOrganization } from "./organizations/organization";
import { getDashboard } from "./overview/dashboard";
import { getOverview } from "./overview/overview";
import { getPartnership } from "./partnerships/partnership";
import { searchAll } from "./search/search-all";
import { suggest } from "./search/suggest";
import { getSilence } from "./silence/silence";
import { listTerms } from "./terms/terms-list";
import { getTimeline } from "./timeline/timeline";

/**
 * Every statement of a reading page over thousands of deals finds its rows by an index: none reads most of a large table, by whatever
 * way. Counts of a whole list are kept until the next save, so each page is read once before it is looked at.
 */

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const CLOCKS = { on: TODAY, known: null };
/** `npm run bench -- plans` asks for so many that the planner may choose for itself. */
const { ENTENTE_PLANS_COPIES: atFullSize = "" } = process.env;
const COPIES = Number(atFullSize) || 45;
const LARGE = [
  "deals",
  "deal_parties",
  "terms",
  "claims",
  "term_standings",
  "obligations",
  "milestones",
  "records",
];

/** What is kept by what was asked is asked otherwise each time, one of nine ways. */
let times = 0;
const anew = () => (times++ % 9) + 1;

const raw = (query: string) => rawFrom(new URLSearchParams(query));
const deals = (query: string) =>
  listDeals(DEALS.read(raw(query)).search, {
    clocks: askedClocks(DEALS.read(raw(query)).search, TODAY),
    limit: 50 + anew(),
  });
const ledger = (query: string) =>
  getLedger(readLedgerSearch(raw(query)).search, askedClocks(readLedgerSearch(raw(query)).search, TODAY));
const terms = (query: string) =>
  listTerms(TERMS.readApi(raw(query)).search, askedClocks(TERMS.readApi(raw(query)).search, TODAY));

const READS: Readonly<Record<string, () => Promise<unknown>>> = {
  "/deals": () => deals(""),
  "/deals, filtered": () => deals("org=openai&standing=disputed&kind=compute_commitment"),
  "/deals, searched": () => deals("q=stargate&sort=title"),
  "/deals, by title": () => deals("sort=title"),
  "/api/v1/deals": () => listDealRows(DEALS.read({}).search, { clocks: AT_TODAY, limit: 50 + anew() }),
  "a deal": () => getDeal("aws-openai-2025-compute", CLOCKS),
  "an organization": () => getOrganization("mistral-ai", CLOCKS),
  "what an organization owes": () => getOwed({ payer: ["openai"] }, AT_TODAY),
  "/ledger": () => ledger(""),
  "/ledger, filtered": () => ledger("payer=openai&binding=signed"),
  "/ledger, by end": () => ledger("org=nvidia&kind=investment&sort=ends"),
  "/ledger, by year": () => ledger("group=year&payer=openai"),
  "/horizon": () => getHorizon(HORIZON.read({}).search, AT_TODAY),
  "/silence": () => getSilence(SILENCE.read({}).search, AT_TODAY),
  "/disputes": () =>
    listDisputes({
      search: DISPUTES.read({ sort: anew() % 2 === 0 ? "age" : "stake" }).search,
      clocks: CLOCKS,
    }),
  "/api/v1/terms": () => terms("limit=50"),
  "/api/v1/events": () => listEvents(EVENTS.readApi({}).search),
  "/": () => Promise.all([getOverview(CLOCKS), getDashboard(DASHBOARD.read({}).search, AT_TODAY)]),
  "a partnership": () => getPartnership("amd-anthropic", CLOCKS),
  "/timeline": () => getTimeline({ by: "filters", filters: NO_FILTERS }, CLOCKS),
  "/timeline, earlier": () =>
    getTimeline({ by: "filters", filters: NO_FILTERS, before: `2026-0${anew()}-01` }, CLOCKS),
  "a deal's timeline": () => getTimeline({ by: "deal", slug: "aws-openai-2025-compute" }, CLOCKS),
  "what a field suggests": () => suggest("stargate", null),
  // Answers are kept by their words and by how many are asked for.
  "/search": () => searchAll({ query: "stargate", known: null, limit: anew() }),
};

type Asked = { text: string; values: unknown[] };

/** What `work` asks the database, with its values. */
async function statementsOf(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const query = vi.spyOn(pg.Client.prototype, "query");
  query.mockImplementation(function spied(this: pg.Client, ...args: unknown[]) {
    const [config, values] = args as [string | { text: string; values?: unknown[] }, unknown];
    const text = typeof config === "string" ? config : config.text;
    const given = typeof config === "string" ? values : config.values;
    asked.push({ text, values: Array.isArray(given) ? given : [] });
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof pg.Client.prototype.query);
  await work().finally(() => query.mockRestore());
  return asked.filter(({ text }) => /^\s*(?:\/\*.*?\*\/\s*)?(?:SELECT|WITH)\b/i.test(text));
}
const original = pg.Client.prototype.query;

type Plan = { "Node Type": string; "Relation Name"?: string; "Plan Rows": number; Plans?: Plan[] };
type Read = { node: Plan; isCut: boolean };

/** What is below must have read all of its rows before it gives one. */
const WHOLE = /^(?:Sort|Aggregate|Hash|Materialize|WindowAgg|SetOp|Recursive Union)$/;

/** Every node, with whether a limit above it stops it early. */
function* nodesOf(node: Plan, isCut = false): Generator<Read> {
  yield { node, isCut };
  const type = node["Node Type"];
  const isCutBelow = type === "Limit" || (isCut && !WHOLE.test(type));
  for (const below of node.Plans ?? []) yield* nodesOf(below, isCutBelow);
}

let client: pg.Client;
const sizes = new Map<string, number>();
/** Reading so much of a table is reading it from end to end. */
const MOST = 0.6;

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  client.on("error", () => {}); // it is closed with its database
  await client.connect();
  // A few thousand deals are small enough to be read whole; many more are meant.
  if (atFullSize === "") await client.query("SET enable_seqscan = off");
  for (const table of LARGE) {
    const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${table}`);
    sizes.set(table, rows[0].count);
  }
}, 600_000);

/** PostgreSQL 16 and newer say how a statement is read whose values they do not know, as one is whose plan is kept. */
const SAYS_GENERIC = 160_000;

async function readsWhole({ text, values }: Asked): Promise<string[]> {
  const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS version");
  const isKept = planName(text) !== "" && rows[0].version >= SAYS_GENERIC;
  const plans = [
    await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values),
    ...(isKept ? [await client.query(`EXPLAIN (FORMAT JSON, GENERIC_PLAN) ${text}`)] : []),
  ];
  return plans.flatMap(({ rows: [row] }) => wholeIn(row["QUERY PLAN"], text));
}

function wholeIn([{ Plan: plan }]: [{ Plan: Plan }], text: string): string[] {
  return [...nodesOf(plan)].flatMap(({ node, isCut }) => {
    const table = node["Relation Name"] ?? "";
    const size = sizes.get(table);
    const isWhole =
      size !== undefined &&
      (/Seq Scan/.test(node["Node Type"]) || (!isCut && node["Plan Rows"] > size * MOST));
    return isWhole ? [`${node["Node Type"]} of ${table} in ${text.replace(/\s+/g, " ").slice(0, 600)}`] : [];
  });
}

it.each(Object.keys(READS))("%s reads no large table from end to end", async (name) => {
  await READS[name]?.();
  const asked = await statementsOf(READS[name] as () => Promise<unknown>);
  expect(asked.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const one of asked) found.push(...(await readsWhole(one)));
  expect(found).toEqual([]);
});

it("looks at the statements whose plans are kept, too", async () => {
  const asked = await statementsOf(READS["a deal"] as () => Promise<unknown>);
  expect(asked.filter(({ text }) => planName(text) !== "").length).toBeGreaterThan(0);
});

it("would notice one that does", async () => {
  const found = async (work: () => Promise<unknown>) => readsWhole((await statementsOf(work))[0] as Asked);
  expect(await found(() => db().$queryRaw`SELECT id FROM terms WHERE label LIKE '%x%'`)).toHaveLength(1);
  expect(await found(() => db().$queryRaw`SELECT count(*) FROM terms`)).toHaveLength(1);
  expect(await found(() => db().$queryRaw`SELECT id FROM terms ORDER BY id LIMIT 5`)).toEqual([]);
});
