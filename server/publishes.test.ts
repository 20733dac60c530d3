import { describe, expect, it } from "vitest";
import { EVERYTHING, PublishLog, type Reads, readNotice, touches } from "./publishes";

const reads = (asked: string[], shown: string[], isOfRecord = true): Reads => ({
  isOfRecord,
  asked: (slug) => asked.includes(slug),
  shown: (slug) => shown.includes(slug),
});
const deal = reads(["osprey"], ["osprey", "nvidia-coreweave", "nvidia", "a-source"]);
const organization = reads(["nvidia"], ["nvidia", "other-deal"]);
const list = reads([], ["osprey"], false);

describe("a publish", () => {
  const changed = { changed: ["osprey", "nvidia-coreweave"], near: ["nvidia"], isHard: false };

  it("touches whatever shows what changed, and whatever was asked for by what is near", () => {
    expect(touches(changed, deal)).toBe(true);
    expect(touches(changed, organization)).toBe(true);
    expect(touches(changed, reads(["intel"], ["intel", "nvidia"]))).toBe(false);
  });

  it("touches every answer that is not of one record", () => {
    expect(touches({ changed: [], near: [], isHard: false }, list)).toBe(true);
  });

  it("of everything touches everything", () => {
    expect(touches(EVERYTHING, deal)).toBe(true);
  });
});

describe("a notice", () => {
  it("is read as it is announced", () => {
    const notice = { changeSet: 3, slugs: {}, changed: ["a"], near: ["b"], withdrawn: false };
    expect(readNotice(JSON.stringify(notice))).toEqual({ changed: ["a"], near: ["b"], isHard: false });
    expect(readNotice('{"all":true,"changed":null,"near":[],"withdrawn":true}')).toEqual({
      changed: null,
      near: [],
      isHard: true,
    });
  });

  it.each([
    "",
    "x",
    "null",
    "3",
    "{}",
    '{"changed":["a"],"near":[1],"withdrawn":false}',
    '{"changed":"a","near":[],"withdrawn":false}',
    '{"changed":[],"near":[]}',
  ])("that cannot be read, such as %j, is one of everything, and nothing is shown once more", (payload) => {
    expect(readNotice(payload)).toEqual(EVERYTHING);
  });
});

describe("an answer whose making began before a publish", () => {
  it("holds unless one of them touches it", () => {
    const log = new PublishLog();
    const since = log.number;
    log.add({ changed: ["other"], near: [], isHard: false }, 10);
    expect(log.fateOf(deal, since)).toBe(null);
    log.add({ changed: ["osprey"], near: [], isHard: false }, 20);
    log.add({ changed: ["osprey"], near: [], isHard: false }, 30);
    expect(log.fateOf(deal, since)).toEqual({ atMs: 20, isHard: false });
    expect(log.fateOf(deal, log.number)).toBe(null);
    log.add({ changed: ["osprey"], near: [], isHard: true }, 40);
    expect(log.fateOf(deal, since)).toEqual({ atMs: 20, isHard: true });
  });

  it("does not hold when more was published than is remembered", () => {
    const log = new PublishLog();
    for (let n = 0; n < 600; n++) log.add({ changed: ["other"], near: [], isHard: false }, n);
    expect(log.fateOf(deal, 0)?.isHard).toBe(true);
    expect(log.fateOf(deal, 400)).toBe(null);
  });
});
