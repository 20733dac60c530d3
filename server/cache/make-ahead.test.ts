import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MakeAhead } from "./make-ahead";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const keyOf = (url: string, rsc: string | null = null) => JSON.stringify([url, rsc, null, null, null, null]);

function open() {
  const made: string[] = [];
  const ahead = new MakeAhead(async ({ url }) => void made.push(url));
  return { ahead, made };
}

describe("what a publish has dropped", () => {
  it("is made ahead together, whole pages only", () => {
    const { ahead, made } = open();
    ahead.afterPublish([keyOf("/deals"), keyOf("/deals", "1")]);
    ahead.afterPublish([keyOf("/ledger"), keyOf("/deals")]);
    expect(made).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(made).toEqual(["/deals", "/ledger"]);
  });

  it("is not made after every publish when many come one after the other", () => {
    const { ahead, made } = open();
    for (let nth = 0; nth < 20; nth++) {
      ahead.afterPublish([keyOf("/deals")]);
      vi.advanceTimersByTime(500);
    }
    expect(made).toHaveLength(2);
  });
});
