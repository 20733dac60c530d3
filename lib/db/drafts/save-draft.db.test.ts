import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { findRecords, findSources } from "./find-records";
import { discardDraft, saveDraft } from "./save-draft";
import { startEditing } from "./start-editing";

const [author, other, editor] = [
  makeActor("contributor", { userId: "author" }),
  makeActor("contributor", { userId: "other" }),
  makeActor("editor", { userId: "editor" }),
];
const titled = (title: string): DraftDocument =>
  ({ ...blankDocument("deals"), record: { ...blankDocument("deals").record, title } }) as DraftDocument;
const first = (id: string = randomUUID()) => ({
  ...{ id, recordId: null, baseRevision: 0, version: 0 },
  document: titled("A"),
});
const asked = { section: "deals", today: "2026-11-24" } as const;

beforeAll(async () => {
  await importOf(sampleBundle());
  for (const { userId, name, email, role } of [author, { ...other, email: "other@editor.test" }, editor])
    await db().user.create({ data: { id: userId, name, email, role } });
});

describe("saveDraft", () => {
  it("counts versions, and refuses a save that was made from an older one", async () => {
    const request = first();
    expect(await saveDraft(author, request)).toEqual({ ok: true, version: 1 });
    const typed = { ...request, version: 1, document: titled("AB") };
    expect(await saveDraft(author, typed)).toEqual({ ok: true, version: 2 });
    expect(await saveDraft(author, { ...typed, document: titled("X") })).toMatchObject({
      ok: false,
      reason: "stale",
      version: 2,
      document: { record: { title: "AB" } },
    });
  });

  it("makes one draft of a first save that is sent twice", async () => {
    const request = first();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => saveDraft(author, request)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "stale")).toHaveLength(3);
    expect(await db().draft.count({ where: { id: request.id } })).toBe(1);
  });

  it("lets one of 50 parallel saves of one version win", async () => {
    const request = first();
    await saveDraft(author, request);
    const saves = Array.from({ length: 50 }, (_, n) =>
      saveDraft(author, { ...request, version: 1, document: titled(`${n}`) }),
    );
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "stale")).toHaveLength(49);
  });

  it("is the author's and the reviewers' business alone", async () => {
    const request = first();
    await saveDraft(author, request);
    const theirs = { ...request, version: 1, document: titled("theirs") };
    expect(await saveDraft(other, theirs)).toMatchObject({ ok: false, reason: "gone" });
    expect(await startEditing(other, { ...asked, slug: null, draftId: request.id })).toMatchObject({
      stored: null,
      document: { record: { title: "" } },
    });
    expect(await discardDraft(other, request.id)).toBe(false);
    expect(await saveDraft(editor, theirs)).toEqual({ ok: true, version: 2 });
  });

  it("refuses to change what was submitted", async () => {
    const request = first();
    await saveDraft(author, request);
    await db().draft.update({
      where: { id: request.id },
      data: { status: "submitted", submittedAt: new Date(0) },
    });
    expect(await saveDraft(author, { ...request, version: 1 })).toMatchObject({ reason: "closed" });
  });

  it("shows in nothing that is published", async () => {
    const request = first();
    await saveDraft(author, { ...request, document: titled("Zanzibar compute pact") });
    expect(await findRecords(editor, { section: "deals", q: "Zanzibar" })).toEqual([]);
    expect(await db().deal.count()).toBe(2);
    expect(await db().record.count()).toBe(9);
  });
});

describe("startEditing", () => {
  it("begins with the published record and goes on with one's own draft", async () => {
    const begun = await startEditing(author, { ...asked, slug: "first", draftId: null });
    expect(begun).toMatchObject({
      stored: null,
      baseRevision: 1,
      document: { record: { title: "A first deal" }, events: [{ slug: "announced", baseRevision: 1 }] },
      lookups: { sources: [{ slug: "reuters-2025-11" }] },
    });
    if (!begun) return;
    const { recordId, document } = begun;
    const id = randomUUID();
    await saveDraft(author, { id, recordId, baseRevision: 1, version: 0, document });
    const again = await startEditing(author, { ...asked, slug: "first", draftId: null });
    expect(again?.stored).toMatchObject({ id, version: 1, status: "open" });
    expect((await startEditing(other, { ...asked, slug: "first", draftId: null }))?.stored).toBeNull();
  });

  it("answers nothing for what is not there", async () => {
    expect(await startEditing(author, { ...asked, slug: "nope", draftId: null })).toBeNull();
    expect(await startEditing(author, { ...asked, slug: "' OR 1=1", draftId: null })).toBeNull();
  });
});

describe("findSources", () => {
  it.each(["https://reuters.com/a?utm_source=x", "http://www.reuters.com/a/#top", "openai turns"])(
    "finds a source by %s",
    async (q) => {
      expect((await findSources(author, q)).sources.map((source) => source.slug)).toEqual([
        "reuters-2025-11",
      ]);
    },
  );

  it.each(["https://reuters.com/b", "https://reuters.com/%", "100% _", ""])("finds none by %s", async (q) => {
    expect((await findSources(author, q)).sources).toEqual([]);
  });
});
