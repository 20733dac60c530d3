import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyClaims, anyDay, anyEdtf } from "@/lib/testing/arbitraries";
import { makeTerm, says } from "@/lib/testing/factories";
import { edtfDate } from "../dates/edtf";
import { readTerms } from "../terms/read-terms";
import type { TermKind } from "../terms/term";
import { redlinesOf } from "./redline";
import type { DealTerm } from "./redline-types";

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as { termKinds: TermKind[] };

describe("the redline of any terms", () => {
  const kinds = field.termKinds.filter(({ slug }) =>
    ["cloud_exclusivity", "right_of_first_refusal", "ip_rights", "revenue_share", "duration"].includes(slug),
  );
  const dealOf = (n: number) => ({ slug: `deal-${n}`, shortId: `deal-${n}`, title: `deal-${n}` });
  const parties = [null, { slug: "openai", name: "OpenAI" }, { slug: "microsoft", name: "Microsoft" }];
  const edge = fc.option(
    fc.oneof(fc.constantFrom("2024-01-01", "2025-01-01", "2026-01-01"), anyDay(), anyEdtf()),
  );
  const anyTerm = fc.record({
    kind: fc.constantFrom(...kinds),
    from: fc.constantFrom(...parties),
    to: fc.constantFrom(...parties),
    inForceFrom: edge,
    inForceUntil: edge,
    claims: fc.oneof(
      anyClaims(),
      fc
        .constantFrom("exclusive" as const, "right_of_first_refusal" as const, "none" as const)
        .map((level) => [says("OpenAI", { type: "exclusivity", level })]),
      fc
        .constantFrom("2030", "2032")
        .map((date) => [says("OpenAI", { type: "date", date, qualifier: "until" })]),
    ),
  });
  const anyTerms = fc.array(fc.tuple(anyTerm, edge), { maxLength: 14 }).map((drafts) =>
    drafts.map(([term, dealStart], i): DealTerm => {
      const context = { clocks: { on: "2026-06-10", known: null }, dealStart };
      const [reading] = readTerms([makeTerm({ ...term, key: `term-${i}` })], context);
      if (!reading) throw new Error("No reading");
      return { deal: dealOf(i % 4), binding: "signed", dealStart, reading };
    }),
  );

  it("does not depend on the order handed in", () => {
    const twice = anyTerms.chain((terms) =>
      fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })),
    );
    fc.assert(
      fc.property(twice, ([terms, mixed]) => {
        expect(redlinesOf(mixed)).toEqual(redlinesOf(terms));
      }),
    );
  });

  it("has steps in time, neighbours that differ, and each step from a term handed in", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const edges = terms.flatMap(({ dealStart, reading: { term } }) => [
          term.inForceFrom,
          term.inForceUntil,
          dealStart,
        ]);
        const redlines = redlinesOf(terms);
        expect(new Set(redlines.map(({ id }) => id)).size).toBe(redlines.length);
        for (const { steps } of redlines) {
          expect(steps.length).toBeGreaterThan(1);
          expect(steps[0]?.change === "began" || steps[0]?.change === "capped").toBe(true);
          for (const [i, step] of steps.entries()) {
            const previous = steps[i - 1];
            // A link to the step leads to a part that its deal has.
            if (step.termKey !== null)
              expect(
                terms.some(
                  ({ deal, reading }) => deal.slug === step.deal.slug && reading.term.key === step.termKey,
                ),
              ).toBe(true);
            else expect(step.change).toBe("ended");
            expect(edges).toContain(step.from);
            if (step.until !== null) expect(edges).toContain(step.until);
            if (!previous) continue;
            expect(edtfDate(step.from).first >= edtfDate(previous.from).first).toBe(true);
            expect(step.display !== previous.display || step.change !== previous.change).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has one level of exclusivity at a time", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const ladders = redlinesOf(terms).filter(({ label }) => label.startsWith("Cloud exclusivity"));
        for (const { steps } of ladders) {
          const ends = steps.slice(0, -1).map(({ until }) => edtfDate(until ?? "9999").first);
          const next = steps.slice(1).map(({ from }) => edtfDate(from).first);
          expect(ends.every((end, i) => end <= (next[i] ?? ""))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
