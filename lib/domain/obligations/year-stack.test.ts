import { expect, it } from "vitest";
import { makeTermKind, says } from "@/lib/testing/factories";
import { billions, ledgerDeal } from "@/lib/testing/ledger";
import { countObligations } from "./count";
import { threadsOfDeals } from "./deal-threads";
import { obligationsOf } from "./obligations-of";
import { rulesWithout } from "./rules";
import { yearStacksOf } from "./year-stack";

const length = {
  kind: makeTermKind({ slug: "duration", label: "Duration", group: "Time", valueType: "duration" }),
  label: "Length",
  claims: [says("A", { type: "duration", months: 24, qualifier: "exact" })],
};
const [A, B, C] = [
  { slug: "a", name: "A" },
  { slug: "b", name: "B" },
  { slug: "c", name: "C" },
] as const;
const threads = threadsOfDeals([{ deal: "passed", amends: "paid" }]);
const deals = [
  ledgerDeal("paid", {
    effectiveOn: "2025-01-01",
    terms: [billions(24, { from: A, to: B, inForceFrom: "2025-01-01" }), { ...length, from: A, to: B }],
  }),
  ledgerDeal("passed", {
    effectiveOn: "2025-01-01",
    terms: [billions(12, { from: B, to: C, inForceFrom: "2025-01-01" }), { ...length, from: B, to: C }],
  }),
  ledgerDeal("possible", {
    endsOn: "2027-11-03",
    terms: [billions(2, { from: A, to: C, inForceFrom: null })],
  }),
  ledgerDeal("open", { terms: [billions(5, { from: A, to: C })] }),
];
const counted = countObligations(obligationsOf(deals), { threads });
const cell = (year: number, rules = rulesWithout()) =>
  yearStacksOf(counted, { threads, rules })[0]?.cells.find((one) => one.year === year);

it("stacks what is certain and what is possible, and lists what no year can be given to", () => {
  const [stack, ...others] = yearStacksOf(counted, { threads });
  expect(others).toEqual([]);
  expect(stack?.cells.map(({ year }) => year)).toEqual(Array.from({ length: 18 }, (_, i) => 2019 + i));
  expect(cell(2024)).toMatchObject({ certain: "0", possible: "0" });
  expect(cell(2026)).toMatchObject({ certain: "12000000000", possible: "1000000000" });
  expect(stack?.undetermined.map(({ counted: { row }, band }) => [row.id, band.top])).toEqual([
    ["open/term-0", "5000000000"],
  ]);
});

it("does not add money that only passes through, unless its rule is switched off", () => {
  expect(cell(2026)?.certain).toBe("12000000000");
  expect(cell(2026, rulesWithout("pass_through"))?.certain).toBe("18000000000");
});
