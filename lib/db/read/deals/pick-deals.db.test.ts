import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { type Cursor, decodeCursor } from "@/lib/url/cursor";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { liveOn } from "../sql/clock-sql";
import { dealsOf } from "../sql/deals-of";
import { readVersion } from "../sql/record-version";
import { type DealsAsk, pickDeals, pickDealsBySql } from "./pick-deals";

/** The deals of a page are the same from memory as by SQL, and pages after each other tell each deal once, in the order that is promised. */

const PATIENCE_MS = 120_000;
const COPIES = 6;

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(COPIES);
  // Some of one day, some without any.
  await db().$executeRaw`UPDATE deals SET announced_on_sort = '2025-06-01' WHERE slug LIKE '%-3'`;
  await db().$executeRaw`UPDATE deals SET announced_on_sort = NULL WHERE slug LIKE '%-5'`;
}, PATIENCE_MS);

const days = fc
  .date({ min: new Date("2019-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const asked = fc.record({
  noun: fc.constantFrom("organization" as const, "partnership" as const),
  at: fc.nat(),
  on: days,
  whole: fc.constantFrom(0, 50, 1000),
  page: fc.constantFrom(1, 7, 30),
  rising: fc.boolean(),
});

type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

async function askOf({ noun, at, on, whole, page, rising }: Asked): Promise<DealsAsk> {
  const all =
    noun === "organization"
      ? await db().organization.findMany({ select: { id: true }, orderBy: { slug: "asc" } })
      : await db().partnership.findMany({ select: { id: true }, orderBy: { slug: "asc" } });
  const id = all[at % all.length]?.id ?? "";
  const of = noun === "organization" ? { organization: id } : { partnership: id };
  return { of, clocks: { on, known: null }, cursor: null, telling: { whole, page }, rising };
}

const cursorOf = (text: string | null): Cursor | null => {
  const read = text === null ? null : decodeCursor(text);
  return read?.ok ? read.value : null;
};

/** The order of all deals, written down apart from what is tested. */
async function inOrder({ of, clocks }: DealsAsk): Promise<string[]> {
  const [isOwn, counts] =
    "partnership" in of
      ? [Prisma.sql`d.partnership_id = ${of.partnership}::uuid`, Prisma.sql`TRUE`]
      : [
          Prisma.sql`d.id IN (${dealsOf(Prisma.sql`${of.organization}::uuid`)})`,
          Prisma.sql`${of.organization}::uuid IN (t.from_id, t.to_id)`,
        ];
  const rows = await db().$queryRaw<{ id: string }[]>`SELECT d.id FROM deals d WHERE ${isOwn}
    ORDER BY EXISTS (SELECT 1 FROM terms t WHERE t.deal_id = d.id AND ${counts} AND ${liveOn(clocks)}) DESC,
      d.announced_on_sort DESC NULLS LAST, d.slug`;
  return rows.map(({ id }) => id);
}

describe("the deals of a page", { timeout: PATIENCE_MS }, () => {
  it("are from memory what they are by SQL, page by page, forth and back", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        const [ask, version] = [await askOf(one), await readVersion()];
        const both = async (cursor: Cursor | null) => {
          const picked = await pickDeals({ ...ask, cursor }, version);
          expect(picked).toEqual(await pickDealsBySql({ ...ask, cursor }));
          return picked;
        };
        const expected = await inOrder(ask);
        const most = expected.length <= ask.telling.whole ? ask.telling.whole : ask.telling.page;
        let [cursor, before]: [Cursor | null, string[]] = [null, []];
        for (let turn = 0; turn < 4; turn++) {
          const { ids, total, next, previous } = await both(cursor);
          expect(total).toBe(expected.length);
          const told = expected.slice(turn * most, (turn + 1) * most);
          expect(new Set(ids)).toEqual(new Set(told));
          expect(ids).toHaveLength(told.length);
          if (previous !== null) expect((await both(cursorOf(previous))).ids).toEqual(before);
          if (next === null) break;
          [cursor, before] = [cursorOf(next), ids];
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are told in order of announcement, either way", async () => {
    const { id } = await db().partnership.findUniqueOrThrow({
      where: { slug: "aws-openai" },
      select: { id: true },
    });
    for (const rising of [true, false]) {
      const ask = {
        of: { partnership: id },
        clocks: { on: "2026-01-01", known: null },
        cursor: null,
      } as const;
      const { ids } = await pickDeals(
        { ...ask, telling: { whole: 0, page: 20 }, rising },
        await readVersion(),
      );
      const told = await db().deal.findMany({
        where: { id: { in: ids } },
        orderBy: [{ announcedOnSort: { sort: rising ? "asc" : "desc", nulls: "last" } }, { slug: "asc" }],
        select: { id: true },
      });
      expect(ids).toEqual(told.map((deal) => deal.id));
    }
  });

  it("are the first ones where a place leads to none", async () => {
    const { id } = await db().partnership.findUniqueOrThrow({
      where: { slug: "aws-openai" },
      select: { id: true },
    });
    const ask = { of: { partnership: id }, clocks: { on: "2026-01-01", known: null }, rising: true } as const;
    const first = { ...ask, cursor: null, telling: { whole: 0, page: 5 } };
    const stray = { sort: "in-force", side: "after", key: ["0", "0001-01-01", "zzz"] } as const;
    const version = await readVersion();
    const picked = await pickDeals(first, version);
    expect(picked.ids).toHaveLength(5);
    expect(await pickDeals({ ...first, cursor: stray }, version)).toEqual(picked);
  });
});
