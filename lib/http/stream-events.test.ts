import { describe, expect, it } from "vitest";
import { streamEvents } from "./stream-events";

describe("events that are streamed", () => {
  it("come as lines of JSON, never kept and never compressed", async () => {
    const response = streamEvents<{ n: number }>(async (send) => {
      send({ n: 1 });
      await Promise.resolve();
      send({ n: 2 });
    });
    expect(response.headers.get("cache-control")).toBe("private, no-store, no-transform");
    expect(await response.text()).toBe('{"n":1}\n{"n":2}\n');
  });

  it("do not stop the work when nobody reads them any more", async () => {
    let finish = () => {};
    const waiting = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const sent: number[] = [];
    const response = streamEvents<number>(async (send) => {
      await waiting;
      send(1);
      sent.push(1);
    });
    await response.body?.cancel();
    finish();
    await waiting;
    await Promise.resolve();
    expect(sent).toEqual([1]);
  });
});
