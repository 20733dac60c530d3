import { describe, expect, it } from "vitest";
import { bundleSchema } from "@/lib/schema/bundle/bundle";
import { sampleBundle } from "@/lib/testing/bundles";
import {
  blankClaim,
  blankDocument,
  blankOrganization,
  blankPartnership,
  blankSource,
  blankTerm,
} from "../blank";
import type { DraftOf } from "../document";
import { draftOfRecord } from "../from-record";
import { previewTerms } from "../preview";
import { editsOfDraft, newRef } from "../to-edits";
import { findParts } from "./find-parts";
import { citing } from "./instead-of";
import { findPart, partAnchor, readPart } from "./parts";
import { partOfPlace } from "./review";
import { saidAlready } from "./said-already";

/** What is done where one reads: one part of a draft, what is found in it, what is made in it, what is there already. */

const sample = bundleSchema.parse(sampleBundle());
const types = Object.fromEntries(sample.termKinds.map((kind) => [kind.slug, kind.valueType]));
const base = { recordId: null, baseRevision: 0, types };

function draft(): DraftOf<"deals"> {
  const [deal] = sample.deals;
  if (!deal) throw new Error("the sample has a deal");
  return { ...blankDocument("deals"), section: "deals", record: draftOfRecord("deals", deal, types) };
}

describe("a part of a draft", () => {
  const claimId = draft().record.terms[0]?.claims[0]?.id ?? "";
  it.each([
    ["fact:title", { term: null, claim: null, focus: ["record", "title"] }],
    ["fact:translations/fr/title", { term: null, focus: ["record", "translations", "fr", "title"] }],
    ["fact:translations/fr/quote", null],
    ["fact:parties", { focus: ["record", "parties", 0, "organization"] }],
    ["term:spend", { term: 0, claim: null, focus: ["record", "terms", 0, "label"] }],
    [`claim:${claimId}`, { term: 0, claim: 0, focus: ["record", "terms", 0, "claims", 0, "quote"] }],
    ["claim:none", null],
    ["fact:terms", null],
    ["fact:__proto__", null],
  ])("%s is found", (text, place) => {
    const part = readPart(text);
    if (!part) throw new Error("is read");
    const found = findPart(draft(), part);
    if (place === null) expect(found).toBeNull();
    else expect(found).toMatchObject(place);
  });

  it.each(["", "deal:x", "claim:", "claim", `claim:${"x".repeat(500)}`])("%o is none", (text) => {
    expect(readPart(text)).toBeNull();
  });

  it("finds a term that has no key yet by the one that it will get", () => {
    const document = draft();
    document.record.terms.push({ ...blankTerm("t2", { from: "", to: "" }), label: "Length" });
    expect(findPart(document, { kind: "term", id: "length" })).toMatchObject({ term: 1 });
  });

  it("has the anchor of its page, and the place of its review leads back to it", () => {
    expect(partAnchor({ kind: "claim", id: "x7" })).toBe("#c-x7");
    const places = ["title", "terms/spend", "terms/spend/label", "terms/spend/translations/fr/label"];
    expect([...places, "terms/spend/claims/x7"].map(partOfPlace)).toEqual([
      "fact:title",
      "term:spend",
      "term:spend",
      "term:spend",
      "claim:x7",
    ]);
  });
});

describe("findParts", () => {
  const nameOf = (slug: string) => ({ "reuters-2025-11": "Reuters OpenAI turns to Amazon" })[slug] ?? slug;
  const find = (words: string) => findParts(draft(), words, nameOf);
  it("shows all while nothing is looked for, and nothing of what has none of the words", () => {
    expect(find("  ")).toBeNull();
    expect(find("zeppelin")).toMatchObject({ facts: false, parties: false, events: false });
    expect(find("zeppelin")?.terms.size).toBe(0);
  });

  it("finds a quotation in its claim, a source by its name, a field by its label, whatever the accents", () => {
    expect(find("BILLION deal")?.claims.size).toBe(1);
    expect(find("Réuters")).toMatchObject({ terms: new Set(["spend"]), facts: false });
    expect(find("announced")).toMatchObject({ facts: true, parties: false });
    expect(find("customer")).toMatchObject({ parties: true, facts: false });
  });
});

describe("what is made in place", () => {
  function withNew(): DraftOf<"deals"> {
    const made = draft();
    const lab = { ...blankOrganization("o1", "Neue Lab"), kind: "ai_lab" };
    const relation = blankPartnership("p1", "AWS–Neue Lab");
    made.record.partnership = newRef(relation);
    for (const party of made.record.parties)
      if (party.organization === "openai") party.organization = newRef(lab);
    for (const term of made.record.terms) term.from = newRef(lab);
    return {
      ...made,
      newOrganizations: [lab, blankOrganization("o2", "Named by nothing")],
      newPartnerships: [relation],
    };
  }

  it("is saved with what names it, by its slug, and what nothing names is left out", () => {
    const edits = editsOfDraft(withNew(), base);
    expect(edits.ok && edits.value.map(({ section, record }) => `${section} ${record.slug}`)).toEqual([
      "organizations neue-lab",
      "partnerships aws-neue-lab",
      "deals first",
    ]);
    expect(edits.ok && edits.value[1]?.record).toMatchObject({
      parties: [{ organization: "amazon" }, { organization: "neue-lab", role: "customer" }],
    });
    expect(edits.ok && edits.value[2]?.record).toMatchObject({
      partnership: "aws-neue-lab",
      terms: [{ from: "neue-lab" }],
    });
    expect(edits.ok && JSON.stringify(edits.value)).not.toContain("new:");
  });

  it("says what it lacks in its own place", () => {
    const document = withNew();
    document.newOrganizations[0] = { ...document.newOrganizations[0], kind: "" } as never;
    const edits = editsOfDraft(document, base);
    expect(edits.ok ? [] : edits.error).toEqual([
      { path: ["newOrganizations", 0, "kind"], message: "Choose a kind." },
    ]);
  });

  it("is called by its name in what readers will see", () => {
    const [term] = previewTerms(
      withNew(),
      {
        kinds: new Map(sample.termKinds.map((kind) => [kind.slug, kind])),
        ...{ fiscalYears: [], organizations: new Map(), sources: new Map() },
      },
      "2026-11-24",
    );
    expect(term?.term.from).toMatchObject({ name: "Neue Lab" });
  });
});

describe("what is there already", () => {
  const money = (amount: string) => ({ type: "money", amount, currency: "USD", qualifier: "exact" }) as const;
  it("is the same words, whatever marks and breaks a copy changed, or the same figure", () => {
    const claim = { quote: "a “$38 billion” deal", value: money("38000000000") };
    expect(saidAlready({ quote: 'A "$38  billion"\ndeal', value: null }, claim)).toBe("quote");
    expect(saidAlready({ quote: "", value: money("38000000000") }, claim)).toBe("figure");
    expect(saidAlready({ quote: "other words", value: money("39000000000") }, claim)).toBeNull();
    expect(
      saidAlready({ quote: "", value: { type: "flag", yes: true } as never }, { quote: "", value: null }),
    ).toBeNull();
  });

  it("finds a long quotation within a longer one, and no short one", () => {
    const long = "OpenAI has agreed to buy cloud computing worth $38 billion over seven years";
    expect(saidAlready({ quote: long, value: null }, { quote: `${long}, they said.`, value: null })).toBe(
      "quote",
    );
    expect(saidAlready({ quote: "$38 billion", value: null }, { quote: long, value: null })).toBeNull();
  });

  it("is cited in the place of the source that was being made", () => {
    const document = draft();
    const source = { ...blankSource("s1"), title: "Again" };
    document.newSources = [source];
    document.record.terms[0]?.claims.push(blankClaim("c2", newRef(source)));
    const cited = citing(document, { index: 0, slug: "reuters-2025-11" });
    expect(cited.newSources).toEqual([]);
    expect(JSON.stringify(cited)).not.toContain("new:");
    expect(citing(document, { index: 4, slug: "x" })).toBe(document);
  });
});
