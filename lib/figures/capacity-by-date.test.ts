import { describe, expect, it } from "vitest";
import { makeTermKind, says } from "@/lib/testing/factories";
import { ledgerDeal, NO_THREADS } from "@/lib/testing/ledger";
import { countObligations } from "../domain/obligations/count";
import { obligationsOf } from "../domain/obligations/obligations-of";
import type { Term } from "../domain/terms/term";
import { capacityByDate } from "./capacity-by-date";
import { type Deadline, deadlinesByDeal, promisesOf } from "./promises";

const A = { slug: "a", name: "A" };
const B = { slug: "b", name: "B" };
const KIND = makeTermKind({ slug: "capacity", label: "Capacity", group: "Capacity", valueType: "capacity" });

const gigawatts = (amount: string, label: string): Partial<Term> => ({
  kind: KIND,
  label,
  from: A,
  to: B,
  inForceFrom: "2025-11-03",
  claims: [says("Reuters", { type: "capacity", amount, unit: "GW", qualifier: "exact" })],
});
const deadline = (date: string | null, label = "Completion"): Deadline => ({
  deal: "d",
  from: "b",
  to: "a",
  label,
  date,
});
const counted = (...terms: Partial<Term>[]) =>
  countObligations(obligationsOf([ledgerDeal("d", { terms })]), { threads: NO_THREADS });
const drawn = (terms: Partial<Term>[], deadlines: Deadline[] = []) =>
  capacityByDate([promisesOf(counted(...terms), deadlinesByDeal(deadlines))], { whose: null });

describe("capacity by date", () => {
  it("takes the one deadline between the same two parties, the soonest promise first", () => {
    const figure = drawn([gigawatts("5", "Online by 2030"), gigawatts("1", "Capacity")], [deadline("2028")]);
    expect(figure.bars.map(({ note, words }) => [note, words])).toEqual([
      ["Capacity, by 2028", "signed 1 GW"],
      ["Online by 2030, by 2030, as its label says", "signed 5 GW"],
    ]);
  });

  it("reads a year in the label where no deadline is stated, and counts the undated apart", () => {
    const figure = drawn([gigawatts("1", "Capacity online in 2026"), gigawatts("2", "Capacity")]);
    expect(figure.bars.map(({ note }) => note)).toEqual([
      "Capacity online in 2026, by 2026, as its label says",
    ]);
    expect(figure.notes).toContain("1 promise states no date.");
    expect(figure.sentence).toMatch(
      /No source claims, as a term with an amount, that any of it is delivered\.$/,
    );
  });

  it("draws no date that sources dispute", () => {
    const figure = drawn([gigawatts("10", "Target")], [deadline(null)]);
    expect(figure.bars).toEqual([]);
    expect(figure.notes).toContain("1 has a date that sources dispute.");
  });

  it("keeps the deadline of a first phase from the whole", () => {
    const figure = drawn([gigawatts("1", "Cluster capacity")], [deadline("2026", "Date of the first phase")]);
    expect(figure.bars).toEqual([]);
  });

  it("draws what somebody claims to have delivered first", () => {
    const figure = drawn([gigawatts("1", "By 2026"), gigawatts("0.2", "Capacity delivered")]);
    expect(figure.bars.map(({ note }) => note)).toEqual([
      "Capacity delivered, claimed delivered",
      "By 2026, by 2026, as its label says",
    ]);
    expect(figure.sentence).toMatch(/1 claim of delivery, drawn first\.$/);
  });
});
