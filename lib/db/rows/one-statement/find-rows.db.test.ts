import { beforeAll, describe, expect, it } from "vitest";
import { countQueries, loadShippedDataset } from "@/lib/testing/dataset";
import { db } from "../../client";
import { timelineDeal } from "../../map/timeline-select";
import { dealPageSelect } from "../../read/deals/deal-select";
import { claimSource, eventFieldsAt } from "../select";
import { dealColumns, eventColumns, partnershipColumns, sourceColumns, termKindColumns } from "../to-bundle";
import { findRow, findRows } from "./find-rows";

/** The same rows as Prisma's own reading, on every record that is shipped. */

const BY_SLUG = { slug: "asc" } as const;

beforeAll(loadShippedDataset);

describe("findRows", () => {
  it.each([["now", null] as const, ["then", "2025-09-30"] as const])(
    "answers what Prisma does for the deals' pages, %s",
    async (_, known) => {
      const args = { select: dealPageSelect(known), orderBy: BY_SLUG };
      expect(await findRows(db(), "deal", args)).toEqual(await db().deal.findMany(args));
    },
  );

  it("answers what Prisma does for every record in bundle form", async () => {
    const deals = { select: dealColumns, orderBy: BY_SLUG };
    expect(await findRows(db(), "deal", deals)).toEqual(await db().deal.findMany(deals));
    const sources = { select: { ...sourceColumns, ...claimSource }, orderBy: BY_SLUG };
    expect(await findRows(db(), "source", sources)).toEqual(await db().source.findMany(sources));
    const partnerships = { select: partnershipColumns, orderBy: BY_SLUG };
    expect(await findRows(db(), "partnership", partnerships)).toEqual(
      await db().partnership.findMany(partnerships),
    );
    const kinds = { select: termKindColumns, orderBy: BY_SLUG };
    expect(await findRows(db(), "termKind", kinds)).toEqual(await db().termKind.findMany(kinds));
    const events = { select: { ...eventColumns, ...eventFieldsAt("2025-09-30") }, orderBy: BY_SLUG };
    expect(await findRows(db(), "event", events)).toEqual(await db().event.findMany(events));
  });

  it("reads decimals, days and moments as Prisma does", async () => {
    const select = {
      amountLow: true,
      amountHigh: true,
      value: true,
      rank: true,
      term: { select: { key: true } },
    } as const;
    const args = { where: { amountLow: { gte: 1 } }, select, orderBy: { id: "asc" } } as const;
    expect(await findRows(db(), "claim", args)).toEqual(await db().claim.findMany(args));
    const revisions = {
      select: { id: true, createdAt: true, number: true },
      orderBy: { number: "asc" },
    } as const;
    expect(await findRows(db(), "changeSet", revisions)).toEqual(await db().changeSet.findMany(revisions));
  });

  it("knows conditions on a row, on another row, and lists", async () => {
    const where = {
      slug: { in: ["aws-openai-2025-compute", "no-such"] },
      partnership: { slug: "aws-openai" },
      firstKnownOn: { not: null },
    };
    const args = {
      where,
      select: {
        slug: true,
        terms: {
          where: { kind: { slug: "spend_commitment" } },
          orderBy: { position: "asc" },
          select: { key: true },
        },
      },
    } as const;
    const found = await findRows(db(), "deal", args);
    expect(found).toEqual(await db().deal.findMany(args));
    expect(found).toHaveLength(1);
    expect(await findRow(db(), "deal", { where: { slug: "no-such" }, select: { slug: true } })).toBeNull();
  });

  it("answers what Prisma does for what a timeline draws, at every clock", async () => {
    for (const known of [null, "2025-09-30"]) {
      const args = {
        select: timelineDeal({ known, ...(known !== null && { lang: "fr" as const }) }),
        orderBy: BY_SLUG,
      };
      expect(await findRows(db(), "deal", args)).toEqual(await db().deal.findMany(args));
    }
  });

  it("takes the first rows of a relation, in the order of another's column", async () => {
    const order = { sort: "desc", nulls: "last" } as const;
    const args = () => ({
      where: { citedBy: { some: { source: { tier: "press" as const } } } },
      orderBy: [{ publishedOnSort: order }, { slug: "asc" as const }],
      select: {
        slug: true,
        citedBy: {
          orderBy: [{ source: { publishedOnSort: order } }, { source: { slug: "asc" as const } }],
          select: { source: { select: { slug: true } } },
          take: 2,
        },
      },
      take: 20,
    });
    const found = await findRows(db(), "source", args());
    expect(found).toEqual(await db().source.findMany(args()));
    expect(found.some((row) => row.citedBy.length === 2)).toBe(true);
  });

  it("asks once, whatever hangs on the row", async () => {
    const args = { where: { slug: "aws-openai-2025-compute" }, select: dealPageSelect(null) };
    expect(await countQueries(() => findRows(db(), "deal", args))).toBe(1);
  });

  it.each([
    [{ where: { terms: { none: {} } }, select: { slug: true } }, /only "some"/],
    [{ select: { slug: true }, orderBy: { terms: { _count: "asc" } } }, /no field _count/],
    [{ select: { slug: true }, orderBy: { slug: "up" } }, /this order/],
    [{ where: { slug: { contains: "a" } }, select: { slug: true } }, /"contains"/],
    [{ where: {} }, /Say which columns/],
  ])("refuses what it does not know: %j", async (args, message) => {
    await expect(findRows(db(), "deal", args as never)).rejects.toThrow(message);
  });
});
