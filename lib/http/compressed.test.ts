import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressed } from "./compressed";

const asking = (accepted?: string) =>
  new Request(
    "https://entente.test",
    accepted === undefined ? {} : { headers: { "accept-encoding": accepted } },
  );
const TEXT = "who promised what to whom, ".repeat(5_000);

describe("a streamed answer", () => {
  it("is packed for who takes it, and smaller", async () => {
    const answer = compressed(asking("br, gzip"), new Response(TEXT, { headers: { ETag: "x" } }));
    expect([answer.headers.get("content-encoding"), answer.headers.get("etag")]).toEqual(["gzip", "x"]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBeLessThan(TEXT.length / 20);
    expect(gunzipSync(bytes).toString()).toBe(TEXT);
  });

  it.each([undefined, "identity", "br", "gzip;q=0, *;q=0.1"])(
    "is plain where %s is taken",
    async (accepted) => {
      const answer = compressed(asking(accepted), new Response(TEXT));
      expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, TEXT]);
    },
  );

  it("that nobody takes any more is given up at its source", async () => {
    let isGivenUp = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(TEXT)),
      cancel: () => {
        isGivenUp = true;
      },
    });
    await compressed(asking("gzip"), new Response(endless)).body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isGivenUp).toBe(true);
  });
});
