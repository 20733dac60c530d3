import { describe, expect, it } from "vitest";
import { plainlyAccepted } from "./plain-request";

describe("a request for nothing but the page", () => {
  it.each([
    [["Host", "x", "Accept-Encoding", "gzip, br"], "gzip, br"],
    [["host", "x", "cookie", "a=b", "authorization", "Bearer x"], ""],
    [["ACCEPT-ENCODING", "br;q=0"], "br;q=0"],
    [["RSC", "1"], null],
    [["Next-Router-State-Tree", "x"], null],
    [["next-router-prefetch", "1"], null],
    [["next-router-segment-prefetch", "1"], null],
    [["Next-Url", "/"], null],
    [["If-None-Match", "x"], null],
    [["accept-encoding", "br", "accept-encoding", "br;q=0"], null],
  ])("%j", (raw, accepted) => {
    expect(plainlyAccepted(raw)).toBe(accepted);
  });
});
