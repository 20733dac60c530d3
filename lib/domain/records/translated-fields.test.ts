import { describe, expect, it } from "vitest";
import { french } from "../say/fr/french";
import { describeChanges, summarizeChanges } from "./change-words";
import { mergeRecords } from "./merge-records";

/** The own words of a record in another language: how a difference, a merge and a conflict tell them. */

const claim = {
  ...{ id: "abcdefgh", source: "reuters", stance: "asserts", quote: "q", rank: "preferred", reason: "Newer" },
  value: { type: "flag", yes: true },
};
const term = { key: "spend", label: "Spend", claims: [claim] };
const deal = { slug: "a", title: "One", summary: "", terms: [term] };
const inFrench = (texts: Record<string, string>) => ({ ...deal, translations: { fr: texts } });

describe("a difference", () => {
  it("tells the first text of a language as that text", () => {
    const changes = describeChanges(deal, inFrench({ title: "Un", summary: "Résumé" }));
    expect(changes).toEqual([
      { kind: "added", place: "summary in French", before: null, after: ["Résumé"] },
      { kind: "added", place: "title in French", before: null, after: ["Un"] },
    ]);
    expect(summarizeChanges(changes)).toEqual(["summary in French added", "title in French added"]);
  });

  it("tells a changed, a further and a last text each by itself, in French too", () => {
    const one = inFrench({ title: "Un" });
    expect(summarizeChanges(describeChanges(one, inFrench({ title: "Premier" })))).toEqual([
      "title in French changed",
    ]);
    expect(summarizeChanges(describeChanges(one, inFrench({ title: "Un", summary: "R" })))).toEqual([
      "summary in French added",
    ]);
    const gone = describeChanges(one, deal, french);
    expect(summarizeChanges(gone, french)).toEqual([
      expect.stringMatching(/^titre en français\s?: retrait$/),
    ]);
  });

  it("names the term and the claim whose label or reason it is", () => {
    const terms = [
      {
        ...term,
        translations: { fr: { label: "Dépense" } },
        claims: [{ ...claim, translations: { fr: { reason: "Plus récent" } } }],
      },
    ];
    expect(describeChanges(deal, { ...deal, terms }).map(({ place }) => place)).toEqual([
      "term “Spend” → claim of reuters → reason in French",
      "term “Spend” → label in French",
    ]);
  });

  it("lists the texts of an entry that is new", () => {
    const added = {
      ...term,
      key: "cloud",
      label: "Cloud",
      claims: [],
      translations: { fr: { label: "Nuage" } },
    };
    const [change] = describeChanges(deal, { ...deal, terms: [term, added] });
    expect(change?.after).toContain("label in French: Nuage");
  });
});

describe("a merge", () => {
  it("puts texts of different fields together, though both sides wrote the first of the language", () => {
    const [mine, theirs] = [inFrench({ title: "Un" }), inFrench({ summary: "Résumé" })];
    const { record, conflicts } = mergeRecords({ base: deal, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(record.translations).toEqual({ fr: { title: "Un", summary: "Résumé" } });
  });

  it("leaves two texts of one field to a person, and names it", () => {
    const [mine, theirs] = [inFrench({ title: "Un" }), inFrench({ title: "Premier" })];
    const { conflicts } = mergeRecords({ base: deal, mine, theirs });
    expect(conflicts.map(({ words }) => words)).toEqual(["title in French"]);
  });
});
