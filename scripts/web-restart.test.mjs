import { expect, it } from "vitest";
import { isPassing, waitBefore } from "./postgres/server.mjs";
import { nextWait } from "./steps/web.mjs";

it("waits longer each time before a web server that keeps ending is started again", () => {
  const waits = [0];
  for (let n = 0; n < 12; n++) waits.push(nextWait(waits[waits.length - 1], 10));
  expect(waits.slice(1, 5)).toEqual([250, 500, 1_000, 2_000]);
  expect(Math.max(...waits)).toBe(30_000);
  expect(nextWait(30_000, 9_000)).toBe(30_000);
  expect(nextWait(30_000, 10_000)).toBe(250);
});

it("starts PostgreSQL again however often it was killed, after a while when that is often", () => {
  expect([1, 5, 6, 7, 8].map(waitBefore)).toEqual([0, 0, 250, 500, 1_000]);
  expect(waitBefore(1_000)).toBe(10_000);
});

it("tries PostgreSQL again when its killed children still hold what it needs, whatever they say after it", () => {
  const dying = "FATAL:  terminating connection due to unexpected postmaster exit\n".repeat(30);
  const held =
    'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use\nHINT:  Terminate any old server processes associated with data directory "x".\n';
  expect(isPassing(held + dying)).toBe(true);
  expect(isPassing(dying)).toBe(false);
});
