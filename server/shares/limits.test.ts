import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isForeign, isUnreadable } from "../same-site";
import { Budgets } from "./budgets";
import { addressOf, clientOf } from "./client";
import { Stalled } from "./stalled";

describe("who asks", () => {
  const asking = (headers: Record<string, string> = {}) => ({
    headers,
    socket: { remoteAddress: "10.0.0.9" },
  });

  it("has the address of the connection, whatever they say", () => {
    expect(addressOf(asking({ "x-forwarded-for": "1.1.1.1" }), { proxied: false })).toBe("10.0.0.9");
  });

  it("has, behind a proxy, the address that the proxy adds", () => {
    const request = asking({ "x-forwarded-for": "1.1.1.1, 203.0.113.7" });
    expect(addressOf(request, { proxied: true })).toBe("203.0.113.7");
    expect(addressOf(asking(), { proxied: true })).toBe("10.0.0.9");
  });

  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["127.0.0.1", null],
    ["::1", null],
    ["::ffff:127.0.0.1", null],
    ["unknown", "unknown"],
  ])("%s is counted as %s", (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});

describe("a budget", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is used up by what answers cost, by each client on its own, and comes back", async () => {
    vi.useFakeTimers();
    const budgets = new Budgets({ budgetMs: 100, seconds: 1 });
    expect(await budgets.secondsToWait("a")).toBe(0);
    await budgets.spend("a", 60);
    expect(await budgets.secondsToWait("a")).toBe(0);
    await budgets.spend("a", 60);
    expect(await budgets.secondsToWait("a")).toBe(1);
    expect(await budgets.secondsToWait("b")).toBe(0);
    vi.advanceTimersByTime(1_100);
    expect(await budgets.secondsToWait("a")).toBe(0);
  });

  it("is not counted for this very machine", async () => {
    const budgets = new Budgets({ budgetMs: 1, seconds: 60 });
    await budgets.spend(null, 1_000);
    expect(await budgets.secondsToWait(null)).toBe(0);
  });

  it("is used up by many cheap answers too", async () => {
    const budgets = new Budgets({ budgetMs: 100, seconds: 60 });
    for (let n = 0; n < 20; n++) await budgets.spend("a", 0);
    expect(await budgets.secondsToWait("a")).toBeGreaterThan(0);
  });
});

describe("an answer that nobody takes", () => {
  const answering = (writableLength: number) => {
    const socket = {
      writableLength,
      isDestroyed: false,
      destroy: () => Object.assign(socket, { isDestroyed: true }),
    };
    const response = { socket, once: () => response } as unknown as ServerResponse;
    return { socket, response };
  };

  it("is closed when nothing of it was taken for too long, and not while something is", () => {
    const stalled = new Stalled({ limitMs: 1_000 });
    const { socket: still, response } = answering(500);
    const { socket: slow, response: taken } = answering(500);
    stalled.watch(response);
    stalled.watch(taken);
    const now = performance.now();
    slow.writableLength = 400;
    stalled.look(now + 900);
    expect([still.isDestroyed, slow.isDestroyed]).toEqual([false, false]);
    stalled.look(now + 1_500);
    expect([still.isDestroyed, slow.isDestroyed]).toEqual([true, false]);
    stalled.look(now + 3_000);
    expect(slow.isDestroyed).toBe(true);
  });
});

describe("an action", () => {
  const id = "a".repeat(42);
  const action = (headers: Record<string, string>) => ({
    method: "POST",
    headers: {
      host: "entente.example",
      "next-action": id,
      "content-type": "text/plain;charset=UTF-8",
      ...headers,
    },
  });
  const own = "https://entente.example";

  it.each([
    ["https://evil.example", true],
    ["null", true],
    ["https://entente.example.evil", true],
    [own, false],
    ["http://entente.example", false],
  ])("from %s is foreign: %s", (origin, isIt) => {
    expect(isForeign(action({ origin }), own)).toBe(isIt);
  });

  it("is foreign as a form without scripts, too", () => {
    const form = { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" } };
    const from = (origin: string) => ({
      ...form,
      headers: { ...form.headers, origin, host: "entente.example" },
    });
    expect(isForeign(from("https://evil.example"), own)).toBe(true);
    expect(isForeign(from(own), own)).toBe(false);
    expect(isForeign(form, own)).toBe(false);
  });

  it("of a program, or that is none, is left to Next", () => {
    expect(isForeign(action({}), own)).toBe(false);
    expect(isForeign({ method: "GET", headers: { origin: "https://evil.example" } }, own)).toBe(false);
  });

  it("that is none by its form is unreadable", () => {
    expect(isUnreadable(action({}))).toBe(false);
    expect(isUnreadable(action({ "content-type": "multipart/form-data; boundary=x" }))).toBe(false);
    expect(isUnreadable(action({ "content-type": "application/json" }))).toBe(true);
    expect(isUnreadable(action({ "content-type": "" }))).toBe(true);
    expect(isUnreadable(action({ "next-action": "../x" }))).toBe(true);
    expect(isUnreadable({ method: "POST", headers: {} })).toBe(false);
  });
});
