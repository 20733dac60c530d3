import { afterEach, expect, test, vi } from "vitest";
import { unhurriedCopies } from "./deferred-copies";
import type { LocalCopies, LocalCopy } from "./local-copies";

function made() {
  const kept = new Map<string, LocalCopy>();
  const copies: LocalCopies = {
    put: (copy) => Boolean(kept.set(copy.draftId, copy)),
    remove: (id) => void kept.delete(id),
    list: () => [...kept.values()],
  };
  const queue: (() => void)[] = [];
  const leaving = new Set<() => void>();
  const unhurried = unhurriedCopies(copies, {
    soon: (run) => queue.push(run),
    onLeave: (run) => {
      leaving.add(run);
      return () => leaving.delete(run);
    },
  });
  const idle = () => {
    for (const run of queue.splice(0)) run();
  };
  const leave = () => {
    for (const run of [...leaving]) run();
  };
  return { kept, unhurried, idle, leave };
}

const copy = (draftId: string, version = 0) => ({ draftId, version }) as LocalCopy;

test("stores the newest once there is time, or at once when the page is left", () => {
  const { kept, unhurried, idle, leave } = made();
  unhurried.put(copy("a", 1));
  unhurried.put(copy("a", 2));
  expect(kept.size).toBe(0);
  idle();
  expect(kept.get("a")?.version).toBe(2);
  unhurried.put(copy("a", 3));
  leave();
  expect(kept.get("a")?.version).toBe(3);
  unhurried.put(copy("a", 4));
  expect(unhurried.list()).toMatchObject([{ version: 4 }]);
});

test("does not bring back what was removed while it waited, nor lose one draft for another", () => {
  const { kept, unhurried, idle } = made();
  unhurried.put(copy("a"));
  unhurried.remove("a");
  idle();
  expect(kept.size).toBe(0);
  unhurried.put(copy("a"));
  unhurried.put(copy("b"));
  idle();
  expect([...kept.keys()]).toEqual(["a", "b"]);
});

afterEach(() => vi.unstubAllGlobals());

test.each(["pagehide", "visibilitychange"])("in a browser that is never idle, stores at %s", (leaving) => {
  const page = { window: new EventTarget(), document: new EventTarget() };
  vi.stubGlobal("window", Object.assign(page.window, { requestIdleCallback: () => 0 }));
  vi.stubGlobal("document", page.document);
  const put = vi.fn(() => true);
  const unhurried = unhurriedCopies({ put, remove: () => {}, list: () => [] });
  unhurried.put(copy("a", 1));
  unhurried.put(copy("a", 2));
  expect(put).not.toHaveBeenCalled();
  (leaving === "pagehide" ? page.window : page.document).dispatchEvent(new Event(leaving));
  expect(put.mock.calls).toEqual([[copy("a", 2)]]);
});
