import { describe, expect, it, vi } from "vitest";
import { streamText } from "./stream-text";

async function* pieces(log: string[]): AsyncGenerator<string> {
  try {
    for (const piece of ["a", "b", "ç"]) {
      log.push(piece);
      yield piece;
    }
  } finally {
    log.push("closed");
  }
}

describe("text in pieces", () => {
  it("arrives whole, and ends once", async () => {
    const onEnd = vi.fn();
    const log: string[] = [];
    expect(await new Response(streamText(pieces(log), onEnd)).text()).toBe("abç");
    expect(log).toEqual(["a", "b", "ç", "closed"]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("is not made before it is asked for, and stops when the taker goes", async () => {
    const onEnd = vi.fn();
    const log: string[] = [];
    const reader = streamText(pieces(log), onEnd).getReader();
    expect(log).toEqual([]);
    await reader.read();
    await reader.cancel();
    expect(log).toEqual(["a", "closed"]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it("gives up a taker that stalls", async () => {
    const onEnd = vi.fn();
    const log: string[] = [];
    const reader = streamText(pieces(log), onEnd, 20).getReader();
    await reader.read();
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1));
    expect(log).toEqual(["a", "closed"]);
    await expect(reader.read()).rejects.toThrow("Nobody took");
  });

  it("gives up a taker that never begins", async () => {
    const onEnd = vi.fn();
    streamText(pieces([]), onEnd, 20);
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledTimes(1));
  });

  it("passes a failure on, and still ends", async () => {
    const onEnd = vi.fn();
    async function* failing(): AsyncGenerator<string> {
      yield "a";
      throw new Error("lost");
    }
    await expect(new Response(streamText(failing(), onEnd)).text()).rejects.toThrow("lost");
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});
