import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { milestonesOf } from "@/lib/domain/horizon/milestones-of";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { decodeCursor } from "@/lib/url/cursor";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import type { HorizonRow } from "@/lib/views/horizon";
import { getHorizon, walkHorizon } from "./horizon";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const search = (overrides: Partial<HorizonSearch> = {}): HorizonSearch => ({
  ...HORIZON.read({}).search,
  ...overrides,
});

beforeAll(loadShippedDataset);

async function walk(asked: Partial<HorizonSearch> = {}): Promise<HorizonRow[]> {
  const rows: HorizonRow[] = [];
  for await (const chunk of walkHorizon(search(asked), askedClocks(search(asked), TODAY)))
    rows.push(...chunk);
  return rows;
}
const dated = (rows: readonly HorizonRow[]) => rows.filter(({ dates }) => dates.length > 0);

describe("stored milestones", () => {
  it.each([null, "2025-11-10", "2026-03-01"])("are the domain’s own, known %s", async (known) => {
    const { deals } = fieldLedger(readFieldBundle(), { on: TODAY, known });
    const expected = deals.flatMap((deal) =>
      milestonesOf(deal).map(
        ({ key, kind, dates }) => `${deal.deal.slug} ${key.replace(" derived", "")} ${kind} ${dates.join()}`,
      ),
    );
    const day = known === null ? null : new Date(known);
    const stored = await db().milestone.findMany({
      where:
        day === null
          ? { isCurrent: true }
          : {
              isCurrent: false,
              knownFrom: { lte: day },
              OR: [{ knownUntil: null }, { knownUntil: { gt: day } }],
            },
      include: { deal: { select: { slug: true } }, term: { select: { key: true } } },
    });
    const told = stored.map(
      ({ deal, term, kind, facts }) =>
        `${deal.slug} ${term?.key ?? "deal"} ${kind} ${(facts as { dates: string[] }).dates.join()}`,
    );
    const known_ = new Set(
      (
        await db().deal.findMany({
          where: day === null ? {} : { firstKnownOn: { lte: day } },
          select: { slug: true },
        })
      ).map(({ slug }) => slug),
    );
    expect(told.toSorted()).toEqual(
      expected.filter((line) => known_.has(line.split(" ")[0] ?? "")).toSorted(),
    );
  });
});

describe("the horizon", () => {
  it("holds nothing that is certainly past, by the last day it may fall on, the undated last", async () => {
    const rows = await walk();
    expect(dated(rows).length).toBeGreaterThan(20);
    expect(rows.length).toBeGreaterThan(dated(rows).length);
    for (const row of dated(rows)) expect(row.latest >= TODAY).toBe(true);
    const days = dated(rows).map(({ latest }) => latest);
    expect(days).toEqual(days.toSorted());
    expect(rows.slice(dated(rows).length).every(({ dates }) => dates.length === 0)).toBe(true);
  });

  it("is cut into pages without a gap, and back again", async () => {
    const whole = dated(await walk()).map(({ id }) => id);
    const paged: string[] = [];
    let cursor: HorizonSearch["cursor"] = null;
    let last: Awaited<ReturnType<typeof getHorizon>> | null = null;
    do {
      last = await getHorizon(search({ cursor }), AT_TODAY);
      expect(last.total).toBe(whole.length);
      paged.push(...last.rows.map(({ id }) => id));
      const next: ReturnType<typeof decodeCursor> | null =
        last.next === null ? null : decodeCursor(last.next);
      cursor = next?.ok ? next.value : null;
    } while (cursor !== null);
    expect(paged).toEqual(whole);
  });

  it("answers every filter as the rows would", async () => {
    const all = await walk();
    const ids = async (asked: Partial<HorizonSearch>) => (await walk(asked)).map(({ id }) => id);
    const of = (test: (row: HorizonRow) => boolean) => all.filter(test).map(({ id }) => id);
    expect(await ids({ kind: ["option"] })).toEqual(of(({ kind }) => kind === "option"));
    expect(await ids({ org: ["oracle"] })).toEqual(
      of(({ parties }) => parties.some(({ slug }) => slug === "oracle")),
    );
    const window = await ids({ from: "2027", to: "2028-06" });
    expect(window).toEqual(
      of((row) => row.dates.length > 0 && row.latest >= "2027-01-01" && row.earliest <= "2028-06-30"),
    );
    expect(window.length).toBeGreaterThan(0);
    expect(await ids({ org: ["nobody-at-all"] })).toEqual([]);
  });

  it("counts parties as their filter would leave", async () => {
    const { organizations } = await getHorizon(search(), AT_TODAY);
    const [first] = organizations;
    const left = await getHorizon(search({ org: [first?.slug ?? ""] }), AT_TODAY);
    expect(left.total).toBe(first?.count);
  });

  it("knew on a past day only what had been published", async () => {
    const rows = await walk({ on: "2025-01-01", known: "2025-01-01" });
    const deals = await db().deal.findMany({
      where: { firstKnownOn: { lte: new Date("2025-01-01") } },
      select: { slug: true },
    });
    const slugs = new Set(deals.map(({ slug }) => slug));
    for (const { deal } of rows) expect(slugs.has(deal.slug)).toBe(true);
  });

  it("is read by its index at many deals", { timeout: 120_000 }, async () => {
    await multiplyDeals(20);
    const plan = await db().$queryRawUnsafe<{ "QUERY PLAN": string }[]>(`EXPLAIN
      SELECT m.id FROM milestones m JOIN deals d ON d.id = m.deal_id LEFT JOIN terms t ON t.id = m.term_id
      WHERE m.is_current AND m.is_dated AND m.latest >= '${TODAY}'
        AND (t.in_force_until_latest IS NULL OR t.in_force_until_latest >= '${TODAY}')
        AND d.lifecycle IN ('pending', 'in_force', 'amended') ORDER BY m.latest, m.id LIMIT 61`);
    const words = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(words).toMatch(/Index.*milestones_is_current_is_dated_latest_id_idx/);
    expect(words).not.toMatch(/Seq Scan/);
  });
});
