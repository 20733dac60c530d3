import { describe, expect, it } from "vitest";
import { bundleSchema } from "@/lib/schema/bundle/bundle";
import { joinPath } from "@/lib/schema/explain";
import { sampleBundle } from "@/lib/testing/bundles";
import { blankClaim, blankDocument, blankEvent, blankSource, blankTerm, duplicateOf } from "./blank";
import type { DraftDocument, DraftOf } from "./document";
import { draftOfRecord } from "./from-record";
import { type Edit, edited } from "./places";
import { previewer, previewTerms } from "./preview";
import { editsOfDraft, newRef } from "./to-edits";

const sample = bundleSchema.parse(sampleBundle());
const types = Object.fromEntries(sample.termKinds.map((kind) => [kind.slug, kind.valueType]));
const base = { recordId: null, baseRevision: 0, types };

function draft(): DraftOf<"deals"> {
  const [deal] = sample.deals;
  if (!deal) throw new Error("the sample has a deal");
  return { ...blankDocument("deals"), section: "deals", record: draftOfRecord("deals", deal, types) };
}

/** The sample deal with a second claim from a source that the draft brings along. */
function withNewSource(): DraftOf<"deals"> {
  const made = draft();
  const source = {
    ...blankSource("s1"),
    ...{ title: "Amazon says so", publisher: "Amazon", publishedOn: "3 Nov 2025", tier: "primary" },
  };
  const claim = { ...blankClaim("c2", newRef(source)), value: "$38bn", quote: "$38 billion" };
  made.record.terms[0]?.claims.push(claim);
  return { ...made, newSources: [source, { ...blankSource("s2"), title: "Cited by nothing" }] };
}

describe("editsOfDraft", () => {
  it("brings new sources along that something cites, and names them by slug", () => {
    const edits = editsOfDraft(withNewSource(), base);
    expect(edits.ok && edits.value.map(({ section, record }) => `${section} ${record.slug}`)).toEqual([
      "sources amazon-2025-11-03-amazon-says-so",
      "deals first",
    ]);
    expect(edits.ok && JSON.stringify(edits.value)).not.toContain("new:");
  });

  it("puts events beside a deal into it and its partnership", () => {
    const event = { ...blankEvent("e1", "2025-11-03"), kind: "signing", title: "Signed" };
    const edits = editsOfDraft({ ...draft(), events: [event] }, base);
    expect(edits.ok && edits.value.at(-1)).toMatchObject({
      section: "events",
      place: ["events", 0],
      record: { deal: "first", partnership: "aws-openai", slug: "aws-openai-2025-signed" },
    });
  });

  it("blames a source without a title for that alone, and nothing that cites it", () => {
    const document = withNewSource();
    document.newSources[0] = { ...document.newSources[0], title: "" } as never;
    const edits = editsOfDraft(document, base);
    expect(edits.ok ? [] : edits.error.map((issue) => joinPath(issue.path))).toEqual(["newSources[0].title"]);
  });

  it("lists every issue with its place in the draft", () => {
    const event = { ...blankEvent("e1", ""), title: "Signed" };
    const document: DraftDocument = { ...withNewSource(), events: [event] };
    document.newSources[0] = { ...document.newSources[0], publisher: "", url: "ftp://x" } as never;
    const edits = editsOfDraft(document, base);
    expect(edits.ok ? [] : edits.error.map((issue) => joinPath(issue.path))).toEqual([
      "newSources[0].publisher",
      "newSources[0].url",
      "events[0].on",
      "events[0].kind",
    ]);
  });

  it("knows a kind that is not one, whether or not it could be a slug", () => {
    for (const kind of ["exclu", "Cloud exclu"]) {
      const document = edited(draft(), { do: "set", at: ["record", "terms", 0, "kind"], value: kind });
      const edits = editsOfDraft(document, base);
      expect(edits.ok ? [] : edits.error).toEqual([
        {
          path: ["record", "terms", 0, "kind"],
          message: expect.stringContaining(`“${kind}” is not in the record`),
        },
      ]);
    }
  });

  it("tells of an empty draft what is missing, not what a file would lack", () => {
    const edits = editsOfDraft(blankDocument("deals"), base);
    const messages = edits.ok ? [] : edits.error.map((issue) => issue.message);
    expect(messages).toContain("Write a title.");
    expect(messages).toContain("Choose how firm it is.");
    for (const message of messages) expect(message).not.toMatch(/null|expected|quotes/);
  });
});

describe("previewTerms", () => {
  const lookups = {
    kinds: new Map(sample.termKinds.map((kind) => [kind.slug, kind])),
    fiscalYears: [],
    organizations: new Map(sample.organizations.map(({ slug, name }) => [slug, { slug, name }])),
    sources: new Map(
      sample.sources.map((source) => [
        source.slug,
        { ...source, ancestors: [], originPublishers: [source.publisher] },
      ]),
    ),
  };
  it("reads what readers will see, new sources and all", () => {
    const [term] = previewTerms(withNewSource(), lookups, "2026-11-24");
    expect(term?.reading.standing).toBe("confirmed");
    expect(term?.display).toBe("$38 billion, per Amazon and Reuters");
  });

  it("leaves out what is not understood yet", () => {
    const document = withNewSource();
    const [, claim] = document.record.terms[0]?.claims ?? [];
    if (claim) claim.value = "$38 bazillion";
    expect(previewTerms(document, lookups, "2026-11-24")[0]?.reading.standing).toBe("reported");
    expect(previewTerms(blankDocument("deals") as DraftOf<"deals">, lookups, "2026-11-24")).toEqual([]);
  });

  it("reads a term again only when it, or a new source, has changed, and then as if for the first time", () => {
    const preview = previewer(lookups);
    const term = ["record", "terms", 0];
    const steps: Edit[] = [
      { do: "set", at: ["record", "title"], value: "Another title" },
      { do: "insert", at: ["record", "terms"], index: 1, entry: blankTerm("t2", { from: "", to: "" }) },
      { do: "set", at: [...term, "claims", 1, "value"], value: "$39 billion" },
      { do: "set", at: ["newSources", 0, "publisher"], value: "Another publisher" },
      { do: "set", at: ["record", "effectiveOn"], value: "2026" },
      { do: "move", at: ["record", "terms"], from: 1, to: 0 },
    ];
    let document: DraftDocument = withNewSource();
    let before = preview(document, "2026-11-24");
    const isReadAgain = steps.map((step) => {
      document = edited(document, step);
      const now = preview(document as DraftOf<"deals">, "2026-11-24");
      expect(now).toEqual(previewTerms(document as DraftOf<"deals">, lookups, "2026-11-24"));
      const readings = new Set(before.map(({ reading }) => reading));
      before = now;
      return now.some(({ reading, term: { key } }) => key !== "t2" && !readings.has(reading));
    });
    expect(isReadAgain).toEqual([false, false, true, true, false, false]);
  });
});

describe("duplicateOf", () => {
  it("keeps what deals have in common and nothing that a source said", () => {
    const copy = duplicateOf(draft());
    expect(copy.record).toMatchObject({ slug: "", title: "A first deal (copy)", announcedOn: "" });
    expect(copy.record).toMatchObject({ terms: [{ kind: "spend_commitment", claims: [] }] });
  });
});
