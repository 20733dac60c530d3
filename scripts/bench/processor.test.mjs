import { expect, test } from "vitest";
import { processorMs, processorTable, ratioOf, rendererOf } from "./processor.mjs";

test("a pair is held against each other, and one that the collector met moves nothing", () => {
  const one = [10, 20, 10, 20, 10];
  expect(ratioOf(one, [11, 22, 11, 22, 90]).ratio).toBeCloseTo(1.1);
});

test("the more pairs there are, the nearer lie the bounds, and the ratio between them", () => {
  const costs = (count) => Array.from({ length: count }, (_, at) => 10 + (at % 10) / 10);
  const widths = [20, 200].map((count) => {
    const { ratio, low, high } = ratioOf(Array(count).fill(10), costs(count));
    expect(low).toBeLessThanOrEqual(ratio);
    expect(high).toBeGreaterThanOrEqual(ratio);
    return high - low;
  });
  expect(widths[1]).toBeLessThan(widths[0]);
});

test.runIf(process.platform === "linux")(
  "what a process works is counted, what it waits is not",
  async () => {
    const pid = String(process.pid);
    const before = processorMs(pid);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const waited = processorMs(pid) - before;
    const until = performance.now() + 200;
    while (performance.now() < until) Math.sqrt(until);
    expect(processorMs(pid) - before - waited).toBeGreaterThan(waited);
  },
);

test("no process makes the pages of a port that nobody has", () => {
  expect(rendererOf("1")).toBeNull();
});

test("the table says the ratio and its bounds", () => {
  const [, line] = processorTable(
    ["English", "French"],
    [{ path: "/deals", medians: [20, 21], ratio: 1.05, low: 1.04, high: 1.06 }],
  );
  expect(line.trim().split(/\s{2,}/)).toEqual(["/deals", "20.0 ms", "21.0 ms", "1.050", "1.040–1.060"]);
});
