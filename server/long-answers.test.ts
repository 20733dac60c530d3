import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { open } from "./testing/open-server";

const MEGABYTE = "x".repeat(1024 * 1024);

async function send(response: ServerResponse, megabytes: number): Promise<void> {
  response.setHeader("content-type", "text/csv");
  for (let sent = 0; sent < megabytes; sent++)
    if (!response.write(MEGABYTE) && !response.destroyed) await once(response, "drain");
  response.end();
}

it("keeps a file that is short, and sends one that is long while it is made, without making its beginning twice again", async () => {
  let megabytes = 2;
  const { get, rendered, cache } = await open((_request, response) => send(response, megabytes));
  expect((await get("/deals.csv")).text).toHaveLength(2 * MEGABYTE.length);
  await get("/deals.csv");
  expect(rendered).toHaveLength(1);
  megabytes = 12;
  for (const [times, renderings] of [
    [1, 3],
    [2, 4],
  ]) {
    const answer = await get("/terms.csv");
    expect(answer.text, `time ${times}`).toHaveLength(12 * MEGABYTE.length);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(rendered).toHaveLength(renderings ?? 0);
  }
  expect(cache.size).toBe(1);
});

it("refuses a further long file while as many are sent as may be", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHeld = false;
  const { get } = await open(async (_request, response) => {
    if (isHeld) await held;
    await send(response, 12);
  });
  await get("/deals.csv");
  isHeld = true;
  const first = get("/deals.csv");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const second = await get("/deals.csv");
  expect([second.status, second.headers["retry-after"]]).toEqual([503, "5"]);
  release();
  expect((await first).status).toBe(200);
});

it("has no address for the routes behind addresses of files", async () => {
  const { get, rendered } = await open((_request, response) => send(response, 1));
  expect((await get("/files/feeds/deals/x/atom")).status).toBe(404);
  expect(rendered).toHaveLength(0);
});
