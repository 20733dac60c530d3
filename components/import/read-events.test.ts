import { describe, expect, it } from "vitest";
import type { ImportEvent } from "@/lib/schema/bundle/import-run";
import { lastEvent } from "./read-events";

const PROGRESS: ImportEvent = { kind: "progress", step: "check", done: 0, total: 0 };

function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.subarray(at, at + size));
      controller.close();
    },
  });
}

describe("the answer to an import", () => {
  it.each([1, 3, 1000])("is read line by line, in pieces of %i bytes", async (size) => {
    const seen: ImportEvent[] = [];
    const text = `${JSON.stringify(PROGRESS)}\n${JSON.stringify({ kind: "refused", reason: "other", message: "é" })}\n`;
    const last = await lastEvent(inPieces(text, size), (event) => seen.push(event));
    expect(seen).toEqual([PROGRESS]);
    expect(last).toMatchObject({ message: "é" });
  });

  it("that is cut off before its outcome has none", async () => {
    const text = `${JSON.stringify(PROGRESS)}\n{"kind": "sav`;
    expect(await lastEvent(inPieces(text, 5), () => {})).toBeNull();
  });
});
