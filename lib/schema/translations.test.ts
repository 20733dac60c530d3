import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleSchema, SECTIONS } from "@/lib/schema/bundle/bundle";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { inWords } from "./explain";

/** What a record says in other languages: what is taken, what is refused and in which words, and that none is as if there could be none. */

const TERM = "deals[0].terms[0]";
const CLAIM = `${TERM}.claims[0]`;
const issuesOf = (spoiling: Parameters<typeof sampleBundle>[0]) =>
  collectionOf(sampleBundle(spoiling)).issues.map(inWords);

describe("a text in French", () => {
  it.each([
    ["deals[0]", { title: "Un premier accord", summary: "Du calcul." }],
    ["partnerships[0]", { name: "AWS et OpenAI", summary: "Du nuage." }],
    ["organizations[0]", { name: "Amazone" }],
    ["events[0]", { title: "Annonce", detail: "Le détail." }],
    [TERM, { label: "Dépense" }],
  ])("may stand in %s", (at, texts) => {
    expect(issuesOf({ [`${at}.translations`]: { fr: texts } })).toEqual([]);
  });

  it("may stand beside the reason of a ruling", () => {
    const ruled = { [`${CLAIM}.rank`]: "preferred", [`${CLAIM}.reason`]: "It is newer" };
    const french = { [`${CLAIM}.translations`]: { fr: { reason: "Elle est plus récente" } } };
    expect(issuesOf({ ...ruled, ...french })).toEqual([]);
    expect(issuesOf(french)).toEqual([
      `${CLAIM}.translations: says a reason that is missing in English; give that too, or leave it out`,
    ]);
  });

  it("is refused on a quote, in a sentence that says why", () => {
    expect(issuesOf({ [`${CLAIM}.translations`]: { fr: { quote: "un accord de 38 milliards" } } })).toEqual([
      `${CLAIM}.translations.fr.quote: is verbatim: a quote stands in the language of its source and has no other text`,
    ]);
  });

  it.each([
    ["of a field that has none", { fr: { kind: "x" } }, /translations\.fr: unknown key "kind"/],
    ["in a language that pages are not read in", { de: { title: "x" } }, /translations: unknown key "de"/],
    ["that is empty", { fr: { title: " " } }, /translations\.fr\.title: is empty/],
    ["that is too long", { fr: { title: "x".repeat(501) } }, /translations\.fr\.title: /],
    ["on several lines", { fr: { title: "a\nb" } }, /translations\.fr\.title: .* must be on one line/],
  ])("%s is refused", (_, translations, words) => {
    const issues = issuesOf({ "deals[0].translations": translations });
    expect(issues[0]).toMatch(words);
  });
});

describe("no text", () => {
  const shipped = bundleSchema.parse(
    JSON.parse(readFileSync(new URL("../../prisma/seed/field.json", import.meta.url), "utf8")),
  );
  const records = [
    ...shipped.organizations.map((record) => ["organizations", record] as const),
    ...shipped.partnerships.map((record) => ["partnerships", record] as const),
    ...shipped.deals.map((record) => ["deals", record] as const),
    ...shipped.events.map((record) => ["events", record] as const),
  ];

  it("is written as if there could be none: nothing of the shipped record speaks of it", () => {
    expect(JSON.stringify(shipped)).not.toContain("translations");
  });

  it("is what a record has whose texts were all taken away, byte for byte", () => {
    const nothing = fc.constantFrom({}, { fr: {} }, null);
    fc.assert(
      fc.property(fc.constantFrom(...records), nothing, ([section, record], translations) => {
        const read = SECTIONS[section].parse({ ...record, translations });
        expect(JSON.stringify(read)).toBe(JSON.stringify(record));
      }),
    );
  });

  it("is the same in a term and in a claim", () => {
    const bundle = sampleBundle({ [`${TERM}.translations`]: { fr: {} }, [`${CLAIM}.translations`]: {} });
    expect(JSON.stringify(bundleSchema.parse(bundle))).toBe(
      JSON.stringify(bundleSchema.parse(sampleBundle())),
    );
  });
});
