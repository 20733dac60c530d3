import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { storedActor } from "@/lib/testing/actors";
import { collectionOf, sampleBundle } from "@/lib/testing/bundles";
import { clearRecord, exportedText, importOf } from "@/lib/testing/importing";
import { db } from "../client";
import { newId } from "../store/ids/identity";
import { applyImport, previewImport } from "./browser-import";

/** The two steps of an import at the editor: what the first shows is what the second does, or nothing. */

/** On a machine that does much else at the same time. */
const PATIENCE_MS = 60_000;

const RENAMED = { "deals[0].title": "Renamed" };

const request = (bundle: Readonly<Record<string, unknown>>) => ({
  matter: { kind: "bundle", collection: collectionOf(bundle) } as const,
  onProgress: () => {},
  signal: new AbortController().signal,
});

async function planned(actor: Actor, bundle = sampleBundle(RENAMED)) {
  const outcome = await previewImport(actor, request(bundle));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.preview;
}

const applied = (actor: Actor, fingerprint: string, bundle = sampleBundle(RENAMED)) =>
  applyImport(actor, { ...request(bundle), message: "From the archive", fingerprint });

const titleOfFirst = async () => (await db().deal.findUniqueOrThrow({ where: { slug: "first" } })).title;

const withFourEyes = (fourEyes: boolean) => db().editorRules.update({ where: { id: 1 }, data: { fourEyes } });

beforeEach(async () => {
  await withFourEyes(false);
  await db().draft.deleteMany();
  await clearRecord();
  await importOf(sampleBundle());
});

describe("an import at the editor", { timeout: PATIENCE_MS }, () => {
  it("shows every field before and after, and changes nothing", async () => {
    const { sections } = await planned(await storedActor());
    expect(sections.find(({ section }) => section === "deals")).toMatchObject({
      created: 0,
      changed: 1,
      unchanged: 1,
      conflicts: 0,
      records: [
        {
          slug: "first",
          title: "Renamed",
          draftsBy: [],
          changes: [{ kind: "changed", place: "title", before: ["A first deal"], after: ["Renamed"] }],
        },
      ],
    });
    expect(await titleOfFirst()).toBe("A first deal");
    expect(await db().changeSet.count()).toBe(1);
  });

  it("does what was shown, once, and names who did it", async () => {
    const editor = await storedActor("editor", "Ada");
    const { fingerprint } = await planned(editor);
    expect(await applied(editor, fingerprint)).toEqual({ ok: true, changeSet: 2 });
    expect(await titleOfFirst()).toBe("Renamed");
    const saved = await db().changeSet.findUniqueOrThrow({ where: { number: 2 } });
    expect(saved).toMatchObject({ kind: "import", message: "From the archive", authorId: editor.userId });
    expect(await applied(editor, fingerprint)).toEqual({ ok: false, reason: "moved" });
    expect(await db().changeSet.count()).toBe(2);
  });

  it("is saved by one of two who press at once", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor);
    const outcomes = await Promise.all([applied(editor, fingerprint), applied(editor, fingerprint)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().changeSet.count()).toBe(2);
  });

  it("is refused when a record of the plan has moved, also when it says the same as before", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor);
    await importOf(sampleBundle({ "deals[0].summary": "Something else." }));
    await importOf(sampleBundle());
    expect(await applied(editor, fingerprint)).toEqual({ ok: false, reason: "moved" });
    expect(await titleOfFirst()).toBe("A first deal");
  });

  it("is refused when the file is another one", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor);
    const other = sampleBundle({ "deals[0].title": "Renamed otherwise" });
    expect(await applied(editor, fingerprint, other)).toEqual({ ok: false, reason: "moved" });
  });

  it("goes through when something moved that it does not touch", async () => {
    const editor = await storedActor();
    const { fingerprint } = await planned(editor, {
      format: "entente/1",
      deals: sampleBundle(RENAMED).deals,
    });
    await importOf(sampleBundle({ "events[0].detail": "More." }));
    const deals = { format: "entente/1", deals: sampleBundle(RENAMED).deals };
    expect(await applied(editor, fingerprint, deals)).toMatchObject({ ok: true });
  });

  it("names whose draft it would overtake", async () => {
    const { id: recordId } = await db().deal.findUniqueOrThrow({ where: { slug: "first" } });
    const { userId: authorId } = await storedActor("contributor", "Cy");
    const draft = { kind: "deal", recordId, baseRevision: 1, document: {}, authorId } as const;
    await db().draft.create({ data: { id: newId(), ...draft } });
    const { sections } = await planned(await storedActor());
    const deals = sections.find(({ section }) => section === "deals");
    expect(deals).toMatchObject({ conflicts: 1, records: [{ slug: "first", draftsBy: ["Cy"] }] });
  });

  it("is refused where every change wants a second person, and writes nothing", async () => {
    const admin = await storedActor("admin", "Ada");
    await withFourEyes(true);
    const { fingerprint } = await planned(admin);
    const before = await exportedText();
    expect(await applied(admin, fingerprint)).toEqual({ ok: false, reason: "four_eyes" });
    expect([await exportedText(), await db().changeSet.count(), await db().draft.count()]).toEqual([
      before,
      1,
      0,
    ]);
    await withFourEyes(false);
    expect(await applied(admin, fingerprint)).toEqual({ ok: true, changeSet: 2 });
  });

  it("lists what is wrong in both steps", async () => {
    const editor = await storedActor();
    const broken = sampleBundle({ "deals[0].terms[0].claims[0].source": "nowhere" });
    const issues = [
      { path: ["deals", 0, "terms", 0, "claims", 0, "source"], message: expect.stringContaining("nowhere") },
    ];
    expect(await previewImport(editor, request(broken))).toMatchObject({
      ok: false,
      reason: "withIssues",
      issues,
    });
    expect(await applied(editor, "0".repeat(64), broken)).toMatchObject({ ok: false, reason: "withIssues" });
  });

  it("is not for a contributor, whatever the page has checked", async () => {
    const { fingerprint } = await planned(await storedActor());
    const contributor = await storedActor("contributor", "Cy");
    await expect(planned(contributor)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(applied(contributor, fingerprint)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await titleOfFirst()).toBe("A first deal");
  });
});
