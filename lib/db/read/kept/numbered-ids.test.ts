import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NumberedIds } from "./numbered-ids";

/** Ids have the numbers that a map would say, whichever came and went before. */

/** Few enough that the same come and go, and some that fall together: of the same first and last digits. */
const IDS = Array.from({ length: 40 }, (_, at) =>
  at % 4 === 0 ? `01234567-${String(at).padStart(4, "0")}-7aaa-8bbb-0123456789ab` : randomUUID(),
);

describe("ids by numbers", () => {
  it("are found, forgotten and told as by a map", () => {
    const step = fc.record({ id: fc.nat({ max: IDS.length - 1 }), isGone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.nat({ max: 30 }), (steps, room) => {
        const ids = new NumberedIds(room);
        const map = new Map<string, number>();
        const free: number[] = [];
        for (const { id: at, isGone } of steps) {
          const id = IDS[at] ?? "";
          const known = map.get(id);
          if (isGone && known !== undefined) {
            ids.delete(id);
            map.delete(id);
            free.push(known);
          } else if (!isGone && known === undefined) {
            const number = free.pop() ?? map.size;
            ids.set(id, number);
            map.set(id, number);
          }
        }
        const numbers: number[] = [];
        ids.each((number) => numbers.push(number));
        expect(numbers).toEqual([...map.values()].sort((a, b) => a - b));
        expect(ids.size).toBe(map.size);
        for (const id of IDS) expect(ids.get(id)).toBe(map.get(id));
        for (const [id, number] of map) expect(ids.idAt(number)).toBe(id);
      }),
    );
  });

  it("make room as more of them come", () => {
    const all = Array.from({ length: 3_000 }, () => randomUUID());
    const ids = new NumberedIds(5);
    for (const [number, id] of all.entries()) ids.set(id, number);
    expect(all.map((id) => ids.get(id))).toEqual([...all.keys()]);
    expect(ids.get(randomUUID())).toBeUndefined();
  });
});
