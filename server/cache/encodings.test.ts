import { describe, expect, it } from "vitest";
import { encodingFor, fromBrotli, ownBytes, QUICK, THOROUGH, toBrotli, toGzip } from "./encodings";

describe("the encoding of an answer", () => {
  it.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0", "identity"],
    ["br;q=0, gzip;q=0", "identity"],
    ["br;q=0.0,gzip;q=0.1", "gzip"],
    ["identity;q=0, gzip", "gzip"],
    ["identity", "identity"],
    ["", "identity"],
    ["*", "br"],
    ["*;q=0", null],
    ["identity;q=0", null],
    ["identity;q=0, br;q=0, gzip;q=0, *", null],
    ["BR", "br"],
    ["nonsense;;;q=x", "identity"],
  ])("for %j is %s", (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
    expect(encodingFor(accepted)).toBe(encoding); // remembered
  });

  it("stays what it is however many are made up", () => {
    for (let n = 0; n < 1_000; n++) expect(encodingFor(`x-${n}, br`)).toBe("br");
    expect(encodingFor("br;q=0, gzip")).toBe("gzip");
  });

  it("gives back what was compressed", async () => {
    const text = Buffer.from("Microsoft and OpenAI ".repeat(200));
    for (const quality of [QUICK, THOROUGH])
      expect(await fromBrotli(await toBrotli(text, quality))).toEqual(text);
  });

  it("takes no more memory than it has bytes", async () => {
    const text = Buffer.from("Microsoft and OpenAI ".repeat(200));
    const piece = ownBytes(text.subarray(5, 9));
    for (const made of [await toBrotli(text, QUICK), await toGzip(text), piece])
      expect(made.buffer.byteLength).toBe(made.byteLength);
    expect(piece).toEqual(text.subarray(5, 9));
    expect(ownBytes(piece)).toBe(piece);
  });
});
