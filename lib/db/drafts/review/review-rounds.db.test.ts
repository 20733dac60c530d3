import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { DraftOf } from "@/lib/drafts/document";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../../client";
import { listStaleTerms } from "../../read/findings/stale-terms";
import { presentState } from "../../store/present-state";
import { returnDraft } from "../answer-draft";
import { findSources, partiesOfPartnership } from "../find-records";
import { findSaid } from "../find-said";
import { listQueue } from "../list-drafts";
import { publishDraft } from "../publish-draft";
import { getReview } from "../review-draft";
import { saveDraft } from "../save-draft";
import { submitDraft } from "../submit-draft";
import { addReviewNote, listReviewNotes, settleReviewNote } from "./review-notes";

/** A draft through its rounds: what was remarked stays, what changed since is told, what cannot both be is said before. */

const TODAY = "2026-11-24";
const message = "From the filing";
let [cy, ada]: Actor[] = [];
const people = () => {
  if (!cy || !ada) throw new Error("stored before all");
  return { cy, ada };
};

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  [cy, ada] = [await storedActor("contributor", "Cy"), await storedActor("editor", "Ada")];
});

async function begun(actor: Actor, change: (document: DraftOf<"deals">) => void) {
  const present = await presentState(db(), { section: "deals", slug: "first" });
  if (present?.document.section !== "deals") throw new Error("there is such a deal");
  const document = structuredClone(present.document);
  change(document);
  const id = randomUUID();
  const request = { id, recordId: present.recordId, baseRevision: present.revision, document };
  expect(await saveDraft(actor, { ...request, version: 0 })).toMatchObject({ ok: true });
  return { id, request, claim: document.record.terms[0]?.claims[0]?.id ?? "" };
}

const setting = (field: "title" | "summary", text: string) => (document: DraftOf<"deals">) => {
  document.record[field] = text;
};

function quoted(document: DraftOf<"deals">, quote: string) {
  for (const claim of document.record.terms[0]?.claims ?? []) claim.quote = quote;
}

describe("the rounds of a review", () => {
  it("mark the page, keep remarks by their place, and tell what changed since the last look", async () => {
    const { id, request, claim } = await begun(people().cy, (document) =>
      quoted(document, "a $38 billion pact"),
    );
    await submitDraft(people().cy, { id, version: 1, message });
    const first = await getReview(people().ada, id, { today: TODAY });
    const place = `terms/spend/claims/${claim}`;
    expect(first).toMatchObject({ changedSince: null, rounds: [], conflicts: [] });
    expect(first?.records[0]?.marked?.terms[0]?.claims).toMatchObject([
      {
        place,
        mark: "changed",
        before: { quote: "a $38 billion deal" },
        after: { quote: "a $38 billion pact" },
      },
    ]);
    expect(first?.sources).toMatchObject([{ slug: "reuters-2025-11", url: "https://www.reuters.com/a" }]);

    expect(await addReviewNote(people().ada, { draftId: id, place, text: "It says deal." })).toEqual({
      ok: true,
    });
    expect(await returnDraft(people().ada, { id, version: 2, note: "See the claim" })).toEqual({ ok: true });
    const document = structuredClone(request.document);
    quoted(document, "a $38 billion deal, both said");
    await saveDraft(people().cy, { ...request, document, version: 3 });
    await submitDraft(people().cy, { id, version: 4, message });
    const second = await getReview(people().ada, id, { today: TODAY });
    expect(second).toMatchObject({
      changedSince: expect.arrayContaining([place]),
      rounds: [{ number: 1, note: "See the claim", reviewer: "Ada" }],
      notes: [{ place, text: "It says deal.", author: "Ada", settledBy: null }],
    });
    expect(second?.changedSince).not.toContain("title");
    const [note] = await listReviewNotes(people().cy, id);
    const settling = { draftId: id, id: note?.id ?? "", at: new Date() };
    expect(await settleReviewNote(people().cy, settling)).toEqual({ ok: true });
    expect(await listReviewNotes(people().ada, id)).toMatchObject([{ settledBy: "Cy" }]);
  });

  it("are for the author and reviewers alone", async () => {
    const { id } = await begun(people().ada, setting("summary", "Mine."));
    const stranger = await storedActor("contributor", "Eve");
    expect(await addReviewNote(stranger, { draftId: id, place: "title", text: "x" })).toMatchObject({
      reason: "gone",
    });
    expect(await listReviewNotes(stranger, id)).toEqual([]);
    const settling = { draftId: id, id: randomUUID(), at: new Date() };
    expect(await settleReviewNote(stranger, settling)).toMatchObject({ reason: "gone" });
  });
});

describe("a conflict", () => {
  it("is chosen by the author before a draft is submitted, and said in the queue when it comes later", async () => {
    const { id } = await begun(people().cy, setting("title", "By Cy"));
    const early = await begun(people().cy, setting("title", "Early"));
    await submitDraft(people().cy, { id: early.id, version: 1, message });
    const other = await begun(people().ada, setting("title", "By Ada"));
    expect(await publishDraft(people().ada, { id: other.id, version: 1, message })).toMatchObject({
      ok: true,
    });
    expect(await submitDraft(people().cy, { id, version: 1, message })).toMatchObject({
      ...{ ok: false, reason: "behind", conflicts: [{ words: "title", mine: "By Cy", theirs: "By Ada" }] },
    });
    const line = (await listQueue(people().ada, TODAY)).find((each) => each.id === early.id);
    expect(line?.conflicts).toEqual(["title"]);
    expect((await getReview(people().ada, early.id, { today: TODAY }))?.conflicts).toEqual(["title"]);
  });
});

describe("what the form is offered", () => {
  it("is the same words, or the same figure, of the same source", async () => {
    const value = { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" } as const;
    const asked = { source: "reuters-2025-11", quote: "A $38 billion “deal”", value: null };
    expect(await findSaid(people().cy, asked)).toMatchObject([{ by: "quote", deal: { slug: "first" } }]);
    expect(await findSaid(people().cy, { ...asked, quote: "", value })).toMatchObject([{ by: "figure" }]);
    expect(await findSaid(people().cy, { ...asked, source: "none", value })).toEqual([]);
  });

  it("is who publishes at a host, and who takes part in a partnership", async () => {
    const finding = await findSources(people().cy, "http://reuters.com/another");
    expect(finding).toMatchObject({
      sameUrl: null,
      home: { publisher: "Reuters", tier: "press", language: "en" },
    });
    expect(await findSources(people().cy, "https://nowhere.example/a")).toMatchObject({ home: null });
    expect(await partiesOfPartnership(people().cy, "aws-openai")).toMatchObject([
      { organization: "amazon", name: "Amazon", role: "cloud_provider" },
      { organization: "openai", role: "customer" },
    ]);
  });

  it("is a term of which nobody has spoken for a year", async () => {
    expect((await listStaleTerms("2026-11-02")).terms).toEqual([]);
    expect(await listStaleTerms("2026-11-24")).toMatchObject({
      total: 1,
      terms: [{ deal: { slug: "first" }, key: "spend", lastOn: "2025-11-03" }],
    });
  });
});
