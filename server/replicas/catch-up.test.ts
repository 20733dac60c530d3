import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PrimaryLog, Requirement, readPosition } from "./catch-up";

describe("a position in the log", () => {
  it("is read as PostgreSQL writes it, and is in the order of the log", () => {
    expect(readPosition("0/0")).toBe(0n);
    expect(readPosition("16/B374D848")).toBe(0x16b374d848n);
    const positions = fc.bigInt(0n, 2n ** 63n);
    const written = (at: bigint) =>
      `${(at >> 32n).toString(16).toUpperCase()}/${(at & 0xffffffffn).toString(16).toUpperCase()}`;
    fc.assert(fc.property(positions, (at) => readPosition(written(at)) === at));
  });

  it("is refused when it is none", () => {
    for (const text of ["", "16", "16/", "/B3", "16/B3 ", "G/1"]) expect(() => readPosition(text)).toThrow();
  });
});

describe("how far a replica is behind", () => {
  it("is nothing while it has all, however long nothing is written", () => {
    const log = new PrimaryLog();
    expect(log.behindMs(0n, 5_000)).toBe(0);
    log.note(10n, 0);
    for (let atMs = 1_000; atMs < 200_000; atMs += 1_000) log.note(10n, atMs);
    expect(log.behindMs(10n, 200_000)).toBe(0);
    expect(log.behindMs(9n, 200_000)).toBe(200_000);
  });

  it("is the age of the first thing that it lacks, and never less than for one that has more", () => {
    const log = new PrimaryLog();
    for (let second = 1; second <= 60; second++) log.note(BigInt(second * 10), second * 1_000);
    expect(log.behindMs(305n, 60_500)).toBe(29_500);
    const replayed = fc.bigInt(0n, 700n);
    fc.assert(
      fc.property(replayed, replayed, (a, b) => a > b || log.behindMs(a, 60_500) >= log.behindMs(b, 60_500)),
    );
  });
});

describe("what a replica must have", () => {
  it("is unknown before the primary has said where it is, and after every publish until it says so again", () => {
    const needed = new Requirement();
    expect(needed.isMetBy(1_000n)).toBe(false);
    needed.primaryIsAt(50n);
    expect([needed.isMetBy(49n), needed.isMetBy(50n)]).toEqual([false, true]);
    needed.publishHeard();
    expect(needed.isMetBy(1_000n)).toBe(false);
    needed.primaryIsAt(70n);
    expect([needed.isMetBy(69n), needed.isMetBy(70n)]).toEqual([false, true]);
  });

  it("does not grow by what is written without a publish", () => {
    const needed = new Requirement();
    needed.primaryIsAt(50n);
    needed.primaryIsAt(90n);
    expect(needed.isMetBy(50n)).toBe(true);
  });
});
