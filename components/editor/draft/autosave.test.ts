import { describe, expect, it } from "vitest";
import { blankDocument } from "@/lib/drafts/blank";
import type { DraftDocument } from "@/lib/drafts/document";
import type { SaveOutcome, SaveRequest } from "@/lib/drafts/outcomes";
import { DraftAutosave } from "./autosave";
import { localCopies } from "./local-copies";

const blank = blankDocument("deals");
const deal = (fields: object): DraftDocument =>
  ({ ...blank, record: { ...blank.record, ...fields } }) as DraftDocument;
const DRAFT = "00000000-0000-4000-8000-000000000001";

function memory(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

/** A autosave with a server that answers as told and a clock that is turned by hand. */
function begin(answers: (SaveOutcome | Error)[]) {
  const requests: SaveRequest[] = [];
  const timers: { at: number; run: () => void }[] = [];
  const merged: DraftDocument[] = [];
  let now = 0;
  const copies = localCopies(memory(), "ada");
  const autosave = new DraftAutosave({
    ...{
      draftId: DRAFT,
      section: "deals",
      recordId: null,
      baseRevision: 0,
      ackedRevision: 0,
      version: 0,
      acked: blank,
      copies,
    },
    save: async (request) => {
      requests.push(request);
      const answer = answers.shift() ?? { ok: true, version: request.version + 1 };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    clock: {
      now: () => now,
      after: (ms, run) => {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
      },
    },
    onMerged: (document) => merged.push(document),
  });
  const pass = async (ms: number) => {
    now += ms;
    for (const timer of timers.filter((each) => each.at <= now)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.run();
    }
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { autosave, requests, copies, merged, pass };
}

describe("DraftAutosave", () => {
  it("keeps every keystroke here at once and saves after a pause", async () => {
    const { autosave, requests, copies, pass } = begin([]);
    autosave.typed(deal({ title: "A" }));
    autosave.typed(deal({ title: "AB" }));
    expect(copies.list()).toMatchObject([{ draftId: DRAFT, document: { record: { title: "AB" } } }]);
    expect(autosave.snapshot().phase).toBe("waiting");
    await pass(1000);
    expect(requests.map((request) => request.document.record)).toMatchObject([{ title: "AB" }]);
    expect(autosave.snapshot()).toMatchObject({ phase: "saved", savedAtMs: 1000 });
    expect(copies.list()).toEqual([]);
  });

  it("tries again with growing pauses, and keeps the draft here meanwhile", async () => {
    const { autosave, requests, copies, pass } = begin([new Error("down"), new Error("down")]);
    autosave.typed(deal({ title: "A" }));
    await pass(1000);
    expect(autosave.snapshot()).toMatchObject({ phase: "retrying", message: /not reached/ as never });
    autosave.typed(deal({ title: "AB" }));
    await pass(1600);
    await pass(1600);
    expect(requests).toHaveLength(2);
    expect(copies.list()).toMatchObject([{ document: { record: { title: "AB" } } }]);
    await pass(3200);
    expect(autosave.snapshot().phase).toBe("saved");
    expect(requests.at(-1)?.document.record).toMatchObject({ title: "AB" });
    expect(copies.list()).toEqual([]);
  });

  it("merges with what another tab saved, and saves both", async () => {
    const theirs = deal({ summary: "Theirs" });
    const { autosave, requests, merged, pass } = begin([
      { ok: false, reason: "stale", version: 5, document: theirs },
    ]);
    autosave.typed(deal({ title: "Mine" }));
    await pass(1000);
    expect(merged).toMatchObject([{ record: { title: "Mine", summary: "Theirs" } }]);
    await pass(1000);
    expect(requests.at(-1)).toMatchObject({ version: 5, document: { record: { summary: "Theirs" } } });
    expect(autosave.snapshot().phase).toBe("saved");
    expect(autosave.savedVersion()).toBe(6);
  });

  it("waits for a new session and goes on", async () => {
    const { autosave, copies, pass } = begin([
      { ok: false, reason: "signed_out", message: "You are signed out." },
    ]);
    autosave.typed(deal({ title: "A" }));
    await pass(1000);
    expect(autosave.snapshot().phase).toBe("signed_out");
    autosave.typed(deal({ title: "AB" }));
    await pass(60_000);
    expect(copies.list()).toMatchObject([{ document: { record: { title: "AB" } } }]);
    autosave.retry();
    await pass(0);
    expect(autosave.snapshot().phase).toBe("saved");
  });

  it("flushes before publishing, and says when it could not", async () => {
    const { autosave, requests } = begin([]);
    autosave.typed(deal({ title: "A" }));
    expect(await autosave.flush()).toBe(true);
    expect(requests).toHaveLength(1);
    const down = begin([new Error("down")]);
    down.autosave.typed(deal({ title: "A" }));
    expect(await down.autosave.flush()).toBe(false);
  });

  it("tells the server on which revision a draft stands, though the merged draft says what it said before", async () => {
    const { autosave, requests, pass } = begin([]);
    autosave.typed(deal({ title: "Mine" }));
    await pass(1000);
    autosave.rebase(7);
    expect(autosave.isSaved()).toBe(false);
    expect(await autosave.flush()).toBe(true);
    expect(requests.map(({ baseRevision }) => baseRevision)).toEqual([0, 7]);
    autosave.rebase(7);
    await pass(5000);
    expect(requests).toHaveLength(2);
  });

  it("saves an untouched draft when it is to be published", async () => {
    const { autosave, requests } = begin([]);
    expect(await autosave.flush()).toBe(true);
    expect(requests).toHaveLength(1);
  });
});

describe("localCopies", () => {
  it("reads nothing that it did not write", () => {
    const store = memory();
    store.setItem("entente-draft:ada:x", "{");
    store.setItem("entente-draft:ada:y", '{"draftId":1}');
    store.setItem("entente-draft:bea:z", "null");
    expect(localCopies(store, "ada").list()).toEqual([]);
  });

  it("says when it cannot keep", () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new Error("full");
      },
    } as Storage;
    const copy = { draftId: DRAFT, section: "deals", recordId: null, baseRevision: 0, version: 0 };
    expect(localCopies(full, "ada").put({ ...copy, acked: blank, document: blank })).toBe(false);
  });
});
