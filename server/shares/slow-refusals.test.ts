import { describe, expect, it } from "vitest";
import { SlowRefusals } from "./slow-refusals";

const LIMITS = { free: { points: 3, duration: 60 }, holdMs: [200, 300], atOnce: 2 } as const;

/** Whether each of some refusals is said within a moment, in the order in which they were asked for. */
async function saidAtOnce(waits: readonly Promise<void>[]): Promise<boolean[]> {
  const said = waits.map(() => false);
  for (const [at, wait] of waits.entries())
    void wait.then(() => {
      said[at] = true;
    });
  await new Promise((resolve) => setTimeout(resolve, 10));
  return [...said];
}

describe("a refusal", () => {
  it("is said at once, until one client has had too many; others are not kept waiting for that", async () => {
    const refusals = new SlowRefusals(LIMITS);
    const waits = ["a", "a", "a", "a", "b", null].map((client) => refusals.wait(client));
    expect(await saidAtOnce(waits)).toEqual([true, true, true, false, true, true]);
    await Promise.all(waits);
    expect(refusals.held).toBe(0);
  });

  it("is never held back with more than there is room for", async () => {
    const refusals = new SlowRefusals(LIMITS);
    for (let nth = 0; nth < 3; nth++) await refusals.wait("a");
    const held = [refusals.wait("a"), refusals.wait("a")];
    await expect.poll(() => refusals.held).toBe(2);
    expect(await saidAtOnce([...held, refusals.wait("a")])).toEqual([false, false, true]);
    await Promise.all(held);
  });
});
