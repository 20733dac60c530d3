import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "@/lib/testing/bundles";
import type { JsonRecord } from "../text/json";
import { withClaimIds } from "./claim-ids";
import { markedPlaces, markRecord } from "./marked-record";

/** A deal as it is stored. */
function stored(): JsonRecord {
  const { deals } = sampleBundle() as { deals: JsonRecord[] };
  return withClaimIds(deals[0] ?? {});
}
/** A later state, whose claims keep their ids. */
function later(change: (deal: Deal) => unknown): JsonRecord {
  const deal = structuredClone(stored()) as unknown as Deal;
  change(deal);
  return deal as unknown as JsonRecord;
}
type Deal = {
  title: string;
  terms: { key: string; label: string; claims: { id: string; quote: string }[] }[];
};

describe("markRecord", () => {
  it("marks nothing of a record that says the same", () => {
    expect(markedPlaces(markRecord(stored(), stored()))).toEqual([]);
  });

  it("puts what a field says beside what it would say", () => {
    const { fields } = markRecord(
      stored(),
      later((deal) => Object.assign(deal, { title: "Another" })),
    );
    expect(fields.find(({ place }) => place === "title")).toMatchObject({
      ...{ mark: "changed", name: "title", before: ["A first deal"], after: ["Another"] },
    });
    expect(fields.find(({ place }) => place === "announcedOn")).toMatchObject({ mark: "same" });
  });

  it("puts each text of another language beside what it would say", () => {
    const french = (texts: object) => later((deal) => Object.assign(deal, { translations: { fr: texts } }));
    const { fields, terms } = markRecord(french({ title: "Un" }), french({ title: "Premier", summary: "R" }));
    expect(fields.filter(({ place }) => place.startsWith("translations"))).toEqual([
      {
        ...{ place: "translations/fr/summary", name: "summary in French", mark: "new" },
        ...{ before: [], after: ["R"] },
      },
      {
        ...{ place: "translations/fr/title", name: "title in French", mark: "changed" },
        ...{ before: ["Un"], after: ["Premier"] },
      },
    ]);
    expect(terms.every(({ mark }) => mark === "same")).toBe(true);
  });

  it("tells a claim by its id, whatever words of it were mended", () => {
    const after = later((deal) => {
      for (const claim of deal.terms[0]?.claims ?? []) claim.quote = "a $38 billion contract";
    });
    const [term] = markRecord(stored(), after).terms;
    expect(term).toMatchObject({ key: "spend", mark: "changed" });
    expect(term?.claims).toMatchObject([
      {
        mark: "changed",
        before: { quote: "a $38 billion deal" },
        after: { quote: "a $38 billion contract" },
      },
    ]);
    expect(term?.fields.every(({ mark }) => mark === "same")).toBe(true);
  });

  it("says of a new record that everything is new, and of what went that it went", () => {
    const fresh = markRecord(null, stored());
    expect(new Set(fresh.fields.map(({ mark }) => mark))).toEqual(new Set(["new"]));
    expect(fresh.terms).toMatchObject([{ mark: "new", claims: [{ mark: "new", before: null }] }]);
    const gone = markRecord(
      stored(),
      later((deal) => Object.assign(deal, { terms: [] })),
    );
    expect(gone.terms).toMatchObject([
      { key: "spend", mark: "gone", claims: [{ mark: "gone", after: null }] },
    ]);
  });

  it("names the same places whichever of two states comes first", () => {
    const title = fc.constantFrom("A first deal", "Another");
    const quote = fc.constantFrom("a $38 billion deal", "other words");
    fc.assert(
      fc.property(title, quote, fc.boolean(), (text, said, isEmpty) => {
        const other = later((deal) => {
          deal.title = text;
          if (isEmpty) deal.terms = [];
          for (const claim of deal.terms[0]?.claims ?? []) claim.quote = said;
        });
        const one = markedPlaces(markRecord(stored(), other)).toSorted();
        expect(markedPlaces(markRecord(other, stored())).toSorted()).toEqual(one);
      }),
    );
  });
});
