import { beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "./client";
import { KEEP_PLAN, planName } from "./kept-plans";
import { findRow } from "./rows/one-statement/find-rows";

beforeAll(loadShippedDataset);

type Prepared = { name: string; planned: number };

describe("plans that are kept", () => {
  it("are made once for all askings of one statement, whose values differ", async () => {
    const kept = await db().$transaction(async (tx) => {
      const slugs = await tx.deal.findMany({ select: { slug: true }, take: 12, orderBy: { slug: "asc" } });
      for (const { slug } of slugs) {
        const row = await findRow(tx, "deal", { where: { slug }, select: { slug: true, title: true } });
        expect(row?.slug).toBe(slug);
      }
      return tx.$queryRaw<Prepared[]>`
        SELECT name, (generic_plans)::int AS planned FROM pg_prepared_statements WHERE statement LIKE '/* plan kept */ %"title"%'`;
    });
    // PostgreSQL tries a plan of their own for the first five.
    expect(kept).toEqual([{ name: expect.stringMatching(/^[0-9a-f]{32}$/), planned: 7 }]);
  });

  it("are those of marked statements alone", async () => {
    expect(planName("SELECT 1")).toBe("");
    const marked = `${KEEP_PLAN.sql}SELECT 1`;
    expect(planName(marked)).toBe(planName(`${KEEP_PLAN.sql}SELECT 1`));
    expect(planName(`${KEEP_PLAN.sql}SELECT 2`)).not.toBe(planName(marked));
  });
});
