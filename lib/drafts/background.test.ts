import { describe, expect, it } from "vitest";
import type { FiscalYear } from "@/lib/domain/dates/fiscal-years";
import { parseDate } from "@/lib/domain/dates/parse-date";
import type { Conventions } from "@/lib/domain/text/conventions";
import { type BundleDeal, bundleSchema } from "@/lib/schema/bundle/bundle";
import { sampleBundle } from "@/lib/testing/bundles";
import { conventionsOfClaim, conventionsOfDeal, conventionsOfSource, conventionsOfTerm } from "./background";
import { draftOfRecord } from "./from-record";
import { recordOfDraft } from "./to-record";

/** Whose fiscal year a period is read by, and what is asked where that cannot be known. */

const YEARS: FiscalYear[] = [
  { slug: "north", names: ["North", "North Computing, Inc."], ends: 6 },
  { slug: "south", names: ["South"], ends: 1 },
  { slug: "also-june", names: ["Also June"], ends: 6 },
];
const wire = { language: "en", publisher: "Example Wire" };
const [NORTH, SOUTH, NOBODY] = ["2025-07/2026-06", "2025-02/2026-01", null];
const claim = (from: string | null, to: string | null, publisher = wire.publisher) =>
  conventionsOfClaim(YEARS, { from, to, source: { ...wire, publisher } });

const CASES: readonly [string, Conventions, string | null | RegExp][] = [
  ["who gives", claim("north", null), NORTH],
  ["who gives, whatever a newsroom is called", claim("south", "nobody"), SOUTH],
  ["who gives and who gets alike", claim("north", "also-june"), NORTH],
  [
    "who gives and who gets differently",
    claim("north", "south"),
    /North ends in June, that of South in January; write/,
  ],
  ["only who gets", claim("nobody", "north"), NOBODY],
  ["a publisher that is an organization, by an alias", claim(null, null, "NORTH COMPUTING, INC."), NORTH],
  [
    "a publisher other than who gives",
    claim("south", null, "North"),
    /South ends in January, that of North in June/,
  ],
  ["nobody on record", claim(null, null), NOBODY],
  ["a term's dates", conventionsOfTerm(YEARS, { from: " north ", to: null }), NORTH],
  ["a deal's parties", conventionsOfDeal(YEARS, [{ organization: "x" }, { organization: "south" }]), SOUTH],
  [
    "a deal's parties that differ",
    conventionsOfDeal(YEARS, [{ organization: "north" }, { organization: "south" }]),
    /North ends in June, that of South in January/,
  ],
  ["a source's publisher", conventionsOfSource(YEARS, { language: "en", publisher: "South" }), SOUTH],
];

describe("FY2026", () => {
  it.each(CASES)("is read by %s", (_, conventions, expected) => {
    const read = parseDate("FY2026", conventions);
    if (typeof expected === "string") expect(read).toEqual({ ok: true, value: expected });
    else
      expect(read).toEqual({
        ok: false,
        error: expect.stringMatching(expected ?? /none is on record here; write/),
      });
  });
});

describe("a draft of a deal", () => {
  const bundle = bundleSchema.parse(sampleBundle());
  const deal = bundle.deals[0] as BundleDeal;
  const types = { spend_commitment: "money" } as const;
  const draft = draftOfRecord("deals", deal, types);
  const [term] = draft.terms;
  const typed = { ...draft, terms: term ? [{ ...term, inForceUntil: "Q2 FY27" }] : [] };
  const read = (fiscalYears: FiscalYear[]) =>
    recordOfDraft("deals", typed, { types, root: ["record"], background: { sources: {}, fiscalYears } });

  it("is read by the fiscal year of who gives, and asked where none is on record", () => {
    const years: FiscalYear[] = [{ slug: deal.terms[0]?.from ?? "", names: ["Giver"], ends: 1 }];
    expect(read(years)).toMatchObject({ ok: true, value: { terms: [{ inForceUntil: "2026-05/2026-07" }] } });
    expect(read([])).toMatchObject({
      ok: false,
      error: [
        { path: ["record", "terms", 0, "inForceUntil"], message: expect.stringMatching(/fiscal year/) },
      ],
    });
  });
});

describe("an organization", () => {
  const organization = { slug: "north", name: "North", kind: "other", aliases: [], homepage: null } as const;
  const through = (record: Parameters<typeof draftOfRecord<"organizations">>[1]) =>
    recordOfDraft("organizations", draftOfRecord("organizations", record, {}), {
      types: {},
      root: ["record"],
    });

  it("keeps the end of its fiscal year, or none", () => {
    const plain = { ...organization, aliases: [] };
    expect(through(plain)).toEqual({ ok: true, value: plain });
    expect(through({ ...plain, fiscalYearEnd: 6 })).toEqual({
      ok: true,
      value: { ...plain, fiscalYearEnd: 6 },
    });
    expect(through({ ...plain, fiscalYearEnd: 13 })).toMatchObject({
      ok: false,
      error: [{ path: ["record", "fiscalYearEnd"] }],
    });
  });
});
