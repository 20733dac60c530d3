import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect } from "@/lib/db/client";
import { request } from "@/lib/testing/next/headers";
import { GET as bundle } from "./bundle/route";
import { DELETE, PATCH } from "./deals/[slug]/route";
import { POST } from "./sources/route";

/** Writes and the bundle while the database does not answer: 503 with a problem and when to come again, never an empty 500. */

const url = process.env.DATABASE_URL;
beforeAll(async () => {
  request.headers = new Headers({ authorization: "Bearer entente_x" });
  await disconnect();
  process.env.DATABASE_URL = "postgresql://nobody:x@127.0.0.1:1/none";
});
afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = url;
});

const context = { params: Promise.resolve({ slug: "first" }) };
const asked = (method: string) =>
  new Request("http://entente.test/api/v1/deals/first", {
    ...{ method, ...(method === "GET" ? {} : { body: "{}" }) },
    headers: { "content-type": "application/json", "if-match": '"r1"' },
  });

describe("with no database", () => {
  it.each([
    ["POST", () => POST(asked("POST"))],
    ["PATCH", () => PATCH(asked("PATCH"), context)],
    ["DELETE", () => DELETE(asked("DELETE"), context)],
    ["the bundle", () => bundle(asked("GET"))],
  ])("%s answers 503 in words", async (_name, answer) => {
    const response = await answer();
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as { detail: string };
    expect(problem.detail).toContain("does not answer");
    expect(problem.detail).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|prisma/i);
  });
});
