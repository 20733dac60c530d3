import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchClaimIds, withClaimIds } from "@/lib/domain/records/claim-ids";
import { mergeRecords } from "@/lib/domain/records/merge-records";
import type { JsonRecord } from "@/lib/domain/text/json";
import { type BundleDeal, bundleSchema, dealSchema } from "@/lib/schema/bundle";
import { sampleBundle } from "@/lib/testing/bundles";
import { settled, sideWords } from "./conflicts";
import { type DraftOf, draftDocumentSchema } from "./document";
import { draftOfRecord } from "./from-record";
import { mergeDrafts } from "./merge";
import { takenIn } from "./taken-in";
import { recordOfDraft } from "./to-record";

/** What the save merged and what it could not, in the draft: the same record, whichever way the conflicts are settled. */

const TYPES = { spend_commitment: "money", duration: "duration" } as const;
const sample = bundleSchema.parse(sampleBundle());
const [deal] = sample.deals;
const [spend] = deal?.terms ?? [];
const [said] = spend?.claims ?? [];
if (!deal || !spend || !said) throw new Error("the sample has a deal with a claim");
const claimOf = (quote: string, amount: string) => ({
  ...said,
  quote,
  value: { type: "money" as const, amount, currency: "USD", qualifier: "exact" as const },
});
const base = withClaimIds<BundleDeal>({
  ...deal,
  terms: deal.terms.map((term) => ({
    ...term,
    claims: ["one", "two", "three"].map((quote, index) => claimOf(quote, `${index + 1}000`)),
  })),
});

type Change = { at: number; what: "value" | "quote" | "drop" | "move" | "add" | "title"; text: string };
const anyChanges = fc.array(
  fc.record({
    at: fc.nat(3),
    what: fc.constantFrom("value", "quote", "drop", "move", "add", "title"),
    text: fc.constantFrom("a", "b", "c"),
  }),
  { maxLength: 5 },
) as fc.Arbitrary<Change[]>;

type Claims = BundleDeal["terms"][number]["claims"];

/** What becomes of the claims by a change of the one at a place. */
const CHANGES: Record<Change["what"], (claims: Claims, change: Change, claim: Claims[number]) => Claims> = {
  title: (claims) => claims,
  add: (claims, { text }) =>
    claims.some(({ quote }) => quote === `new ${text}`) ? claims : [...claims, claimOf(`new ${text}`, "5")],
  move: (claims, _, claim) => [claim, ...claims.filter((each) => each !== claim)],
  drop: (claims, _, claim) => claims.filter((each) => each !== claim),
  quote: (claims, { at, text }, claim) => claims.with(at, { ...claim, quote: text }),
  value: (claims, { at, text }, claim) =>
    claims.with(at, { ...claim, value: claimOf("", `${text.charCodeAt(0)}`).value }),
};

function changed(record: BundleDeal, changes: readonly Change[]): BundleDeal {
  let { title } = record;
  let claims = record.terms[0]?.claims ?? [];
  for (const change of changes) {
    const claim = claims[change.at];
    if (change.what === "title") title = change.text;
    else if (claim || change.what === "add")
      claims = CHANGES[change.what](claims, change, claim ?? claimOf("", "0"));
  }
  return { ...record, title, terms: record.terms.map((term) => ({ ...term, claims })) };
}

/** What is new in it was made in the draft. */
function documentOf(record: BundleDeal): DraftOf<"deals"> {
  const draft = draftOfRecord("deals", record, TYPES);
  for (const { claims } of draft.terms)
    for (const claim of claims) if (claim.id.includes(" ")) claim.id = `made-here-${claim.quote.slice(-1)}`;
  return draftDocumentSchema.parse({
    format: "entente-draft/1",
    section: "deals",
    record: draft,
  }) as DraftOf<"deals">;
}

function recordOf(document: DraftOf<"deals">): BundleDeal {
  const read = recordOfDraft("deals", document.record, { types: TYPES, root: ["record"] });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const asJson = (record: BundleDeal) => record as unknown as JsonRecord;

describe("takenIn", () => {
  it("says what the save says, with the conflicts open and settled for either side", () => {
    fc.assert(
      fc.property(anyChanges, anyChanges, (mineChanges, theirChanges) => {
        const document = documentOf(changed(base, mineChanges));
        const mine = matchClaimIds(recordOf(document), base);
        const theirs = matchClaimIds(changed(base, theirChanges), base);
        const sides = { base: asJson(base), mine: asJson(mine), theirs: asJson(theirs) };
        const { record, conflicts } = mergeRecords(sides);
        const merged = dealSchema.parse(record);
        const behind = { section: "deals", place: { at: "record" }, revision: 2 } as const;
        const taken = takenIn(document, { ...behind, base, mine, theirs, merged, conflicts }, TYPES);
        expect(taken.conflicts.map(({ words }) => words)).toEqual(conflicts.map(({ words }) => words));
        const read = (draft: unknown) => recordOf(draft as DraftOf<"deals">);
        expect(read(taken.document)).toEqual(merged);
        for (const choice of ["mine", "theirs"] as const) {
          const wanted = dealSchema.parse(mergeRecords(sides, () => choice).record);
          const chosen = taken.conflicts.reduce(
            (draft, conflict) => settled(draft, conflict, choice),
            taken.document,
          );
          expect(read(chosen)).toEqual(wanted);
        }
        for (const conflict of taken.conflicts)
          for (const side of ["base", "mine", "theirs"] as const)
            expect(sideWords(conflict, side, taken)).toMatch(/./);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the spelling that was typed, and the source that is not published yet", () => {
    const document = documentOf(base);
    const [claim] = document.record.terms[0]?.claims ?? [];
    if (!claim) throw new Error("the sample has a claim");
    claim.value = "$ 7 thousand";
    claim.source = "new:s";
    const own = { source: "new-source", value: claimOf("", "7000").value };
    const mine = {
      ...base,
      terms: base.terms.map((term) => ({
        ...term,
        claims: term.claims.map((each, index) => (index === 0 ? { ...each, ...own } : each)),
      })),
    };
    const theirs = { ...base, title: "Theirs" };
    const merged = { ...mine, title: "Theirs" };
    const behind = { section: "deals", place: { at: "record" }, revision: 2, conflicts: [] } as const;
    const taken = takenIn(document, { ...behind, base, mine, theirs, merged }, TYPES);
    expect(taken.document.record).toMatchObject({
      title: "Theirs",
      terms: [{ claims: [{ value: "$ 7 thousand", source: "new:s" }, {}, {}] }],
    });
  });
});

describe("mergeDrafts", () => {
  it("tells of a reorder by both, as the save does", () => {
    const of = (...order: number[]) =>
      documentOf({
        ...base,
        terms: base.terms.map((term) => ({
          ...term,
          claims: order.flatMap((index) => term.claims[index] ?? []),
        })),
      });
    const { document, conflicts } = mergeDrafts({
      base: of(0, 1, 2),
      mine: of(2, 0, 1),
      theirs: of(1, 0, 2),
    });
    expect(conflicts.map(({ words }) => words)).toEqual(["term “Spend” → claims → order"]);
    expect(document).toEqual(of(2, 0, 1));
    expect(conflicts.map((conflict) => settled(document, conflict, "theirs"))).toEqual([of(1, 0, 2)]);
    expect(conflicts.map((conflict) => sideWords(conflict, "theirs", { document }))).toEqual([
      "reuters-2025-11, $2,000, two · reuters-2025-11, $1,000, one · reuters-2025-11, $3,000, three",
    ]);
  });

  it("knows the claims of a draft that was begun before they had ids", () => {
    const today = documentOf(base);
    const old = structuredClone(today);
    for (const [index, claim] of (old.record.terms[0]?.claims ?? []).entries())
      claim.id = `reuters-2025-11 asserts${index === 0 ? "" : ` ${index + 1}`}`;
    const mine = structuredClone(old);
    const theirs = structuredClone(today);
    (mine.record.terms[0]?.claims[1] as { quote: string }).quote = "mine";
    (theirs.record.terms[0]?.claims[0] as { quote: string }).quote = "theirs";
    const merged = mergeDrafts({ base: today, mine, theirs });
    expect(merged.conflicts).toEqual([]);
    expect(
      recordOf(merged.document as DraftOf<"deals">).terms[0]?.claims.map(({ id, quote }) => [id, quote]),
    ).toEqual(
      [
        ["theirs", 0],
        ["mine", 1],
        ["three", 2],
      ].map(([quote, at]) => [base.terms[0]?.claims[Number(at)]?.id, quote]),
    );
  });
});
