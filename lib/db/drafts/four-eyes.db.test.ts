import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { listChangeSets } from "../history/change-sets";
import { listRevisions } from "../history/revisions";
import { rejectDraft, returnDraft, withdrawDraft } from "./answer-draft";
import { publishDraft } from "./publish-draft";
import { saveDraft } from "./save-draft";
import { submitDraft } from "./submit-draft";

/**
 * Four eyes, proven: whatever anybody does with a draft in whatever order, what becomes public was submitted word for
 * word, and whoever let it through wrote nothing in it.
 */

const message = "From the filing";
let people: Actor[] = [];

beforeAll(async () => {
  await importOf(sampleBundle());
  people = [
    await storedActor("contributor", "Cy"),
    await storedActor("editor", "Ada"),
    await storedActor("editor", "Bea"),
    await storedActor("admin", "Dan"),
  ];
});
beforeEach(() => withFourEyes(true));
afterAll(() => withFourEyes(false));

async function withFourEyes(fourEyes: boolean): Promise<void> {
  await db().editorRules.update({ where: { id: 1 }, data: { fourEyes } });
}

const person = (index: number): Actor => {
  const found = people[index];
  if (!found) throw new Error("stored before all");
  return found;
};

/** A new organization, so that drafts of one run meet nothing of another. */
function document(slug: string, name: string): DraftDocument {
  const blank = blankDocument("organizations");
  if (blank.section !== "organizations") throw new Error("asked for one");
  return { ...blank, record: { ...blank.record, slug, name, kind: "ai_lab" } } as DraftDocument;
}

async function begun(actor: Actor, slug = `org-${randomUUID()}`) {
  const id = randomUUID();
  const request = { id, recordId: null, baseRevision: 0, document: document(slug, "Begun") };
  expect(await saveDraft(actor, { ...request, version: 0 })).toEqual({ ok: true, version: 1 });
  return { id, slug, request };
}

const stateOf = (id: string) => db().draft.findUniqueOrThrow({ where: { id } });
const isPublic = async (slug: string) => (await db().organization.count({ where: { slug } })) === 1;

describe("with four eyes", () => {
  it("an editor does not rewrite another's open draft and publish it alone", async () => {
    const { id, slug, request } = await begun(person(1));
    expect(
      await saveDraft(person(2), { ...request, version: 1, document: document(slug, "Rewritten") }),
    ).toMatchObject({ ok: true });
    expect(await publishDraft(person(2), { id, version: 2, message })).toMatchObject({ reason: "forbidden" });
    expect(await submitDraft(person(2), { id, version: 2, message })).toMatchObject({ ok: true });
    expect(await publishDraft(person(2), { id, version: 3, message })).toMatchObject({ reason: "forbidden" });
    expect(await isPublic(slug)).toBe(false);
    expect(await publishDraft(person(3), { id, version: 3, message })).toMatchObject({ ok: true });
  });

  it("an editor does not send a draft back, rewrite it and publish it alone", async () => {
    const { id, slug, request } = await begun(person(0));
    await submitDraft(person(0), { id, version: 1, message });
    expect(await returnDraft(person(1), { id, version: 2, note: "Which?" })).toEqual({ ok: true });
    await saveDraft(person(1), { ...request, version: 3, document: document(slug, "Rewritten") });
    expect(await publishDraft(person(1), { id, version: 4, message })).toMatchObject({ reason: "forbidden" });
    expect(await submitDraft(person(0), { id, version: 4, message })).toMatchObject({ ok: true });
    expect(await publishDraft(person(1), { id, version: 5, message })).toMatchObject({ reason: "forbidden" });
    expect(await rejectDraft(person(1), { id, version: 5, note: "No" })).toMatchObject({
      reason: "forbidden",
    });
    expect(await publishDraft(person(2), { id, version: 5, message })).toMatchObject({ ok: true });
    const { changeSets } = await listChangeSets(null);
    expect(changeSets[0]).toMatchObject({ author: "Cy, Ada", reviewer: "Bea" });
    const revisions = await listRevisions({ section: "organizations", slug }, null);
    expect(revisions?.revisions).toMatchObject([{ author: "Cy, Ada", reviewer: "Bea" }]);
  });

  it("nobody publishes what was not submitted, also who never typed in it", async () => {
    const { id, slug } = await begun(person(0));
    expect(await publishDraft(person(1), { id, version: 1, message })).toMatchObject({
      ...{ reason: "forbidden", message: expect.stringContaining("was not submitted") },
    });
    expect(await submitDraft(person(1), { id, version: 1, message })).toMatchObject({ ok: true });
    expect(await publishDraft(person(1), { id, version: 2, message })).toMatchObject({ reason: "forbidden" });
    expect(await isPublic(slug)).toBe(false);
  });

  it("the database refuses it by itself", async () => {
    const { id, slug, request } = await begun(person(0));
    const where = { id };
    const published = (index: number) => ({
      status: "published" as const,
      reviewerId: person(index).userId,
      version: { increment: 1 },
    });
    await expect(db().draft.update({ where, data: published(3) })).rejects.toThrow("as it was submitted");
    await saveDraft(person(1), { ...request, version: 1, document: document(slug, "Rewritten") });
    await saveDraft(person(0), { ...request, version: 2, document: document(slug, "Begun") });
    await submitDraft(person(0), { id, version: 3, message });
    await expect(db().draft.update({ where, data: published(1) })).rejects.toThrow("did not write it");
    await expect(
      db().draft.update({ where, data: { document: document(slug, "Slipped in") } }),
    ).rejects.toThrow("What was submitted is not changed");
    await expect(
      db().draft.update({ where, data: { ...published(2), document: document(slug, "Slipped in") } }),
    ).rejects.toThrow("What was submitted is not changed");
    await db().draft.update({ where, data: published(2) });
    expect(await stateOf(id)).toMatchObject({ submittedVersion: 4, version: 5 });
  });
});

/** What one of four people does next with the one draft; of versions the true one, or an older one. */
type Step = { who: number; what: (typeof DOINGS)[number]; name: number; behind: number };
const DOINGS = ["type", "submit", "withdraw", "return", "reject", "publish"] as const;
const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.nat({ max: 3 }),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant("type" as const) },
    { weight: 5, arbitrary: fc.constantFrom(...DOINGS) },
  ),
  name: fc.nat({ max: 3 }),
  behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
});

type Draft = Awaited<ReturnType<typeof begun>>;

/** Does it as the editor's actions would; a role that may not is refused by an error. */
async function take({ id, slug, request }: Draft, { who, what, name, behind }: Step): Promise<boolean> {
  const actor = person(who);
  const version = (await stateOf(id)).version - behind;
  const seen = { id, version };
  const doing = {
    type: () => saveDraft(actor, { ...request, version, document: document(slug, `Name ${name}`) }),
    submit: () => submitDraft(actor, { ...seen, message }),
    withdraw: () => withdrawDraft(actor, seen),
    return: () => returnDraft(actor, { ...seen, note: "Why?" }),
    reject: () => rejectDraft(actor, { ...seen, note: "No." }),
    publish: () => publishDraft(actor, { ...seen, message }),
  };
  try {
    return (await doing[what]()).ok;
  } catch (error) {
    if ((error as { kind?: string }).kind === "forbidden") return false;
    throw error;
  }
}

/** The same rules once more, as a person would keep them: by hand, over what was seen to succeed. */
class Book {
  private readonly hands: Set<number>;
  private words = "Begun";
  private submitted: string | null = null;
  constructor(author: number) {
    this.hands = new Set([author]);
  }
  note({ who, what, name }: Step): void {
    if (what === "type" && `Name ${name}` !== this.words) this.hands.add(who);
    if (what === "type") this.words = `Name ${name}`;
    if (what === "submit") this.hands.add(who);
    if (what === "submit") this.submitted = this.words;
    if (what === "withdraw" || what === "return" || what === "reject") this.submitted = null;
  }
  allows({ who, what }: Step): boolean {
    if (what === "type") return this.submitted === null;
    if (what === "return" || what === "reject" || what === "publish")
      return this.submitted !== null && !this.hands.has(who);
    return true;
  }
  get approved(): string | null {
    return this.submitted;
  }
}

/** Takes the steps until the draft is closed, and holds every success against the book. */
async function play(author: number, steps: readonly Step[]): Promise<boolean> {
  const draft = await begun(person(author));
  const book = new Book(author);
  for (const step of steps) {
    const { status } = await stateOf(draft.id);
    const closed = status === "published" || status === "rejected";
    // A second press of "Submit" or "Publish" is answered as the first was, and changes nothing.
    const isEchoed = status === "submitted" && step.what === "submit";
    const done = await take(draft, step);
    if (closed || !done || isEchoed) continue;
    expect(book.allows(step), `${JSON.stringify(step)} was let through`).toBe(true);
    book.note(step);
  }
  const found = await db().organization.findUnique({ where: { slug: draft.slug } });
  const { status } = await stateOf(draft.id);
  expect(status === "published").toBe(found !== null);
  if (found) expect(found.name).toBe(book.approved);
  return found !== null;
}

it("holds over any order of typing, submitting, sending back, taking over and publishing", async () => {
  let published = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 3 }),
      fc.array(anyStep, { minLength: 4, maxLength: 14 }),
      async (author, steps) => {
        if (await play(author, steps)) published += 1;
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
  expect(published, "a property that publishes nothing says nothing").toBeGreaterThan(0);
}, 120_000);
