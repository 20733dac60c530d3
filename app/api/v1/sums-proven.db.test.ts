import { beforeAll, describe, expect, it } from "vitest";
import { GET as getFigure } from "@/app/figures/[file]/route";
import { getDashboard } from "@/lib/db/read/overview/dashboard";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { type FigureRow, rowsOf } from "@/lib/figures/figure";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { type NaiveSums, naiveLedger } from "@/lib/testing/naive/ledger";
import { askedClocks } from "@/lib/url/clocks";
import { DASHBOARD } from "@/lib/url/ledger/dashboard-search";
import { GET as getBundle } from "./bundle/route";
import { GET as getObligations } from "./obligations/route";

/**
 * Every headline number, band and year that pages and API say, held against a naive script that has nothing but the bundle that the
 * API gives out.
 */

const DAY = "2026-11-28";
const ask = (path: string) =>
  new Request(`http://entente.test${path}${path.includes("?") ? "&" : "?"}on=${DAY}`);
const read = async (response: Response | Promise<Response>) => JSON.parse(await (await response).text());

let sums: NaiveSums;
let years: NaiveSums;

beforeAll(async () => {
  await loadShippedDataset();
  const bundle = await read(getBundle(new Request("http://entente.test/api/v1/bundle")));
  ({ sums, years } = naiveLedger(bundle, { on: DAY, known: null }));
});

const near = (told: string | null | undefined, expected: number) => Math.abs(Number(told) - expected) < 2;
const dashboard = () =>
  getDashboard(
    { ...DASHBOARD.read({}).search, on: DAY },
    askedClocks({ ...DASHBOARD.read({}).search, on: DAY }, DAY),
  );

describe("what the naive script makes of the bundle", () => {
  it("is every band of the API, payer, payee, kind and firmness", async () => {
    const { totals } = await read(getObligations(ask("/api/v1/obligations?limit=1")));
    expect(totals.length).toBe(sums.size);
    for (const { payer, payee, kind, unit, binding, low, high, top } of totals) {
      const name = `${payer ?? ""} ${payee ?? ""} ${kind} ${unit} ${binding}`;
      const expected = sums.get(name);
      expect([near(low, expected?.low ?? -9), near(top, expected?.high ?? -9), high === null], name).toEqual([
        true,
        true,
        expected?.open,
      ]);
    }
  });

  it("is every line of the front page's answers", async () => {
    const { answers } = await dashboard();
    const firm = [...sums].map(([name, ends]) => {
      const [payer, payee, kind, unit, binding] = name.split(" ");
      return { payer, payee, kind, unit, binding, ...ends };
    });
    const debts = firm.filter(
      ({ payer, kind, unit, high }) => payer && unit === "USD" && kind !== "total_program" && high > 0,
    );
    const surestFirst = (a: { low: number; high: number }, b: { low: number; high: number }) =>
      b.low - a.low || b.high - a.high;
    const owes = debts
      .filter(({ payee, binding }) => payee && ["signed", "announced"].includes(binding ?? ""))
      .sort(surestFirst);
    const signed = new Map<string, { low: number; high: number; open: boolean }>();
    for (const { payer = "", kind, binding, low, high, open } of debts) {
      if (kind !== "spend_commitment" || binding !== "signed") continue;
      const known = signed.get(payer) ?? { low: 0, high: 0, open: false };
      signed.set(payer, { low: known.low + low, high: known.high + high, open: known.open || open });
    }
    const told = (lines: typeof answers.owes) =>
      lines.map(({ key, amount }) => `${key.split("/")[0]} ${plainly(amount)}`);
    const expected = (
      list: readonly { payer?: string | undefined; low: number; high: number; open: boolean }[],
    ) => list.slice(0, 3).map(({ payer, ...ends }) => `${payer} ${plainly(words(ends))}`);
    expect(told(answers.owes)).toEqual(expected(owes));
    expect(told(answers.signed)).toEqual(
      expected([...signed].map(([payer, ends]) => ({ payer, ...ends })).sort(surestFirst)),
    );
  });

  it("is every bar of the largest obligations", async () => {
    const { obligations } = await dashboard();
    const rows = rowsOf(obligations);
    for (const row of rows)
      expectNear(
        row,
        sums.get(
          row.key
            .replace("/", " ")
            .replace(/\/(?=[^/]*$)/, " USD ")
            .replace("/", " "),
        ),
      );
    expect(rows.length).toBeGreaterThan(9);
  });

  it("is every year of the stack, 2019 to 2036, and the file of it", async () => {
    const { years: figure } = await dashboard();
    const payer = figure.columns.flatMap(({ stretches }) => stretches)[0]?.row.pick.payer?.[0];
    const expected = stackOf(payer ?? "");
    const rows = figure.columns.flatMap(({ stretches }) => stretches.map(({ row }) => row));
    expect(figure.columns.map(({ year }) => year)).toEqual(Array.from({ length: 18 }, (_, i) => 2019 + i));
    expect(rows.map(({ key }) => key).sort()).toEqual([...expected.keys()].sort());
    for (const row of rows) expectNear(row, expected.get(row.key));
    const file = await getFigure(ask("/figures/owed-per-year.csv"), {
      params: Promise.resolve({ file: "owed-per-year.csv" }),
    });
    const lines = (await file.text()).split("\r\n").filter((line) => /^\d{4},/.test(line));
    expect(lines.length).toBe(rows.length);
    for (const [at, row] of rows.entries()) expect(lines[at]).toContain(`,${row.band.low},`);
  });
});

function expectNear({ key, band }: FigureRow, expected: { low: number; high: number } | undefined) {
  expect([near(band.low, expected?.low ?? -9), near(band.top, expected?.high ?? -9)], key).toEqual([
    true,
    true,
  ]);
}

/** "About" says that an amount was rounded, which the naive script does not, and it does not tell "more than" from "at least". */
function plainly(amount: string): string {
  return amount.replaceAll("about ", "").replace("more than", "at least");
}

function words({ low, high, open }: { low: number; high: number; open: boolean }): string {
  const band = {
    low: String(Math.round(low)),
    top: String(Math.round(high)),
    open: open ? ("at_least" as const) : null,
    about: false,
  };
  return bandWords(band, { measure: "money", unit: "USD" }).replace("more than", "at least");
}

/** What a payer has committed to spend in each year, by firmness. */
function stackOf(payer: string): NaiveSums {
  const isOfIt = ([, who, , kind, unit]: readonly string[]) =>
    who === payer && kind === "spend_commitment" && unit === "USD";
  const stack: NaiveSums = new Map();
  for (const [name, { low, high }] of years) {
    const parts = name.split(" ");
    const [year = ""] = parts;
    if (!isOfIt(parts) || year < "2019" || year > "2036") continue;
    const key = `${year}/${parts.at(-1)}`;
    const known = stack.get(key) ?? { low: 0, high: 0, open: false };
    stack.set(key, { low: known.low + low, high: known.high + high, open: false });
  }
  return stack;
}
