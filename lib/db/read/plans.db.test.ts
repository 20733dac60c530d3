import pg from "pg";
import { beforeAll, expect, it, vi } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { DEALS } from "@/lib/url/deals-search";
import { DISPUTES } from "@/lib/url/disputes-search";
import { EVENTS } from "@/lib/url/events-search";
import { HORIZON } from "@/lib/url/ledger/horizon-search";
import { readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { SILENCE } from "@/lib/url/ledger/silence-search";
import { rawFrom } from "@/lib/url/params";
import { TERMS } from "@/lib/url/terms-search";
import { db } from "../client";
import { getDeal } from "./deals/deal";
import { listDealRows, listDeals } from "./deals/list-deals";
import { listDisputes } from "./disputes/disputes";
import { listEvents } from "./events/events";
import { getHorizon } from "./horizon/horizon";
import { getLedger, getOwed } from "./obligations/ledger";
import { getOrganization } from "./organizations/organization";
import { searchAll } from "./search/search-all";
import { getSilence } from "./silence/silence";
import { listTerms } from "./terms/terms-list";

/** Every statement of a reading page over thousands of deals finds its rows by an index: none reads a large table from end to end. */

const TODAY = "2026-11-28";
const CLOCKS = { on: TODAY, known: null };
const COPIES = 45;
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

const raw = (query: string) => rawFrom(new URLSearchParams(query));
const deals = (query: string) => listDeals(DEALS.read(raw(query)).search, { today: TODAY, limit: 50 });
const ledger = (query: string) => getLedger(readLedgerSearch(raw(query)).search, TODAY);
const terms = (query: string) => listTerms(TERMS.readApi(raw(query)).search, TODAY);

const READS: Readonly<Record<string, () => Promise<unknown>>> = {
  "/deals": () => deals(""),
  "/deals, filtered": () => deals("org=openai&standing=disputed&kind=compute_commitment"),
  "/deals, searched": () => deals("q=stargate&sort=title"),
  "/deals, by title": () => deals("sort=title"),
  "/api/v1/deals": () => listDealRows(DEALS.read({}).search, { today: TODAY, limit: 50 }),
  "a deal": () => getDeal("aws-openai-2025-compute", CLOCKS),
  "an organization": () => getOrganization("mistral-ai", CLOCKS),
  "what an organization owes": () => getOwed({ payer: ["openai"] }, TODAY),
  "/ledger": () => ledger(""),
  "/ledger, filtered": () => ledger("payer=openai&binding=signed"),
  "/ledger, by end": () => ledger("org=nvidia&kind=investment&sort=ends"),
  "/ledger, by year": () => ledger("group=year&payer=openai"),
  "/horizon": () => getHorizon(HORIZON.read({}).search, TODAY),
  "/silence": () => getSilence(SILENCE.read({}).search, TODAY),
  "/disputes": () => listDisputes({ search: DISPUTES.read({}).search, clocks: CLOCKS }),
  "/api/v1/terms": () => terms("limit=50"),
  "/api/v1/events": () => listEvents(EVENTS.readApi({}).search),
  "/search": () => searchAll({ query: "stargate", known: null }),
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
  return asked.filter(({ text }) => /^\s*(?:SELECT|WITH)\b/i.test(text));
}
const original = pg.Client.prototype.query;

type Plan = { "Node Type": string; "Relation Name"?: string; Filter?: string; Plans?: Plan[] };

function* nodesOf(plan: Plan): Generator<Plan> {
  yield plan;
  for (const below of plan.Plans ?? []) yield* nodesOf(below);
}

let client: pg.Client;

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  // What is kept until the next save is made once, from end to end.
  await deals("");
  await ledger("");
  return () => client.end();
}, 120_000);

async function readsWhole({ text, values }: Asked): Promise<string[]> {
  const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
  const [{ Plan: plan }] = rows[0]["QUERY PLAN"] as [{ Plan: Plan }];
  return [...nodesOf(plan)].flatMap((node) =>
    /Seq Scan/.test(node["Node Type"]) && LARGE.includes(node["Relation Name"] ?? "")
      ? [`${node["Relation Name"]} (${node.Filter ?? "all"}) in ${text.replace(/\s+/g, " ").slice(0, 400)}`]
      : [],
  );
}

it.each(Object.keys(READS))("%s reads no large table from end to end", async (name) => {
  const asked = await statementsOf(READS[name] as () => Promise<unknown>);
  expect(asked.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const one of asked) found.push(...(await readsWhole(one)));
  expect(found).toEqual([]);
});

it("would notice one that does", async () => {
  const asked = await statementsOf(() => db().$queryRaw`SELECT count(*) FROM terms WHERE label LIKE '%x%'`);
  expect(await readsWhole(asked[0] as Asked)).toHaveLength(1);
});
