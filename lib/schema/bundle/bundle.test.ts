import { describe, expect, test } from "vitest";
import { inWords } from "@/lib/schema/explain";
import { BROKEN_BUNDLES } from "@/lib/testing/broken-bundles";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { checkBundle, type StoredSlugs } from "./check-bundle";
import { perSection } from "./located";

/** Every way in which a bundle can be wrong, with the place and the words of the answer. */

const NOTHING_STORED: StoredSlugs = {
  slugs: perSection(() => new Set<string>()),
  retired: perSection(() => new Map<string, string>()),
  near: perSection(() => new Map<string, string>()),
  partnershipOf: new Map(),
  eventsOf: new Map(),
  amends: new Map(),
  addresses: new Map(),
  shortIdOwners: new Map(),
  shortIdOf: new Map(),
};

function issuesOf(bundle: Record<string, unknown>, stored: Partial<StoredSlugs> = {}): string[] {
  const collection = collectionOf(bundle);
  const crossed = checkBundle({ ...collection, stored: { ...NOTHING_STORED, ...stored } });
  return [...collection.issues, ...crossed].map(inWords);
}

describe("a bundle", () => {
  test("that is right has no issue", () => {
    expect(issuesOf(sampleBundle())).toEqual([]);
  });

  test("may leave out what is empty or null", () => {
    const source = { slug: "a", title: "A", publisher: "P", language: "en", tier: "press" };
    expect(issuesOf({ format: "entente/1", sources: [source] })).toEqual([]);
  });

  test.each(BROKEN_BUNDLES)("$name", ({ spoiling, issues }) => {
    const found = issuesOf(sampleBundle(spoiling));
    expect(found).toHaveLength(issues.length);
    for (const [index, issue] of issues.entries()) {
      if (typeof issue === "string") expect(found[index]).toBe(issue);
      else expect(found[index]).toMatch(issue);
    }
  });

  test("lists every issue, not only the first, also inside one record", () => {
    const bundle = sampleBundle({
      "deals[0].terms[0].inForceUntil": "2024",
      "deals[0].terms[0].label": "",
      "deals[0].terms[0].claims[0].rank": "preferred",
      "deals[0].terms[0].claims[0].quote": 5,
      "sources[0].url": "javascript:x",
    });
    const places = issuesOf(bundle).map((issue) => issue.slice(0, issue.indexOf(": ")));
    expect(new Set(places)).toEqual(
      new Set([
        "sources[0].url",
        "deals[0].terms[0].label",
        "deals[0].terms[0].claims[0].quote",
        "deals[0].terms[0].claims[0].reason",
        "deals[0].terms[0].inForceUntil",
      ]),
    );
  });

  test("may refer to records that are stored already", () => {
    const bundle = sampleBundle({ "deals[0].amends": ["stored-deal"] });
    const slugs = { ...NOTHING_STORED.slugs, deals: new Set(["stored-deal"]) };
    expect(issuesOf(bundle, { slugs })).toEqual([]);
    const [issue] = issuesOf(bundle, { slugs, amends: new Map([["stored-deal", ["first"]]]) });
    expect(issue).toContain('circle: "stored-deal" amends "first" amends "stored-deal"');
  });

  test("is told which stored record was probably meant", () => {
    const near = { ...NOTHING_STORED.near, organizations: new Map([["aws", "amazon-web-services"]]) };
    expect(issuesOf(sampleBundle({ "deals[0].parties[0].organization": "aws" }), { near })).toEqual([
      'deals[0].parties[0].organization: no organization "aws" (is "amazon-web-services" meant?)',
    ]);
  });

  test("may not take a slug that once named another record", () => {
    const retired = { ...NOTHING_STORED.retired, deals: new Map([["first", 'was renamed to "new"']]) };
    expect(issuesOf(sampleBundle(), { retired })).toEqual([
      'deals[0].slug: "first" was renamed to "new"; choose another slug',
    ]);
  });

  test("may not move a deal away from its stored events", () => {
    const bundle = sampleBundle({ events: [] });
    const eventsOf = new Map([["first", [{ slug: "launch", partnership: "other" }]]]);
    expect(issuesOf(bundle, { eventsOf })).toEqual([
      'deals[0].partnership: "aws-openai", but its event "launch" stays in "other"; move the event in the same bundle',
    ]);
  });

  test("may not change a stored deal's short id", () => {
    const bundle = sampleBundle({ "deals[0].shortId": "abcdefg" });
    const [issue] = issuesOf(bundle, { shortIdOf: new Map([["first", "1234567"]]) });
    expect(issue).toBe(
      'deals[0].shortId: "abcdefg" differs from "1234567", which the deal keeps for ever; leave it out',
    );
  });
});
