import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { DraftAutosave } from "@/components/editor/draft/autosave";
import { localCopies } from "@/components/editor/draft/local-copies";
import { db } from "@/lib/db/client";
import { listPresence } from "@/lib/db/drafts/presence";
import { saveDraft } from "@/lib/db/drafts/save-draft";
import { startEditing } from "@/lib/db/drafts/start-editing";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { withDatabaseGone } from "@/lib/testing/database";
import { importOf } from "@/lib/testing/importing";

/** The browser's autosave and the server's save together: the database goes away in mid-edit; two people edit one record. */

const TODAY = "2026-11-24";
const blank = blankDocument("deals");
const titled = (title: string): DraftDocument =>
  ({ ...blank, record: { ...blank.record, title } }) as DraftDocument;

/** What `Storage` needs, kept in memory. */
function memory() {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});

test("while the database is gone the editor is told, the draft stays in the browser, and trying again saves it", async () => {
  const actor = await storedActor();
  const [draftId, copies] = [randomUUID(), localCopies(memory(), actor.userId)];
  const autosave = new DraftAutosave({
    ...{
      draftId,
      section: "deals",
      recordId: null,
      baseRevision: 0,
      ackedRevision: 0,
      version: 0,
      acked: blank,
      copies,
    },
    save: (request) => saveDraft(actor, request),
    clock: { now: () => 0, after: () => () => {} },
    onMerged: () => {
      throw new Error("nobody else writes");
    },
  });
  autosave.typed(titled("Before"));
  expect(await autosave.flush()).toBe(true);

  await withDatabaseGone(async () => {
    autosave.typed(titled("Meanwhile"));
    expect(await autosave.flush()).toBe(false);
    expect(autosave.snapshot()).toMatchObject({ phase: "retrying", message: "The server was not reached" });
    expect(copies.list()).toMatchObject([{ draftId, document: { record: { title: "Meanwhile" } } }]);
  });
  autosave.retry();
  expect(await autosave.flush()).toBe(true);
  expect(autosave.snapshot().phase).toBe("saved");
  expect(copies.list()).toEqual([]);
  const { document } = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
  expect(document).toMatchObject({ record: { title: "Meanwhile" } });
});

test("two who edit one record see each other, and not themselves, for as long as they type", async () => {
  const [ada, bea] = [await storedActor("editor", "Ada"), await storedActor("contributor", "Bea")];
  for (const actor of [ada, bea]) {
    const start = await startEditing(actor, { section: "deals", today: TODAY, slug: "first", draftId: null });
    if (!start) throw new Error("the sample has a deal");
    const { recordId, baseRevision, document } = start;
    const saved = await saveDraft(actor, { id: randomUUID(), recordId, baseRevision, version: 0, document });
    expect(saved).toEqual({ ok: true, version: 1 });
  }
  const { id } = await db().deal.findUniqueOrThrow({ where: { slug: "first" } });
  const { updatedAt } = await db().draft.findFirstOrThrow({
    where: { recordId: id },
    orderBy: { updatedAt: "desc" },
  });
  const after = (seconds: number) => new Date(updatedAt.getTime() + seconds * 1000);
  expect((await listPresence(ada, id, after(5))).map(({ name }) => name)).toEqual(["Bea"]);
  expect((await listPresence(bea, id, after(5))).map(({ name }) => name)).toEqual(["Ada"]);
  expect(await listPresence(ada, id, after(3_600))).toEqual([]);
});
