import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { POST } from "./route";

/** Assistants, by the protocol's own client over HTTP: what they are offered, told, and refused. */

const server = createServer(async (incoming, outgoing) => {
  const response = await POST(await requestOf(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "GET", url, headers } = incoming;
  const body = method === "POST" ? { body: Buffer.concat(chunks) } : {};
  return new Request(`http://localhost:3000${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...body,
  });
}

let at = "";
let client: Client;
beforeAll(async () => {
  process.env.ENTENTE_URL = "http://localhost:3000";
  await loadShippedDataset();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/mcp`;
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(at)));
}, 120_000);
afterAll(async () => {
  await client.close();
  server.close();
});

type Told = {
  title: string;
  total: number;
  next: string | null;
  said: { label?: string; sentence: string; standing?: string; permalink: string }[];
};

async function tell(name: string, given: Record<string, unknown>): Promise<Told> {
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError, JSON.stringify(answer.content)).toBeFalsy();
  const [content] = answer.content;
  const text = content?.type === "text" ? content.text : "";
  const told = answer.structuredContent as Told;
  expect(text.length).toBeLessThan(120_000);
  for (const { sentence, permalink } of told.said) {
    expect(text).toContain(sentence);
    expect(permalink).toMatch(/^http:\/\/localhost:3000\//);
  }
  return told;
}

async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const answer = await client.callTool({ name, arguments: given });
  expect(answer.isError).toBe(true);
  return JSON.stringify(answer.content);
}

describe("an assistant", () => {
  it("is offered tools that read, and told how to cite", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "search",
      "get_deal",
      "compare",
      "what_held_on",
      "obligations",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(client.getInstructions()).toContain("cite the permalink");
  });

  it("finds a deal and quotes it with a pinned permalink", async () => {
    const found = await tell("search", { query: "aws openai compute" });
    expect(found.said.map(({ sentence }) => sentence).join(" ")).toContain("slug aws-openai-2025-compute");
    const deal = await tell("get_deal", { slug: "aws-openai-2025-compute", on: "2026-01-01" });
    const spend = deal.said.find(({ sentence, standing }) => standing && sentence.includes("$38 billion"));
    expect(spend?.permalink).toMatch(/^http:\/\/localhost:3000\/d\/[a-z0-9]+@1\?on=2026-01-01#/);
    expect(spend?.standing).toBeTruthy();
  });

  it("learns what held on a day, page by page, and what was known then", async () => {
    const asked = { on: "2025-02-01", partnership: "microsoft-openai", limit: 3 };
    const first = await tell("what_held_on", asked);
    expect(first.said).toHaveLength(3);
    const second = await tell("what_held_on", { ...asked, cursor: first.next ?? "" });
    expect(second.said).not.toEqual(first.said);
    const then = await tell("what_held_on", { ...asked, known: "2019-08-01" });
    expect(then.total).toBeLessThan(first.total);
  });

  it("compares one partnership at two days, pinned to a change set", async () => {
    const columns = [
      { slug: "microsoft-openai", on: "2024-06-01" },
      { slug: "microsoft-openai", on: "2026-06-01" },
    ];
    const told = await tell("compare", { columns });
    expect(told.said.length).toBeGreaterThan(2);
    for (const { permalink } of told.said) expect(permalink).toContain("changeSet=1");
  });

  it("learns who owes whom, with what is doubtful of the sums", async () => {
    const told = await tell("obligations", { payer: "openai", limit: 5 });
    expect(told.said[0]?.label).toContain("from openai");
    expect(told.said.some(({ permalink }) => /\/d\/[a-z0-9]+@1\?/.test(permalink))).toBe(true);
  });

  it("is refused in words what there is not, and what cannot be read", async () => {
    expect(await refusal("get_deal", { slug: "aws-openai-2025-computer" })).toContain(
      "aws-openai-2025-compute",
    );
    expect(await refusal("get_deal", { slug: "aws-openai-2025-compute", known: "2020-01-01" })).toContain(
      "Not yet known",
    );
    for (const bad of [{ slug: "../../x" }, { slug: "x", on: "yesterday" }, {}])
      expect(await refusal("get_deal", bad)).toMatch(/[Ii]nvalid|validation/);
    expect(await refusal("obligations", { limit: 1_000 })).toMatch(/[Ii]nvalid|validation/);
  });
});

describe("the address", () => {
  const call = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(at, {
      ...{ method: "POST", body },
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
    });

  it("answers no page of another site, and nothing too large", async () => {
    expect((await post(JSON.stringify(call), { origin: "https://evil.example" })).status).toBe(403);
    expect((await post(JSON.stringify(call), { origin: "http://localhost:3000" })).status).toBe(200);
    expect((await post(JSON.stringify({ ...call, filler: "x".repeat(70_000) }))).status).toBe(413);
    expect((await post("{")).status).toBe(400);
  });
});
