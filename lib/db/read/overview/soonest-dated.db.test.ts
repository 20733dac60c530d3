import { beforeAll, describe, expect, it } from "vitest";
import { aheadOf, lastDayAhead, MOST_AHEAD } from "@/lib/figures/ahead";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import { db } from "../../client";
import { readDated } from "./dated-terms";

type Stored = { deal: string; key: string; until: string | null; stated: string | null; qualifier: string };

/** Every date that any term ends on or states. */
async function everyDate(): Promise<Parameters<typeof aheadOf>[1]> {
  const rows = await db().$queryRaw<Stored[]>`
    SELECT d.slug AS deal, t.key, t.in_force_until_edtf AS until, s.value ->> 'qualifier' AS qualifier,
      CASE WHEN k.value_type = 'date' THEN s.value ->> 'date' END AS stated
    FROM terms t JOIN deals d ON d.id = t.deal_id JOIN term_kinds k ON k.id = t.kind_id
      JOIN term_standings s ON s.term_id = t.id AND s.is_current`;
  return rows.flatMap(({ deal, key, until, stated, qualifier }) => {
    const plain = { deal: { slug: deal, shortId: "", title: "" }, term: { key, label: "" } };
    const own = { ...plain, kind: { slug: "", label: "" }, isDerived: false, sides: "" };
    return [
      ...(until === null ? [] : [{ ...own, date: until, what: "ends" as const }]),
      ...(stated === null
        ? []
        : [{ ...own, date: stated, what: qualifier === "from" ? ("begins" as const) : ("due" as const) }]),
    ];
  });
}

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(2); // so that more terms end on one day than are shown
});

describe("the soonest dates", () => {
  it("are the first of all, on any day", async () => {
    const all = await everyDate();
    const told = (dates: typeof all, on: string) =>
      aheadOf([], dates, on).map(({ deal, term, what, date }) => [deal.slug, term.key, what, date].join(" "));
    const days = ["2025-01-20", "2025-01-21", "2025-10-27", "2026-04-26", "2026-06-27", "2026-12-30"];
    for (const on of ["2023-05-04", "2024-11-02", ...days, ...days]) {
      const found = await readDated({ on, known: null }, { last: lastDayAhead(on), org: null });
      expect(told(found, on), on).toEqual(told(all, on));
    }
    expect(told(all, "2025-01-20")).toHaveLength(MOST_AHEAD);
  });
});
