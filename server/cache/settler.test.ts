import { describe, expect, it } from "vitest";
import type { Entry } from "./page-cache";
import { Settler } from "./settler";

/** A page that counts how often it was compressed, in a cache that keeps what it is said to keep. */
function open() {
  const kept = new Set<Entry>();
  const settled: string[] = [];
  const entryOf = (key: string) => {
    const settle = async () => {
      settled.push(key);
      return 1;
    };
    return { key, page: { settle } } as unknown as Entry;
  };
  const resized: Entry[] = [];
  const cache = {
    isKept: (entry: Entry) => kept.has(entry),
    resize: (entry: Entry) => void resized.push(entry),
  };
  return { settler: new Settler(cache, 5), kept, settled, resized, entryOf };
}

describe("what is kept", () => {
  it("is compressed in the order in which it came, once, and then takes less room", async () => {
    const { settler, kept, settled, resized, entryOf } = open();
    const entries = ["a", "b", "c"].map(entryOf);
    for (const entry of entries) {
      kept.add(entry);
      settler.add(entry);
    }
    await expect.poll(() => settled).toEqual(["a", "b", "c"]);
    await expect.poll(() => resized).toEqual(entries);
    expect(settler.waiting).toBe(0);
  });
});

describe("what is dropped before its turn", () => {
  it("is not compressed, and does not make others wait", async () => {
    const { settler, kept, settled, entryOf } = open();
    const stays = entryOf("stays");
    for (let nth = 0; nth < 10_000; nth++) settler.add(entryOf(`gone ${nth}`));
    kept.add(stays);
    settler.add(stays);
    await expect.poll(() => settled).toEqual(["stays"]);
  });

  it("while the first rests, is let go", async () => {
    const { settler, kept, settled, entryOf } = open();
    const entry = entryOf("short");
    kept.add(entry);
    settler.add(entry);
    kept.delete(entry);
    await expect.poll(() => settler.waiting).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(settled).toEqual([]);
  });
});
