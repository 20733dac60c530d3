import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { blankClaim, blankEvent, blankSource } from "@/lib/drafts/blank";
import type { DraftOf } from "@/lib/drafts/document";
import { newRef } from "@/lib/drafts/to-edits";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { rejectDraft, returnDraft, withdrawDraft } from "./answer-draft";
import { publishDraft } from "./publish-draft";
import { saveDraft } from "./save-draft";
import { startEditing } from "./start-editing";
import { submitDraft } from "./submit-draft";

let [editor, second, contributor]: Actor[] = [];
const message = "From the announcement";

beforeAll(async () => {
  await importOf(sampleBundle());
  editor = await storedActor("editor", "Ada");
  second = await storedActor("editor", "Bea");
  contributor = await storedActor("contributor", "Cy");
});

function actors() {
  if (!editor || !second || !contributor) throw new Error("stored before all");
  return { editor, second, contributor };
}

/** A saved draft of the first deal, as `change` leaves it. */
async function drafted(actor: Actor, change: (deal: DraftOf<"deals">) => void) {
  const id = randomUUID();
  const start = await startEditing(actor, {
    section: "deals",
    today: "2026-11-24",
    slug: "first",
    draftId: id,
  });
  const begun =
    start ??
    (await startEditing(actor, { section: "deals", today: "2026-11-24", slug: "first", draftId: null }));
  if (!begun) throw new Error("the sample has a deal");
  const document = structuredClone(begun.present?.document) as DraftOf<"deals">;
  change(document);
  const { recordId } = begun;
  const baseRevision = begun.present?.revision ?? 0;
  const saved = await saveDraft(actor, { id, recordId, baseRevision, version: 0, document });
  expect(saved).toEqual({ ok: true, version: 1 });
  return { id, version: 1 };
}

const retitle = (title: string) => (deal: DraftOf<"deals">) => {
  deal.record.title = title;
};
const titleNow = async () => (await db().deal.findUniqueOrThrow({ where: { slug: "first" } })).title;

describe("publishDraft", () => {
  it("publishes a deal with a new source, a claim and an event in one change set", async () => {
    const draft = await drafted(actors().editor, (deal) => {
      const source = { ...blankSource("s"), title: "Statement", publisher: "Amazon", tier: "primary" };
      deal.newSources.push(source);
      const claim = { ...blankClaim("c", newRef(source)), value: "$38bn", quote: "$38 billion" };
      deal.record.terms[0]?.claims.push(claim);
      deal.events.push({ ...blankEvent("e", "late 2025"), kind: "signing", title: "Signed" });
    });
    const outcome = await publishDraft(actors().editor, { ...draft, message });
    expect(outcome).toMatchObject({ ok: true, href: "/deals/first", changeSet: 2 });
    expect(await db().revision.count({ where: { changeSet: { number: 2 } } })).toBe(3);
    const confirmed = { deal: { slug: "first" }, standing: "confirmed" } as const;
    expect(await db().termStanding.count({ where: confirmed })).toBeGreaterThan(0);
  });

  it("publishes once, however often it is asked", async () => {
    const draft = await drafted(actors().editor, retitle("Pressed twice"));
    const presses = [1, 2, 3].map(() => publishDraft(actors().editor, { ...draft, message }));
    const outcomes = await Promise.all(presses);
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.changeSet)).size).toBe(1);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(
      await db().changeSet.count({
        where: { revisions: { some: { state: { path: ["title"], equals: "Pressed twice" } } } },
      }),
    ).toBe(1);
  });

  it("merges what does not overlap, and shows both sides where it does", async () => {
    const one = await drafted(actors().editor, retitle("One"));
    const other = await drafted(actors().second, (deal) => {
      deal.record.summary = "Other summary";
    });
    const conflict = await drafted(actors().second, retitle("Two"));
    expect(await publishDraft(actors().editor, { ...one, message })).toMatchObject({ ok: true });
    expect(await publishDraft(actors().second, { ...other, message })).toMatchObject({
      ok: true,
      merged: true,
    });
    expect(await titleNow()).toBe("One");
    expect(await publishDraft(actors().second, { ...conflict, message })).toMatchObject({
      ok: false,
      reason: "behind",
      document: { record: { title: "Two", summary: "Other summary" } },
      conflicts: [
        { path: ["record", "title"], base: "Pressed twice", mine: "Two", theirs: "One", words: "title" },
      ],
    });
  });

  it("finds the claim that a draft begun before there were ids means, and never takes a new one for one that went", async () => {
    const claims = async () =>
      db().claim.findMany({
        where: { term: { deal: { slug: "first" } } },
        select: { shortId: true, quote: true },
        orderBy: { position: "asc" },
      });
    const [before] = await claims();
    const old = await drafted(actors().editor, (deal) => {
      const [claim] = deal.record.terms[0]?.claims ?? [];
      Object.assign(claim ?? {}, {
        id: `${claim?.source} ${claim?.stance}`,
        quote: "edited in an old draft",
      });
    });
    expect(await publishDraft(actors().editor, { ...old, message })).toMatchObject({ ok: true });
    const [after] = await claims();
    expect(after).toEqual({ shortId: before?.shortId, quote: "edited in an old draft" });
    const fresh = await drafted(actors().editor, (deal) => {
      const [term] = deal.record.terms;
      const [claim] = term?.claims ?? [];
      if (term && claim)
        term.claims = term.claims.with(0, {
          ...claim,
          id: randomUUID(),
          quote: "another claim of the source",
        });
    });
    expect(await publishDraft(actors().editor, { ...fresh, message })).toMatchObject({ ok: true });
    const [another] = await claims();
    expect(another?.quote).toBe("another claim of the source");
    expect(another?.shortId).not.toBe(before?.shortId);
  });

  it("refuses a day that no calendar has, at its place, before the database would", async () => {
    const draft = await drafted(actors().editor, (deal) => {
      deal.record.announcedOn = "2027-02-29";
      deal.record.endsOn = "about 31 April 2030";
    });
    expect(await publishDraft(actors().editor, { ...draft, message })).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [
        {
          path: ["record", "announcedOn"],
          message: expect.stringContaining("29 February 2027 does not exist"),
        },
        { path: ["record", "endsOn"], message: expect.stringContaining("31 April does not exist") },
      ],
    });
  });

  it("reads a value by the language of its source, also of one that the draft brings along", async () => {
    const spend = (language: string) =>
      drafted(actors().editor, (deal) => {
        const source = {
          ...blankSource("s"),
          title: `In ${language}`,
          publisher: `P ${language}`,
          tier: "press",
        };
        deal.newSources.push({ ...source, language });
        const claim = {
          ...blankClaim("c", newRef(source)),
          value: "38 billion dollars",
          quote: language,
        };
        deal.record.terms[0]?.claims.push(claim);
      });
    expect(await publishDraft(actors().editor, { ...(await spend("fr")), message })).toMatchObject({
      reason: "invalid",
      issues: [{ message: expect.stringContaining("38000000000000 dollars or 38000000000 dollars") }],
    });
    expect(await publishDraft(actors().editor, { ...(await spend("en")), message })).toMatchObject({
      ok: true,
    });
  });

  it("says where a issue is in the draft", async () => {
    const draft = await drafted(actors().editor, (deal) => {
      deal.record.parties.push({ id: "x", organization: "nobody-known", role: "investor" });
      deal.events.push({
        ...blankEvent("e", "2025"),
        kind: "signing",
        title: "Again",
        sources: [{ id: "x", text: "no-such" }],
      });
    });
    const outcome = await publishDraft(actors().editor, { ...draft, message });
    expect(outcome.ok || outcome.reason !== "invalid" ? [] : outcome.issues).toEqual([
      { path: ["record", "parties", 2, "organization"], message: 'No organization "nobody-known".' },
      { path: ["events", 2, "sources", 0], message: 'No source "no-such".' },
    ]);
  });

  it("is for editors, and for what was seen", async () => {
    const draft = await drafted(actors().contributor, retitle("Mine"));
    await expect(publishDraft(actors().contributor, { ...draft, message })).rejects.toThrow(
      /does not allow this/,
    );
    expect(await publishDraft(actors().editor, { ...draft, version: 7, message })).toMatchObject({
      reason: "stale",
    });
    expect(await publishDraft(actors().editor, { id: randomUUID(), version: 1, message })).toMatchObject({
      reason: "gone",
    });
  });
});

describe("review", () => {
  it("goes to and fro, and ends in a publication or a reasoned no", async () => {
    const draft = await drafted(actors().contributor, retitle("Proposed"));
    expect(await submitDraft(actors().contributor, { ...draft, message })).toMatchObject({ ok: true });
    expect(await withdrawDraft(actors().contributor, { id: draft.id, version: 2 })).toEqual({ ok: true });
    expect(await submitDraft(actors().contributor, { id: draft.id, version: 3, message })).toMatchObject({
      ok: true,
    });
    const seen = { id: draft.id, version: 4 };
    expect(await returnDraft(actors().editor, { ...seen, note: "Which filing?" })).toEqual({ ok: true });
    expect(await rejectDraft(actors().editor, { ...seen, note: "No" })).toMatchObject({ reason: "closed" });
    const again = await submitDraft(actors().contributor, { id: draft.id, version: 5, message });
    expect(again).toMatchObject({ ok: true });
    expect(await publishDraft(actors().editor, { id: draft.id, version: 6, message })).toMatchObject({
      ok: true,
    });
    expect(await titleNow()).toBe("Proposed");
  });

  it("takes in only what could be published", async () => {
    const draft = await drafted(actors().contributor, retitle(" "));
    expect(await submitDraft(actors().contributor, { ...draft, message })).toMatchObject({
      reason: "invalid",
      issues: [{ path: ["record", "title"], message: "Write a title." }],
    });
  });

  it("needs a second pair of eyes where that is the rule", async () => {
    await db().editorRules.update({ where: { id: 1 }, data: { fourEyes: true } });
    const draft = await drafted(actors().editor, retitle("My own"));
    expect(await publishDraft(actors().editor, { ...draft, message })).toMatchObject({ reason: "forbidden" });
    expect(await submitDraft(actors().editor, { ...draft, message })).toMatchObject({ ok: true });
    const seen = { id: draft.id, version: 2 };
    expect(await rejectDraft(actors().editor, { ...seen, note: "x" })).toMatchObject({ reason: "forbidden" });
    expect(await publishDraft(actors().second, { ...seen, message })).toMatchObject({ ok: true });
    await db().editorRules.update({ where: { id: 1 }, data: { fourEyes: false } });
  });
});
