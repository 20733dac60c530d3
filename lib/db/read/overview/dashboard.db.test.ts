import { beforeAll, describe, expect, it } from "vitest";
import { countObligations } from "@/lib/domain/obligations/count";
import type { Obligation } from "@/lib/domain/obligations/obligation";
import { obligationsOf } from "@/lib/domain/obligations/obligations-of";
import { type FigureRow, rowsOf } from "@/lib/figures/figure";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { askedClocks, NO_CLOCKS } from "@/lib/url/clocks";
import { getDashboard, presentDashboard } from "./dashboard";
import { getOverview } from "./overview";

const TODAY = "2026-11-28";
const AT_TODAY = askedClocks(NO_CLOCKS, TODAY);
const NOW = { org: null, rules: null, rate: [], on: null, known: null };

beforeAll(loadShippedDataset);

/** What is counted, by the domain from the bundle, without the database. */
function countedOf(known: string | null) {
  const { deals, threads } = fieldLedger(readFieldBundle(), { on: TODAY, known });
  return countObligations(obligationsOf(deals), { threads }).flatMap(({ row, counts, holds }) =>
    counts === null ? [] : [{ row, low: Number(counts.low), top: Number(counts.top), holds }],
  );
}

type Ends = { low: number; top: number };
const add = (sums: Map<string, Ends>, key: string, { low, top }: Ends) => {
  const known = sums.get(key) ?? { low: 0, top: 0 };
  sums.set(key, { low: known.low + low, top: known.top + top });
};
const endsOf = ({ band }: FigureRow): Ends => ({ low: Number(band.low), top: Number(band.top) });

/** Place of a day in months, by plain arithmetic. */
function monthOf(edtf: string): number {
  const [year = "", month = "1", day = "1"] = edtf.replace(/[~?%]/g, "").split("-");
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(year) * 12 + Number(month) - 1 + (Number(day) - 1) / days;
}

function shareOf({ from, until }: Obligation, year: number): number {
  if (from === null || until === null) return 0;
  const [start, end] = [monthOf(from), monthOf(until)];
  return Math.max(0, Math.min(end, (year + 1) * 12) - Math.max(start, year * 12)) / (end - start);
}

/** Every debt of somebody to somebody, added by plain arithmetic. */
function naiveSums(known: string | null): Map<string, Ends> {
  const sums = new Map<string, Ends>();
  for (const { row, low, top } of countedOf(known)) {
    if (row.measure !== "money" || row.unit !== "USD" || row.sumKind.slug === "total_program") continue;
    const { payer, payee, sumKind, binding } = row;
    if (payer && payee) add(sums, [payer.slug, payee.slug, sumKind.slug, binding].join("/"), { low, top });
  }
  return sums;
}

describe("the front page's money", () => {
  it.each([null, "2026-01-01"])(
    "draws the sums that a plain recomputation of the bundle gives, known %s",
    async (known) => {
      const { obligations } = await getDashboard({ ...NOW, known }, askedClocks({ ...NOW, known }, TODAY));
      const naive = naiveSums(known);
      const rows = rowsOf(obligations);
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) expect([row.key, endsOf(row)]).toEqual([row.key, naive.get(row.key)]);
      const lines = new Map<string, Ends>();
      for (const [key, ends] of naive) add(lines, key.slice(0, key.lastIndexOf("/")), ends);
      const largest = [...lines].sort((a, b) => b[1].top - a[1].top)[0];
      expect(obligations.bars[0]?.key).toBe(largest?.[0]);
    },
  );

  it("has every year of its one payer, and all that no year is known of", async () => {
    const { years } = await getDashboard({ ...NOW, org: "openai" }, AT_TODAY);
    const own = countedOf(null).filter(
      ({ row }) =>
        row.payer?.slug === "openai" && row.sumKind.slug === "spend_commitment" && row.unit === "USD",
    );
    const plain = own.filter(({ holds }) => holds.length === 0);
    const spread = plain.filter(({ row }) => row.from !== null && row.until !== null);
    for (const { year, stretches } of years.columns) {
      const naive = spread.reduce((sum, { row, top }) => sum + top * shareOf(row, year), 0);
      const drawn = stretches.reduce((sum, { row }) => sum + endsOf(row).top, 0);
      // Totals whose parts are spread come on top of what stands alone.
      expect(drawn).toBeGreaterThanOrEqual(naive - 1);
      if (own.length === plain.length) expect(Math.abs(drawn - naive)).toBeLessThan(1);
    }
    const drawn = rowsOf(years).reduce((sum, row) => sum + endsOf(row).top, 0);
    expect(drawn).toBeGreaterThanOrEqual(own.reduce((sum, { top }) => sum + top, 0) - 1);
    const undated = plain
      .filter(({ row }) => row.from === null || row.until === null)
      .map(({ row }) => row.id);
    expect(years.undetermined.map(({ key }) => key)).toEqual(expect.arrayContaining(undated));
  });

  it("keeps the letter of intent out of what is signed, and Stargate's programme out of every bar", async () => {
    const { obligations, answers } = await getDashboard(NOW, askedClocks(NOW, TODAY));
    const nvidia = obligations.bars.find(({ key }) => key.startsWith("nvidia/openai/"));
    expect(nvidia?.words).toMatch(/letter of intent \$0 to \$100 billion/);
    expect(nvidia?.words).not.toMatch(/signed/);
    expect(obligations.bars.map(({ key }) => key).join(" ")).not.toContain("total_program");
    expect(answers.owes[0]).toMatchObject({ what: "OpenAI → Oracle", note: "spend commitment, signed" });
    expect(answers.signed[0]?.what).toBe("OpenAI");
    expect(answers.disputed.length).toBe(3);
  });

  it("is narrowed to one organization, and says so", async () => {
    const view = await getDashboard({ ...NOW, org: "oracle" }, AT_TODAY);
    expect(view.whose?.name).toBe("Oracle");
    for (const { pick } of rowsOf(view.obligations))
      expect([pick.payer?.[0], pick.payee?.[0]]).toContain("oracle");
    expect(view.years.title).toMatch(/Oracle/);
  });

  it("leaves an organization out that is none, with a note", async () => {
    const { search, notes } = await presentDashboard({ ...NOW, org: "no-such-thing" });
    expect(search.org).toBeNull();
    expect(notes).toMatchObject([
      {
        parameter: "org",
        message: expect.stringMatching(
          /no organization called “no-such-thing”, so everybody’s money is shown\./,
        ),
      },
    ]);
  });

  it("is empty before anything was known", async () => {
    const view = await getDashboard(
      { ...NOW, on: "2010-01-01", known: "2010-01-01" },
      askedClocks({ ...NOW, on: "2010-01-01", known: "2010-01-01" }, TODAY),
    );
    expect([view.obligations.bars, view.capacity.bars, view.disputes, view.ahead]).toEqual([[], [], [], []]);
  });

  it("keeps the words of each language apart, whichever was asked first", async () => {
    const inFrench = { ...NOW, lang: "fr" as const };
    const french = await getDashboard(inFrench, askedClocks(inFrench, TODAY));
    const english = await getDashboard(NOW, askedClocks(NOW, TODAY));
    expect(await getDashboard(inFrench, askedClocks(inFrench, TODAY))).toEqual(french);
    expect(french.answers.owes[0]).toMatchObject({ note: "engagement de dépense, signé" });
    expect(english.answers.owes[0]).toMatchObject({ note: "spend commitment, signed" });
    const amounts = (view: typeof english) => [
      ...view.disputes.map(({ words }) => words),
      ...view.obligations.bars.map(({ words }) => words),
    ];
    for (const words of amounts(french)) expect(words).not.toMatch(/\$|billion/);
    for (const words of amounts(english)) expect(words).not.toMatch(/dollars|milliard/);
    expect(french.disputes.map(({ row, stake }) => [row.id, stake])).toEqual(
      english.disputes.map(({ row, stake }) => [row.id, stake]),
    );
    const overviews = await Promise.all([
      getOverview({ on: TODAY, known: null, lang: "fr" }),
      getOverview({ on: TODAY, known: null }),
    ]);
    const [said, saidInEnglish] = overviews.map(({ newestSource }) => newestSource);
    expect(said?.edtf).toBe(saidInEnglish?.edtf);
    expect(said?.words).not.toBe(saidInEnglish?.words);
  });
});
