import { describe, expect, it } from "vitest";
import { isUnchanged, respondRecord } from "./respond";
import { respondPrecondition } from "./respond-precondition";

function statusFor(ifMatch: string | null): number | null {
  const request = new Request("http://entente.test/", {
    headers: ifMatch === null ? {} : { "If-Match": ifMatch },
  });
  return respondPrecondition(request, 3)?.status ?? null;
}

const tagOf = (data: unknown, revision: number) =>
  respondRecord(new Request("http://entente.test/"), data, revision).headers.get("etag") ?? "";

describe("If-Match", () => {
  it("must be sent", () => {
    expect(statusFor(null)).toBe(428);
  });

  it("names the revision by the ETag of any of its readings, as proxies change it, or by its number", () => {
    const [today, tomorrow] = [tagOf({ on: "2026-11-28" }, 3), tagOf({ on: "2026-11-29" }, 3)];
    expect(today).not.toBe(tomorrow);
    for (const tag of [today, tomorrow]) {
      const ways = [
        tag,
        `W/${tag}`,
        tag.replace(/"$/, '-gzip"'),
        `W/${tag.replace(/"$/, '-br"')}`,
        `"old", ${tag}`,
      ];
      for (const way of ways) expect(statusFor(way), way).toBe(null);
    }
    for (const tag of ['"r3"', 'W/"r3"', '"r3-gzip"', '"r2", "r3"', "*"])
      expect(statusFor(tag), tag).toBe(null);
  });

  it("is refused when it names another, or none", () => {
    const others = [
      '"r2"',
      '"r4"',
      '"r30"',
      '"r03"',
      '"r3x"',
      '"3"',
      '"abc"',
      "abc",
      "",
      "r3",
      tagOf({}, 2),
      tagOf({}, 33),
    ];
    for (const tag of others) expect(statusFor(tag), tag).toBe(412);
  });
});

describe("If-None-Match", () => {
  it("asks for the bytes: the same tag, however a proxy wrote it, and no other reading of the revision", () => {
    const unchanged = (header: string, etag: string) =>
      isUnchanged(new Request("http://entente.test/", { headers: { "If-None-Match": header } }), etag);
    const [one, other] = [tagOf({ a: 1 }, 3), tagOf({ a: 2 }, 3)];
    for (const way of [one, `W/${one}`, one.replace(/"$/, '-gzip"'), `${other}, ${one}`, "*"])
      expect(unchanged(way, one), way).toBe(true);
    for (const way of [other, '"r3"', ""]) expect(unchanged(way, one), way).toBe(false);
  });
});
