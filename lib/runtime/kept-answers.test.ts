import { describe, expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers";

describe("a kept answer", () => {
  it("is made once for all who ask at the same time, and for those who ask later", async () => {
    const kept = new KeptAnswers<number>(2);
    let made = 0;
    const ask = () => kept.get("a", async () => ++made);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    expect(await ask()).toBe(1);
  });

  it("that failed is made again", async () => {
    const kept = new KeptAnswers<number>(2);
    await expect(kept.get("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await kept.get("a", async () => 7)).toBe(7);
  });

  it("may be nothing at all", async () => {
    const kept = new KeptAnswers<undefined | null>(2);
    await kept.get("a", async () => null);
    expect(await kept.get("a", () => Promise.reject(new Error("asked twice")))).toBeNull();
  });

  it("goes when more than so many came after it", async () => {
    const kept = new KeptAnswers<string>(2);
    for (const key of ["a", "b", "c"]) await kept.get(key, async () => key);
    expect(await kept.get("a", async () => "anew")).toBe("anew");
    expect(await kept.get("c", async () => "anew")).toBe("c");
  });

  it("goes with all others when it is said so, also what was still being made", async () => {
    const kept = new KeptAnswers<string>(2);
    await kept.get("a", async () => "old");
    let finish = (_answer: string) => {};
    const making = kept.get(
      "b",
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    kept.clear();
    finish("old");
    expect(await making).toBe("old");
    expect(await Promise.all(["a", "b"].map((key) => kept.get(key, async () => "new")))).toEqual([
      "new",
      "new",
    ]);
  });
});
