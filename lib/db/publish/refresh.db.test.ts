import { beforeEach, describe, expect, test } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { verifyRecords } from "../verify/verify-records";

/** What is derived follows what it rests on, also when only the latter is saved. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 60_000;

const SOURCE = "sources[0]";
const SECOND_SOURCE = {
  slug: "cna-2025-12",
  title: "Repeats Reuters",
  publisher: "CNA",
  publishedOn: "2025-12-01",
  language: "en",
  tier: "press",
  cites: ["reuters-2025-11"],
};
const SECOND_CLAIM = {
  source: "cna-2025-12",
  stance: "asserts",
  value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
  quote: "38 billion",
};
const TWO_SOURCES = { "sources[1]": SECOND_SOURCE, "deals[0].terms[0].claims[1]": SECOND_CLAIM };

async function standing() {
  return db().termStanding.findFirstOrThrow({
    where: { isCurrent: true },
    select: { standing: true, display: true },
  });
}

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

/** Only these sections, as somebody mending one record would import them. */
function only(
  sections: readonly string[],
  spoiling: Parameters<typeof sampleBundle>[0],
): Record<string, unknown> {
  const entries = Object.entries(sampleBundle(spoiling)).filter(
    ([key]) => key === "format" || sections.includes(key),
  );
  return Object.fromEntries(entries);
}

beforeEach(clearRecord);

describe("a save of what others rest on", { timeout: PATIENCE_MS }, () => {
  test("a source's tier changes the standing of its claims", async () => {
    await importOf(sampleBundle());
    expect(await standing()).toMatchObject({ standing: "reported" });
    await importOf(only(["sources"], { [`${SOURCE}.tier`]: "primary" }));
    expect(await standing()).toMatchObject({ standing: "confirmed" });
    expect(await verifyRecords()).toEqual([]);
  });

  test("a source's date moves the day on which deal, event, partnership and standing were known", async () => {
    await importOf(sampleBundle());
    await importOf(only(["sources"], { [`${SOURCE}.publishedOn`]: "2025-12" }));
    const deal = await db().deal.findUniqueOrThrow({ where: { slug: "first" } });
    const event = await db().event.findUniqueOrThrow({ where: { slug: "announced" } });
    const partnership = await db().partnership.findUniqueOrThrow({ where: { slug: "aws-openai" } });
    const span = await db().termStanding.findFirstOrThrow({ where: { isCurrent: false } });
    const days = [deal.firstKnownOn, event.firstKnownOn, partnership.firstKnownOn, span.knownFrom];
    expect(days.map(day)).toEqual(Array(4).fill("2025-12-31"));
    expect(await verifyRecords()).toEqual([]);
  });

  test("a citation added or taken away changes how many voices count", async () => {
    await importOf(sampleBundle(TWO_SOURCES));
    expect(await standing()).toMatchObject({ standing: "reported" });
    await importOf(only(["sources"], { ...TWO_SOURCES, "sources[1]": { ...SECOND_SOURCE, cites: [] } }));
    expect(await standing()).toMatchObject({ standing: "corroborated" });
    expect(await db().sourceAncestor.count()).toBe(0);
    await importOf(only(["sources"], TWO_SOURCES));
    expect(await standing()).toMatchObject({ standing: "reported" });
    expect(await verifyRecords()).toEqual([]);
  });

  test("the publisher of a repeated source reaches those that repeat it", async () => {
    await importOf(sampleBundle(TWO_SOURCES));
    await importOf(only(["sources"], { ...TWO_SOURCES, [`${SOURCE}.publisher`]: "AFP" }));
    expect((await standing()).display).toContain("AFP");
    expect(await verifyRecords()).toEqual([]);
  });

  test("circles of citations end", async () => {
    const third = { ...SECOND_SOURCE, slug: "third", cites: ["cna-2025-12"] };
    const circle = { "sources[0].cites": ["third"], "sources[1]": SECOND_SOURCE, "sources[2]": third };
    await importOf(sampleBundle(circle));
    expect(await db().sourceAncestor.count()).toBe(6);
    expect(await verifyRecords()).toEqual([]);
  });

  test("an organization's alias is found in its deals and partnerships", async () => {
    await importOf(sampleBundle());
    await importOf(only(["organizations"], { "organizations[0].aliases": ["Àmàzôn Web"] }));
    const contains = { searchText: { contains: "amazon web" } };
    expect(await db().deal.count({ where: contains })).toBe(2);
    expect(await db().partnership.count({ where: contains })).toBe(1);
    expect(await verifyRecords()).toEqual([]);
  });

  test("a partnership's name is found in its deals", async () => {
    await importOf(sampleBundle());
    await importOf(only(["partnerships"], { "partnerships[0].name": "Stargate" }));
    expect(await db().deal.count({ where: { searchText: { contains: "stargate" } } })).toBe(2);
    expect(await verifyRecords()).toEqual([]);
  });

  test("a deal that moves leaves its old partnership unknown", async () => {
    const other = { slug: "other", name: "Other", summary: "" };
    await importOf(sampleBundle({ "partnerships[1]": other }));
    await importOf(
      sampleBundle({
        "partnerships[1]": other,
        "deals[0].partnership": "other",
        "events[0].partnership": "other",
      }),
    );
    const rows = await db().partnership.findMany({
      orderBy: { slug: "asc" },
      select: { firstKnownOn: true },
    });
    expect(rows.map((row) => day(row.firstKnownOn))).toEqual([null, "2025-11-03"]);
    expect(await verifyRecords()).toEqual([]);
  });
});
