import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { countObligations } from "@/lib/domain/obligations/count";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { sumsOf } from "@/lib/domain/obligations/sums";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { decodeCursor } from "@/lib/url/cursor";
import { ALL_OF_LEDGER, type LedgerSearch } from "@/lib/url/ledger/ledger-search";
import { listLoops, listObligations, sumLedger, walkObligations } from "./ledger";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const search = (overrides: Partial<LedgerSearch>): LedgerSearch => ({ ...ALL_OF_LEDGER, ...overrides });

beforeAll(loadShippedDataset);

async function walk(asked: LedgerSearch): Promise<Obligation[]> {
  const rows: Obligation[] = [];
  for await (const chunk of walkObligations(asked, askedClocks(asked, TODAY))) rows.push(...chunk);
  return rows;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
/** Short ids are the database's own. */
const plain = ({ deal, sources, ...row }: Obligation) => ({
  ...row,
  deal: deal.slug,
  sources: [...sources].sort(),
});

describe("stored obligations", () => {
  it.each([null, "2025-11-10", "2026-03-01"])("are the domain's own rows, known %s", async (known) => {
    const { deals } = fieldLedger(readFieldBundle(), { on: TODAY, known });
    for (const measure of ["money", "capacity", "count"] as const) {
      const stored = await walk(search({ measure, inForce: "all", known }));
      const expected = obligationsOf(deals).filter((row) => row.measure === measure);
      expect(stored.sort(byId).map(plain)).toEqual(expected.map(plain));
    }
  });

  it("come to the domain's own sums", async () => {
    const { deals, threads } = fieldLedger(readFieldBundle(), { on: TODAY, known: null });
    const money = obligationsOf(deals).filter(({ measure }) => measure === "money");
    const sums = sumsOf(countObligations(money, { threads }), { threads });
    expect(await sumLedger(search({}), AT_TODAY)).toEqual(sums);
    const owes = await sumLedger(search({ payer: ["openai"] }), AT_TODAY);
    expect(owes).toEqual(sums.filter(({ payer }) => payer?.slug === "openai"));
  });

  it("count a total elsewhere even when the view shows only its parts", async () => {
    const [sum] = await sumLedger(
      search({ payer: ["microsoft"], payee: ["openai"], kind: ["investment"] }),
      AT_TODAY,
    );
    expect(sum?.band).toMatchObject({ low: "13000000000", top: "13000000000" });
  });

  it("are cut into pages without a gap, in every order", async () => {
    for (const sort of ["-amount", "amount", "ends", "-ends"] as const) {
      const whole = await walk(search({ sort, inForce: "all" }));
      const paged: string[] = [];
      let cursor: LedgerSearch["cursor"] = null;
      do {
        const page = await listObligations(search({ sort, inForce: "all", limit: 7, cursor }), AT_TODAY);
        paged.push(...page.rows.map(({ id }) => id));
        const next = page.next === null ? null : decodeCursor(page.next);
        cursor = next?.ok ? next.value : null;
      } while (cursor !== null);
      expect(paged).toEqual(whole.map(({ id }) => id));
      expect(new Set(paged).size).toBe(paged.length);
    }
  });

  it("answer every filter as the domain would", async () => {
    const all = await walk(search({ inForce: "all" }));
    const ids = async (asked: Partial<LedgerSearch>) =>
      (await walk(search({ inForce: "all", ...asked }))).map(({ id }) => id).sort();
    const expected = (test: (row: Obligation) => boolean) =>
      all
        .filter(test)
        .map(({ id }) => id)
        .sort();
    expect(await ids({ payer: ["openai"] })).toEqual(expected((row) => row.payer?.slug === "openai"));
    expect(await ids({ org: ["oracle"] })).toEqual(
      expected((row) => row.payer?.slug === "oracle" || row.payee?.slug === "oracle"),
    );
    expect(await ids({ binding: ["letter_of_intent"] })).toEqual(
      expected((row) => row.binding === "letter_of_intent"),
    );
    expect(await ids({ standing: ["disputed"] })).toEqual(expected((row) => row.standing === "disputed"));
    expect(await ids({ kind: ["investment"] })).toEqual(
      expected((row) => [row.kind.slug, row.sumKind.slug].includes("investment")),
    );
    for (const inForce of ["yes", "possibly"] as const)
      expect(await ids({ inForce })).toEqual(expected((row) => row.inForce === inForce));
    const { rows, total } = await listObligations(search({ payer: ["nobody-at-all"] }), AT_TODAY);
    expect([rows, total]).toEqual([[], 0]);
  });

  it("keep letters of intent out of every signed total, and no sum has two payers", async () => {
    const rows = new Map((await walk(search({ inForce: "all" }))).map((row) => [row.id, row]));
    for (const sum of await sumLedger(search({}), AT_TODAY)) {
      for (const id of sum.rows) {
        expect(rows.get(id)?.binding).toBe(sum.binding);
        expect(rows.get(id)?.payer?.slug).toBe(sum.payer?.slug);
      }
    }
  });

  it("find the loops of the record", async () => {
    const { loops } = await listLoops(askedClocks({ on: TODAY, known: null }, TODAY));
    expect(loops.length).toBeGreaterThanOrEqual(3);
  });

  it("are read by their indexes", async () => {
    // A few hundred rows are read whole faster than by any index, so the planner is asked what it would do with very many.
    const [, plan] = await db().$transaction([
      db().$executeRaw`SET LOCAL enable_seqscan = off`,
      db().$queryRaw<{ "QUERY PLAN": string }[]>`
        EXPLAIN SELECT o.id FROM obligations o
        WHERE o.is_current AND o.payer_id = '00000000-0000-4000-a000-000000000000' AND o.measure = 'money'
        ORDER BY o.top DESC, o.id LIMIT 50`,
    ]);
    const steps = plan.map((line) => line["QUERY PLAN"]).join("\n");
    expect(steps).toMatch(/Index Cond: .*payer_id/);
  });
});
