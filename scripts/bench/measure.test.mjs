import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compare, median, tableOf } from "./measure.mjs";

const asked = [];
const server = createServer((request, response) => {
  asked.push(request.url);
  response.statusCode = request.url?.startsWith("/gone") ? 410 : 200;
  response.end("ok");
});
let origin;
beforeAll(async () => {
  await new Promise((resolve) => server.listen(0, () => resolve(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  origin = `http://localhost:${port}`;
});
afterAll(() => server.close());

test("the median is the middle, or between the two middles", () => {
  expect(median([3, 1, 100])).toBe(3);
  expect(median([4, 1, 2, 100])).toBe(3);
});

test("both servers are asked turn about, each first every other time, each time for another day", async () => {
  const both = [origin, `${origin}/fr`];
  const { medians, p95s } = await compare("/deals?sort=title", both, { rounds: 2, warmUp: 1 });
  expect([medians.length, p95s.length]).toEqual([2, 2]);
  for (const at of [0, 1]) expect(p95s[at]).toBeGreaterThanOrEqual(medians[at]);
  expect(asked).toEqual(
    ["/deals 1", "/fr/deals 1", "/fr/deals 2", "/deals 2", "/deals 3", "/fr/deals 3"].map((one) => {
      const [path, day] = one.split(" ");
      return `${path}?sort=title&on=2024-01-0${day}`;
    }),
  );
});

test("an answer that is not 200 ends it", async () => {
  await expect(compare("/gone", [origin], { rounds: 1, warmUp: 0 })).rejects.toThrow("answered 410");
});

test("the table says how many times as long the many take", () => {
  const [head, line] = tableOf(["few", "many"], [{ path: "/deals", medians: [20, 50], p95s: [40, 60] }]);
  expect(head.trim().split(/\s{2,}/)).toEqual(["few", "many", "ratio", "p95", "p95", "ratio"]);
  expect(line.trim().split(/\s{2,}/)).toEqual([
    "/deals",
    "20.0 ms",
    "50.0 ms",
    "2.50",
    "40.0 ms",
    "60.0 ms",
    "1.50",
  ]);
});
