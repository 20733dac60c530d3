import { beforeEach, describe, expect, test } from "vitest";
import type { BundleDeal } from "@/lib/schema/bundle/bundle";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { readStored } from "../store/stored";
import { verifyRecords } from "../verify/verify-records";
import type { RecordEdit, Save } from "./edits";
import { publish } from "./publish";

beforeEach(async () => {
  await clearRecord();
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

type Section = RecordEdit["section"];

/** The edit that an editor's form begins with. */
async function editOf(section: Section, slug: string): Promise<RecordEdit> {
  const [stored] = await readStored(db(), section, { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  return { section, id: stored.id, baseRevision: stored.headRevision, record: stored.record } as RecordEdit;
}

async function dealEdit(slug: string, change: Partial<BundleDeal>): Promise<RecordEdit> {
  const edit = await editOf("deals", slug);
  return { ...edit, record: { ...edit.record, ...change } } as RecordEdit;
}

const save = (...edits: RecordEdit[]): Save => ({ edits, message: "Test" });

const deal = async (slug: string) => (await editOf("deals", slug)).record as BundleDeal;

describe("publishing", () => {
  test("saves every record of one save in one change set, with its author", async () => {
    const actor = await storedActor();
    const outcome = await publish(
      actor,
      save(await dealEdit("first", { title: "New" }), {
        section: "organizations",
        id: null,
        baseRevision: 0,
        record: { slug: "oracle", name: "Oracle", kind: "cloud_provider", aliases: [], homepage: null },
      }),
    );
    expect(outcome).toMatchObject({
      ok: true,
      merged: false,
      revisions: [
        { section: "deals", slug: "first", revision: 2 },
        { section: "organizations", slug: "oracle", revision: 1 },
      ],
    });
    const number = outcome.ok ? (outcome.changeSet ?? 0) : 0;
    const changeSet = await db().changeSet.findUnique({ where: { number }, include: { revisions: true } });
    expect(changeSet).toMatchObject({ kind: "edit", message: "Test", authorId: actor.userId });
    expect(changeSet?.revisions).toHaveLength(2);
    expect(await verifyRecords()).toEqual([]);
  });

  test("writes nothing when nothing changes, and once when the same is sent twice", async () => {
    const actor = await storedActor();
    expect(await publish(actor, save(await editOf("deals", "first")))).toMatchObject({
      ok: true,
      changeSet: null,
      revisions: [{ revision: 1 }],
    });
    const twice = save({
      section: "deals",
      id: null,
      baseRevision: 0,
      record: { ...(await deal("first")), slug: "third" },
    } as RecordEdit);
    const both = await Promise.all([publish(actor, twice), publish(actor, twice)]);
    expect(both.map((outcome) => outcome.ok && outcome.revisions[0]?.revision)).toEqual([1, 1]);
    expect(both.map((outcome) => outcome.ok && outcome.changeSet).filter((n) => n === null)).toHaveLength(1);
    expect(await db().deal.count({ where: { slug: "third" } })).toBe(1);
  });

  test("is refused to a contributor, and to what is no save", async () => {
    const contributor = await storedActor("contributor", "Bob");
    await expect(publish(contributor, save(await dealEdit("first", { title: "New" })))).rejects.toMatchObject(
      {
        kind: "forbidden",
      },
    );
    const edit = await dealEdit("first", { title: "", partnership: "nowhere" });
    expect(await publish(await storedActor(), { edits: [edit, edit], message: " " })).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [
        { path: ["message"] },
        { path: ["edits", 0, "title"] },
        { path: ["edits", 1, "title"] },
        { path: ["edits", 1, "id"] },
      ],
    });
    expect(
      await publish(await storedActor(), save(await dealEdit("second", { partnership: "nowhere" }))),
    ).toMatchObject({
      ok: false,
      reason: "invalid",
      issues: [{ path: ["edits", 0, "partnership"], message: 'no partnership "nowhere"' }],
    });
  });
});

describe("two editors", () => {
  test("of 50 parallel saves of one term one wins, 49 are refused with the conflict, and nothing is lost", async () => {
    const actor = await storedActor();
    const { terms } = await deal("first");
    const edits = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        dealEdit("first", { terms: terms.map((term) => ({ ...term, label: `Label ${n}` })) }),
      ),
    );
    const outcomes = await Promise.all(edits.map((edit) => publish(actor, save(edit))));
    const won = outcomes.findIndex((outcome) => outcome.ok);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const lost of outcomes.filter((outcome) => !outcome.ok))
      expect(lost).toMatchObject({
        reason: "stale",
        conflicts: [{ edit: 0, base: "Spend", theirs: `Label ${won}` }],
      });
    const after = await deal("first");
    expect(after).toEqual({ ...after, terms: [{ ...terms[0], label: `Label ${won}` }] });
    expect(await db().changeSet.count()).toBe(2);
    expect(await verifyRecords()).toEqual([]);
  }, 60_000);

  test("who change different fields both have their change", async () => {
    const actor = await storedActor();
    const { terms } = await deal("first");
    const [one, other] = [
      await dealEdit("first", {
        title: "Mine",
        terms: terms.map((term) => ({ ...term, label: "Spending" })),
      }),
      await dealEdit("first", {
        summary: "Theirs",
        terms: terms.map((term) => ({ ...term, inForceUntil: "2032" })),
      }),
    ];
    const outcomes = await Promise.all([publish(actor, save(one)), publish(actor, save(other))]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.merged).toSorted()).toEqual([false, true]);
    expect(await deal("first")).toMatchObject({
      title: "Mine",
      summary: "Theirs",
      terms: [{ label: "Spending", inForceUntil: "2032" }],
    });
  });
});

describe("renaming", () => {
  test("follows into every record that names it, keeps a redirect and the short id", async () => {
    const actor = await storedActor();
    const before = await db().deal.findUniqueOrThrow({ where: { slug: "first" } });
    const outcome = await publish(actor, save(await dealEdit("first", { slug: "renamed" })));
    expect(outcome).toMatchObject({ ok: true, revisions: [{ slug: "renamed", revision: 2 }] });
    expect(await deal("second")).toMatchObject({ amends: ["renamed"] });
    expect((await editOf("events", "announced")).record).toMatchObject({ deal: "renamed" });
    expect((await db().deal.findUniqueOrThrow({ where: { slug: "renamed" } })).shortId).toBe(before.shortId);
    expect(await db().slugRedirect.findMany()).toMatchObject([{ slug: "first", recordId: before.id }]);
    expect(await verifyRecords()).toEqual([]);
  });

  test("of an organization and a source reaches claims, and an edit made before it is taken on", async () => {
    const actor = await storedActor();
    const { terms } = await deal("first");
    const claims =
      terms[0]?.claims.map((claim) => ({ ...claim, rank: "preferred" as const, reason: "Filing" })) ?? [];
    const older = await dealEdit("first", { terms: terms.map((term) => ({ ...term, claims })) });
    for (const [section, slug] of [
      ["organizations", "openai"],
      ["sources", "reuters-2025-11"],
    ] as const) {
      const edit = await editOf(section, slug);
      const record = { ...edit.record, slug: `${slug}-new` };
      expect(await publish(actor, save({ ...edit, record } as RecordEdit))).toMatchObject({ ok: true });
    }
    expect(await publish(actor, save(older))).toMatchObject({ ok: true, merged: true });
    expect((await deal("first")).terms).toMatchObject([
      { from: "openai-new", claims: [{ source: "reuters-2025-11-new", rank: "preferred" }] },
    ]);
    expect(await verifyRecords()).toEqual([]);
  });

  test("back takes the old slug again; a slug of another, present or past, is refused", async () => {
    const actor = await storedActor();
    await publish(actor, save(await dealEdit("first", { slug: "renamed" })));
    expect(
      await publish(actor, save(await dealEdit("second", { slug: "renamed", amends: [] }))),
    ).toMatchObject({
      issues: [{ path: ["edits", 0, "slug"] }],
    });
    expect(await publish(actor, save(await dealEdit("second", { slug: "first", amends: [] })))).toMatchObject(
      {
        issues: [
          { path: ["edits", 0, "slug"], message: '"first" was renamed to "renamed"; choose another slug' },
        ],
      },
    );
    expect(await publish(actor, save(await dealEdit("renamed", { slug: "first" })))).toMatchObject({
      ok: true,
    });
    expect((await db().slugRedirect.findMany()).map(({ slug }) => slug)).toEqual(["renamed"]);
    const text = await exportedText();
    expect(text).toContain('"slug": "first"');
    expect(await verifyRecords()).toEqual([]);
  });
});

test("with four eyes the database refuses that an author reviews", async () => {
  const [author, reviewer] = [await storedActor("contributor", "Bob"), await storedActor("editor", "Eve")];
  const data = { id: crypto.randomUUID(), kind: "deal" as const, document: {}, authorId: author.userId };
  await db().editorRules.update({ where: { id: 1 }, data: { fourEyes: true } });
  await db().draft.create({ data });
  const where = { id: data.id };
  await expect(
    db().draft.update({ where, data: { status: "published", reviewerId: author.userId } }),
  ).rejects.toThrow("someone who did not write it");
  await expect(db().draft.update({ where, data: { status: "published" } })).rejects.toThrow();
  await db().draft.update({ where, data: { status: "submitted", submittedAt: new Date(0) } });
  await db().draft.update({ where, data: { status: "published", reviewerId: reviewer.userId } });
});
