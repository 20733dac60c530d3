import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bundle, bundleSchema, SECTION_NAMES, type Section } from "@/lib/schema/bundle/bundle";
import { toPlace } from "@/lib/schema/explain";
import { anyValue } from "@/lib/testing/arbitraries";
import { sampleBundle } from "@/lib/testing/bundles";
import { draftDocumentSchema } from "./document";
import { draftOfRecord, typedValue, type ValueTypes } from "./from-record";
import { termKey } from "./made-names";
import { recordOfDraft, valueOfDraft } from "./to-record";

const SHIPPED = new URL("../../prisma/seed/field.json", import.meta.url);
const shipped = bundleSchema.parse(JSON.parse(readFileSync(SHIPPED, "utf8")));
const sample = bundleSchema.parse(sampleBundle());

const typesOf = (bundle: Bundle): ValueTypes =>
  Object.fromEntries(bundle.termKinds.map((kind) => [kind.slug, kind.valueType]));

function roundTrip<S extends Section>(section: S, record: Bundle[S][number], types: ValueTypes) {
  const draft = draftOfRecord(section, record as never, types);
  const document = { format: "entente-draft/1", section, record: draft };
  const stored = draftDocumentSchema.parse(JSON.parse(JSON.stringify(document)));
  return recordOfDraft(section, stored.record as never, { types, root: ["record"] });
}

describe("a draft of a published record", () => {
  it.each(SECTION_NAMES)("says what the record says: every one of the shipped %s", (section) => {
    const types = typesOf(shipped);
    for (const record of shipped[section])
      expect(roundTrip(section, record, types)).toEqual({ ok: true, value: record });
  });

  it("keeps every value, whatever is usual for the kind", () => {
    const usual = fc.constantFrom("money", "percent", "date", "duration", "flag", "text", undefined);
    fc.assert(
      fc.property(anyValue(), usual, (value, type) => {
        expect(valueOfDraft(typedValue(value, type as "money"), type as "money")).toEqual({
          ok: true,
          value,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("recordOfDraft", () => {
  const [deal] = sample.deals;
  if (!deal) throw new Error("the sample has a deal");
  const draft = draftOfRecord("deals", deal, typesOf(sample));
  const issuesOf = (changes: object) => {
    const read = recordOfDraft(
      "deals",
      { ...draft, ...changes },
      { types: typesOf(sample), root: ["record"] },
    );
    return read.ok ? [] : read.error;
  };
  const [term] = draft.terms;
  const [claim] = term?.claims ?? [];
  const withClaim = (changes: object) => ({
    terms: [{ ...term, claims: [{ ...claim, ...changes }] }],
  });

  it.each<[string, object, string, RegExp]>([
    ["no title", { title: "  " }, "record.title", /^Write a title/],
    ["no kind", { kind: "" }, "record.kind", /^Choose a kind/],
    ["no partnership", { partnership: "" }, "record.partnership", /^Choose the partnership/],
    ["a numeric date", { announcedOn: "03/04/2026" }, "record.announcedOn", /Write 2025/],
    [
      "a day that is none",
      { announcedOn: "29 February 2027" },
      "record.announcedOn",
      /29 February 2027 does not/,
    ],
    ["about a day that is none", { announcedOn: "2025-02-29~" }, "record.announcedOn", /does not exist/],
    [
      "a value that is a day that is none",
      withClaim({ value: "31 April 2026", readAs: "date" }),
      "record.terms[0].claims[0].value",
      /31 April does not exist/,
    ],
    ["an empty value", withClaim({ value: "" }), "record.terms[0].claims[0].value", /missing/],
    ["a value that is none", withClaim({ value: "lots" }), "record.terms[0].claims[0].value", /\$38 billion/],
    [
      "a negative capacity",
      withClaim({ value: "-5 MW" }),
      "record.terms[0].claims[0].value.amount",
      /not negative/,
    ],
    ["no source", withClaim({ source: "" }), "record.terms[0].claims[0].source", /^Choose the source/],
    ["no quote", withClaim({ quote: "" }), "record.terms[0].claims[0].quote", /own words/],
    [
      "a ruling without reason",
      withClaim({ rank: "preferred" }),
      "record.terms[0].claims[0].reason",
      /reason/,
    ],
    ["a slug with spaces", { slug: "a b" }, "record.slug", /lower-case/],
  ])("refuses %s and says how to mend it", (...[, changes, path, words]) => {
    expect(issuesOf(changes).map(toPlace)).toEqual([{ path, message: expect.stringMatching(words) }]);
  });

  it("makes slugs and keys that nobody typed", () => {
    const read = recordOfDraft(
      "deals",
      { ...draft, slug: "", terms: [{ ...draft.terms[0], key: "" } as (typeof draft.terms)[0]] },
      { types: typesOf(sample), root: ["record"] },
    );
    expect(read.ok && [read.value.slug, read.value.terms[0]?.key]).toEqual(["a-first-deal", "spend"]);
  });

  it("reads dates in words", () => {
    const read = recordOfDraft(
      "deals",
      { ...draft, announcedOn: "late 2026" },
      { types: typesOf(sample), root: ["record"] },
    );
    expect(read.ok && read.value.announcedOn).toBe("2026-41");
  });

  it("never throws, whatever was typed", () => {
    const text = fc.string({ maxLength: 40, unit: "grapheme" });
    fc.assert(
      fc.property(text, text, text, (title, value, on) => {
        const changes = { title, announcedOn: on, ...withClaim({ value, quote: title }) };
        for (const issue of issuesOf(changes)) expect(issue.message).toMatch(/[.?!]$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe("termKey", () => {
  it("numbers what is taken", () => {
    expect(termKey({ label: "Spend", kind: "" }, new Set(["spend"]))).toBe("spend-2");
    expect(termKey({ label: "", kind: "right_of_first_refusal" }, new Set())).toBe("right-of-first-refusal");
  });
});
