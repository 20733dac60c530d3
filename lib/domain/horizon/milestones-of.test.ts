import { describe, expect, it } from "vitest";
import { makeTermKind, says } from "@/lib/testing/factories";
import { fieldLedger, readFieldBundle } from "@/lib/testing/field-ledger";
import { billions, LEDGER_CLOCKS, ledgerDeal } from "@/lib/testing/ledger";
import { doubtWords, type Milestone, milestoneWords, spanOfMilestone } from "./milestone";
import { milestonesOf } from "./milestones-of";

const ON = "2026-11-28";
const kind = (slug: string) => makeTermKind({ slug, label: slug, group: "Time", valueType: "date" });
const until = (date: string) => ({ type: "date", date, qualifier: "until" }) as const;
const text = { type: "text", text: "on milestones" } as const;
const brief = (milestone: Milestone) =>
  `${milestone.kind} ${milestone.term?.key ?? "deal"}: ${milestoneWords(milestone)} (${milestone.dateIs})`;

describe("milestonesOf", () => {
  it("finds the deal’s end, deadlines, options and conditions, dated or not", () => {
    const deal = ledgerDeal("d", {
      endsOn: "2031",
      terms: [
        { kind: kind("deployment_deadline"), claims: [says("A", { ...until("2027"), qualifier: "by" })] },
        { kind: kind("expansion_option"), claims: [says("A", until("2028-12-31"))] },
        { kind: kind("termination_condition"), claims: [says("A", text)], inForceUntil: "2029" },
        { kind: kind("vesting_condition"), claims: [says("A", text)] },
        { kind: kind("governance"), claims: [says("A", text)], inForceUntil: "2030~" },
        { kind: kind("governance"), claims: [says("A", text)] },
        { kind: kind("ip_rights"), claims: [says("A", until("2032"))] },
        { kind: kind("effective_date"), claims: [says("A", { ...until("2025"), qualifier: "on" })] },
      ],
    });
    expect(milestonesOf(deal).map(brief)).toEqual([
      "expiry deal: 2031 (deal)",
      "deadline term-0: 2027 (claimed)",
      "option term-1: 31 December 2028 (claimed)",
      "condition term-2: 2029 (span)",
      "condition term-3: undated (null)",
      "expiry term-4: about 2030 (span)",
      "expiry term-6: 2032 (claimed)",
    ]);
  });

  it("leaves the deal’s end to the term that states the same one, with its sources", () => {
    const terms = [{ kind: kind("duration"), claims: [says("A", until("2031"))] }];
    expect(milestonesOf(ledgerDeal("d", { endsOn: "2031", terms })).map(brief)).toEqual([
      "expiry term-0: 2031 (claimed)",
    ]);
  });

  it("gives every position’s date of a dispute, and one derived end for all that shares it", () => {
    const disputed = ledgerDeal("d", {
      terms: [
        {
          kind: kind("deployment_deadline"),
          claims: [
            says("A", { ...until("2027"), qualifier: "by" }),
            says("B", { ...until("2029-06"), qualifier: "by" }),
          ],
        },
      ],
    });
    const [milestone] = milestonesOf(disputed);
    expect(milestone && [...milestone.dates].sort()).toEqual(["2027", "2029-06"]);
    expect(milestone?.isDisputed).toBe(true);
    const length = {
      kind: kind("duration"),
      claims: [says("A", { type: "duration", months: 84, qualifier: "exact" } as const)],
    };
    const derived = ledgerDeal("e", { terms: [billions(38), billions(2), length] });
    expect(milestonesOf(derived).map(brief)).toEqual(["expiry term-0: 3 November 2032 (derived)"]);
  });

  it("names each milestone of the shipped record once in its deal, with its span the right way round", () => {
    const { deals } = fieldLedger(readFieldBundle(), LEDGER_CLOCKS);
    const all = deals.map((deal) => milestonesOf(deal));
    expect(new Set(all.flat().map((one) => one.kind)).size).toBe(4);
    for (const milestones of all) {
      expect(new Set(milestones.map(({ key }) => key)).size).toBe(milestones.length);
      for (const one of milestones) {
        const span = spanOfMilestone(one);
        expect(span === null).toBe(one.dates.length === 0);
        expect(span === null || span.earliest <= span.latest).toBe(true);
      }
    }
  });
});

describe("doubtWords", () => {
  const milestone = (dates: string[], more: Partial<Milestone> = {}): Milestone => ({
    ...{ key: "k", kind: "expiry", term: null, dates, dateIs: "span", isDisputed: false },
    ...more,
  });

  it("says nothing of a stated day, and the whole span of what is imprecise", () => {
    expect(doubtWords(milestone(["2028-12-31"]), ON)).toBe("");
    expect(doubtWords(milestone(["2028"]), ON)).toBe("no day is stated");
    expect(doubtWords(milestone(["2026"]), ON)).toBe("no day is stated; it may have passed");
    expect(doubtWords(milestone(["2030~"]), ON)).toBe("any day from 1 January 2029 to 31 December 2031");
  });

  it("says that an end is derived, that sources differ, that nobody dates it", () => {
    expect(doubtWords(milestone(["2032-11-03"], { dateIs: "derived" }), ON)).toBe(
      "derived from its start and length",
    );
    expect(doubtWords(milestone(["2027-01-01", "2027-02-01"], { isDisputed: true }), ON)).toBe(
      "sources differ; any day from 1 January 2027 to 1 February 2027",
    );
    expect(doubtWords(milestone([], { dateIs: null }), ON)).toBe("no source dates it");
  });
});
