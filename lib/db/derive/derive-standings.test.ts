import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/dates/day";
import type { Claim } from "@/lib/domain/standing/claim";
import { firstKnownOn, knownDays } from "@/lib/domain/standing/known";
import { readTerms } from "@/lib/domain/terms/read-terms";
import type { Term } from "@/lib/domain/terms/term";
import { anyClaims } from "@/lib/testing/arbitraries";
import { makeTerm, makeTermKind } from "@/lib/testing/factories";
import { standingsOf, type UnfoundRow } from "./derive-standings";

type Row = UnfoundRow;

/** The stored spans say, for every day, what readTerms says on that day. */

const KINDS = ["spend_commitment", "duration"].map((slug) => makeTermKind({ slug }));

function anyDeal(): fc.Arbitrary<Term[]> {
  return fc.array(anyClaims(), { minLength: 1, maxLength: 3 }).map((lists) => lists.map(termWith));
}

function termWith(claims: readonly Claim[], index: number): Term {
  return makeTerm({ key: `term-${index}`, kind: KINDS[index % KINDS.length] ?? makeTermKind(), claims });
}

function rowOn(rows: readonly Row[], known: Day | null): Row | undefined {
  if (known === null) return rows.find((row) => row.isCurrent);
  return rows.find(
    ({ isCurrent, knownFrom, knownUntil }) =>
      !isCurrent && String(knownFrom) <= known && (knownUntil === null || known < String(knownUntil)),
  );
}

function answersOn(terms: readonly Term[], known: Day | null) {
  const clocks = { on: known ?? "2026-01-01", known };
  return readTerms(terms, { clocks, dealStart: null }).map(({ reading, display }) => ({
    standing: reading.standing,
    state: reading.state,
    value: reading.state === "known" ? reading.value : null,
    display,
    setAside: reading.setAside.length,
  }));
}

describe("stored standings", () => {
  test("say what readTerms says, now and on every day", () => {
    fc.assert(
      fc.property(anyDeal(), (terms) => {
        const rows = standingsOf(terms).map((toRows) => toRows.map((toRow) => toRow("term")));
        for (const known of [null, ...knownDays(terms.flatMap((term) => term.claims))]) {
          const answers = answersOn(terms, known);
          for (const [index, term] of terms.entries()) {
            const start = firstKnownOn(term.claims);
            const row = rowOn(rows[index] ?? [], known);
            if (known !== null && (start === null || known < start)) expect(row).toBeUndefined();
            else expect(row).toMatchObject(answers[index] ?? {});
          }
        }
      }),
    );
  });

  test("change from one span to the next, and touch", () => {
    fc.assert(
      fc.property(anyDeal(), (terms) => {
        for (const toRows of standingsOf(terms)) {
          const spans = toRows.map((toRow) => toRow("term")).filter((row) => !row.isCurrent);
          for (const [index, { knownFrom, knownUntil, ...outcome }] of spans.entries()) {
            const next = spans[index + 1];
            expect(knownUntil).toBe(next?.knownFrom ?? null);
            if (next)
              expect({ ...next, knownFrom, knownUntil, id: outcome.id }).not.toEqual({
                knownFrom,
                knownUntil,
                ...outcome,
              });
          }
        }
      }),
    );
  });
});
