import { describe, expect, it } from "vitest";
import { createResults } from "./results.mjs";
import { countPlaywright } from "./runners.mjs";

function recorded() {
  const lines = [];
  return { lines, results: createResults({ out: (line) => lines.push(line) }) };
}

describe("the sum of a run", () => {
  it("is good when nothing failed", async () => {
    const { lines, results } = recorded();
    await results.step("unit", async () => ({ passed: 3, failed: 0 }));
    expect(results.finish()).toBe(0);
    expect(lines.at(-1)).toBe("\n3 passed, 0 failed");
  });

  it("is bad when a journey passed only when tried again, and shows which", async () => {
    const { lines, results } = recorded();
    const report = { stats: { expected: 9, unexpected: 0, flaky: 1 }, errors: [] };
    await results.step("journeys", async () => ({
      ...countPlaywright(report),
      output: "1 flaky: search.spec.ts",
    }));
    expect(results.finish()).toBe(1);
    expect(lines[0]).toMatch(/^✗ journeys .* 9 passed, 1 flaky \(passed only when tried again\)$/);
    expect(lines[1]).toContain("search.spec.ts");
    expect(lines.at(-1)).toBe("\n9 passed, 0 failed, 1 flaky");
  });

  it("counts a step that throws, and one that could not run, as failed", async () => {
    const { lines, results } = recorded();
    await results.step("broken", async () => {
      throw new Error("no such tool");
    });
    results.cannotRun("journeys", "there is no build");
    expect(results.finish()).toBe(1);
    expect(lines.join("\n")).toMatch(/no such tool[\s\S]*could not run: there is no build/);
    expect(lines.at(-1)).toBe("\n0 passed, 2 failed");
  });

  it("says which steps took the time, the longest first", async () => {
    const { lines, results } = recorded();
    await results.step("quick", async () => ({ passed: 1, failed: 0 }));
    await results.step("slow", async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return { passed: 1, failed: 0 };
    });
    results.finish();
    expect(lines.at(-2)).toMatch(/^\n[\d.]+ s in all; the longest: slow [\d.]+ s, quick [\d.]+ s$/);
  });
});
