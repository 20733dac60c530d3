import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SegmentedCache } from "./segmented-cache";

const value = (sizeBytes: number) => ({ sizeBytes });
const LIMITS = { bytes: 8_000, entries: 80 };

describe("answers in two parts", () => {
  it("lose nothing that is read to a thousand that are asked for once", () => {
    const cache = new SegmentedCache(LIMITS);
    for (let n = 0; n < 30; n++) {
      cache.put(`useful ${n}`, value(50));
      cache.get(`useful ${n}`);
    }
    for (let n = 0; n < 1_000; n++) cache.put(`odd ${n}`, value(50));
    for (let n = 0; n < 30; n++) expect(cache.peek(`useful ${n}`), String(n)).toBeDefined();
  });

  it("let in at once what is known to be wanted", () => {
    const cache = new SegmentedCache(LIMITS);
    cache.put("/", value(50), { proven: true });
    for (let n = 0; n < 1_000; n++) cache.put(`odd ${n}`, value(50));
    expect(cache.peek("/")).toBeDefined();
  });

  it("say of everything that goes that it has gone, and of nothing that only moves", () => {
    const gone: string[] = [];
    const cache = new SegmentedCache(LIMITS, (key) => gone.push(key));
    cache.put("a", value(10));
    cache.get("a");
    expect(gone).toEqual([]);
    cache.delete("a");
    cache.put("b", value(10));
    cache.clear();
    expect(gone).toEqual(["a", "b"]);
  });

  it("never hold more than they may, keys counted", () => {
    const step = fc.record({
      key: fc.string({ maxLength: 400 }),
      size: fc.integer({ min: 0, max: 3_000 }),
      read: fc.boolean(),
      proven: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const cache = new SegmentedCache(LIMITS);
        const keys = new Map<string, number>();
        for (const { key, size, read, proven } of steps) {
          cache.put(key, value(size), { proven });
          keys.set(key, size);
          if (read) cache.get(key);
        }
        const held = [...cache.entries()].reduce(
          (sum, [key, { sizeBytes }]) => sum + sizeBytes + 2 * key.length,
          0,
        );
        expect(held).toBeLessThanOrEqual(LIMITS.bytes);
        expect(cache.size).toBeLessThanOrEqual(LIMITS.entries);
      }),
    );
  });
});
