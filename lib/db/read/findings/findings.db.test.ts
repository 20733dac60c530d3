import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { listFindings } from "./findings";

const TODAY = "2026-11-28";

beforeAll(loadShippedDataset);

describe("findings", () => {
  it("name the promise of the shipped record that outlives its contract", async () => {
    const { findings, total, isPartial } = await listFindings(TODAY);
    expect([total, isPartial]).toEqual([findings.length, false]);
    const outliving = findings.filter(({ kind }) => kind === "outlives");
    expect(outliving.flatMap(({ terms }) => terms.map(({ key }) => key))).toContain("talks-model-access");
  });

  it("appear when the record comes to say what cannot all be so", async () => {
    const site = await db().term.findFirstOrThrow({ where: { key: "uae-campus" }, select: { dealId: true } });
    const before = (await listFindings(TODAY)).findings.filter(({ kind }) => kind === "above_site");
    expect(before).toEqual([]);
    await db().termStanding.updateMany({
      where: { isCurrent: true, term: { dealId: site.dealId, kind: { slug: "capacity" } } },
      data: { value: { type: "capacity", amount: "6", unit: "GW", qualifier: "exact" } },
    });
    const after = (await listFindings(TODAY)).findings.filter(({ kind }) => kind === "above_site");
    expect(after[0]?.words).toMatch(/promises 6 GW; the site “Campus” has 5 GW/);
  });
});
