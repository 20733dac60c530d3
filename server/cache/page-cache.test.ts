import { describe, expect, it } from "vitest";
import { EVERYTHING } from "@/server/publishes";
import { KeptPage } from "./kept-page";
import { PageCache } from "./page-cache";

const page = () => new KeptPage({ status: 200, headers: [], body: Buffer.from("x") }, "/", []);
const reads = (slug: string) => ({
  isOfRecord: true,
  asked: (asked: string) => asked === slug,
  shown: () => false,
  sizeBytes: 0,
});

type Opened = { today?: () => string; isListening?: boolean };

function open({ today = () => "2026-11-24", isListening = true }: Opened = {}) {
  const clock = { ms: 0 };
  const cache = new PageCache({ today, nowMs: () => clock.ms });
  if (isListening) cache.setListening(true);
  const keep = (key: string, madeAt = cache.number, { isOfRecord = true } = {}) =>
    cache.put({ key, page: page(), reads: { ...reads(key), isOfRecord }, madeAt }, { proven: true });
  return { cache, clock, keep };
}

const soft = (slug: string) => ({ changed: [slug], near: [], isHard: false });

describe("a kept answer", () => {
  it("is not kept while publishes are not heard", () => {
    const { cache, keep } = open({ isListening: false });
    expect(keep("a")).toBe(null);
    expect(cache.get("a")).toBeUndefined();
  });

  it("is gone when they are not heard any more, and is not back when they are again", () => {
    const { cache, keep } = open();
    keep("a");
    cache.setListening(false);
    expect(cache.get("a")).toBeUndefined();
    cache.setListening(true);
    expect(cache.get("a")).toBeUndefined();
  });

  it("is not shown while nobody knows why the line is cut, and is shown again when there is no database at all", () => {
    const { cache, keep } = open();
    cache.remember("/a", keep("a") ?? expect.fail());
    cache.loseLine();
    expect([cache.get("a"), cache.at("/a"), keep("b")]).toEqual([undefined, undefined, null]);
    cache.outlast();
    expect([cache.get("a")?.key, cache.at("/a")?.key]).toEqual(["a", "a"]);
    expect(keep("b")).toBe(null);
    cache.setListening(true);
    expect([cache.get("a"), cache.at("/a")]).toEqual([undefined, undefined]);
  });

  it("does not outlast a database that others can publish in", () => {
    const { cache, keep } = open();
    keep("a");
    cache.loseLine();
    cache.setListening(false);
    cache.outlast();
    expect(cache.get("a")).toBeUndefined();
  });

  it("outlives a publish of something else", () => {
    const { cache, keep } = open();
    const entry = keep("a");
    cache.remember("/a", entry ?? expect.fail());
    expect(cache.hear(soft("b"))).toEqual([]);
    expect(cache.get("a")?.staleSinceMs).toBe(null);
    expect(cache.at("/a")).toBe(entry);
  });

  it("is shown for two seconds after a publish that touches it, but not the shortest way", () => {
    const { cache, clock, keep } = open();
    cache.remember("/a", keep("a") ?? expect.fail());
    cache.hear(soft("a"));
    expect(cache.at("/a")).toBeUndefined();
    expect(cache.get("a")?.staleSinceMs).toBe(0);
    clock.ms = 2_001;
    expect(cache.get("a")).toBeUndefined();
  });

  it("is shown for longer while the server is busy: a list for ten seconds, a record for four", () => {
    const { cache, clock, keep } = open();
    const busy = { isBusy: true };
    keep("a");
    keep("list", cache.number, { isOfRecord: false });
    cache.hear(soft("a"));
    clock.ms = 4_000;
    expect([cache.get("a", busy), cache.get("list", busy)]).not.toContain(undefined);
    clock.ms = 4_001;
    expect(cache.get("a", busy)).toBeUndefined();
    clock.ms = 10_000;
    expect(cache.get("list", busy)).toBeDefined();
    clock.ms = 10_001;
    expect(cache.get("list", busy)).toBeUndefined();
  });

  it("is not shown longer because more is published", () => {
    const { cache, clock, keep } = open();
    keep("a");
    cache.hear(soft("a"));
    clock.ms = 1_500;
    cache.hear(soft("a"));
    clock.ms = 2_001;
    expect(cache.get("a")).toBeUndefined();
  });

  it("is never shown once more after something was withdrawn", () => {
    const { cache, keep } = open();
    keep("a");
    cache.hear({ ...soft("a"), isHard: true });
    expect(cache.get("a")).toBeUndefined();
    const begun = cache.number;
    cache.hear({ ...soft("a"), isHard: true });
    expect(keep("a", begun)).toBe(null);
  });

  it("whose making began before a publish counts as made before it", () => {
    const { cache, clock, keep } = open();
    const begun = cache.number;
    cache.hear(soft("a"));
    expect(keep("a", begun)?.staleSinceMs).toBe(0);
    clock.ms = 4_001;
    expect(keep("a", begun)).toBe(null);
    expect(keep("a")?.staleSinceMs).toBe(null);
  });

  it("is dropped when the day turns", () => {
    const day: { now: string } = { now: "2026-11-24" };
    const { cache, keep } = open({ today: () => day.now });
    cache.remember("/a", keep("a") ?? expect.fail());
    day.now = "2026-11-25";
    cache.turnDay();
    expect(cache.at("/a")).toBeUndefined();
    expect(cache.get("a")).toBeUndefined();
  });

  it("goes first of all when it was read most, and is not made ahead when nobody has read it from here", () => {
    const { cache, keep } = open();
    for (const key of ["a", "b", "c"]) keep(key);
    for (const key of ["b", "c", "c"]) cache.get(key);
    expect(cache.hear(EVERYTHING)).toEqual(["c", "b"]);
  });
});
