import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import ts from "typescript";
import { fitting } from "@/lib/testing/api-contract";
import { expect, expectGoodInEveryLook, test } from "../fixtures";
import { makeToken, test as signedIn } from "../sign-in";

/** Whoever builds on the record: what they read, and what their programs get from the running app. */

test("a programmer reads the guide, copies a command, and sees an answer in place", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "API", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The API" })).toBeVisible();
  const deal = page.locator("#getDeal");
  await deal.locator("summary").first().click();
  await expect(deal.getByText(/^curl --compressed/)).toContainText("/api/v1/deals/aws-openai-2025-compute");
  await deal.getByRole("button", { name: /^Ask now/ }).click();
  await expect(deal.getByText("200, begins:")).toBeVisible();
  await expect(deal.locator("pre").last()).toContainText('"slug": "aws-openai-2025-compute"');
  await deal.getByText(/parameters, and what it answers/).click();
  await expect(deal.getByText("There is no such record, or nobody had reported it")).toBeVisible();
  await expectGoodInEveryLook(page);
});

test("every example on the page answers, also for readers without scripts", async ({
  browser,
  baseURL,
  request,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  await page.goto("/api");
  await expect(page.getByText("Part of what it answers now:")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ask now/ }).first()).toBeHidden();
  const links = page.locator("main a", { hasText: "Open the answer" }); // each folded under its operation
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.close();
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const answer = await request.get(address);
    const headers = { "content-type": answer.headers()["content-type"] ?? "" };
    await fitting(address, new Response(await answer.text(), { status: answer.status(), headers }));
    expect(answer.headers()["ratelimit-policy"], address).toContain('"reading";q=');
    expect(answer.headers().etag, address).toBeTruthy();
  }
});

test("programs get the form that they take, the methods that there are, and the client", async ({
  request,
  baseURL,
}) => {
  const csv = await request.get("/api/v1/deals?org=amazon", { headers: { accept: "text/csv" } });
  expect([csv.headers()["content-type"], csv.headers().vary]).toEqual([
    expect.stringContaining("text/csv"),
    expect.stringContaining("Accept"),
  ]);
  expect((await request.get("/api/v1/deals", { headers: { accept: "image/png" } })).status()).toBe(406);
  const put = await request.put("/api/v1/deals/x", { data: {} });
  expect([put.status(), put.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS, PATCH, DELETE"]);
  expect((await request.get("/api/mcp")).status()).toBe(405);
  expect((await request.post("/api/v1/nothing", { data: {} })).status()).toBe(404);
  const source = await (await request.get("/api/v1/client.ts")).text();
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  const { createClient } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const api = createClient({ base: `${baseURL}/api/v1` });
  const { data } = await api.call("getDeal", { slug: "aws-openai-2025-compute", on: "2026-01-01" });
  expect(data).toMatchObject({ slug: "aws-openai-2025-compute", on: "2026-01-01" });
  const slugs = new Set<string>();
  for await (const row of api.rows("listOrganizations", { limit: 20 })) slugs.add(row.slug);
  expect(slugs.size).toBeGreaterThan(40);
  await expect(api.call("getDeal", { slug: "nothing" })).rejects.toMatchObject({ problem: { status: 404 } });
});

test("an assistant asks by its protocol, and cites a page that says the same", async ({ page, baseURL }) => {
  const client = new Client({ name: "journey", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL("/api/mcp", baseURL)));
  const asked = { name: "get_deal", arguments: { slug: "aws-openai-2025-compute", on: "2026-01-01" } };
  const { structuredContent } = await client.callTool(asked);
  const { said } = structuredContent as {
    said: { sentence: string; standing?: string; permalink: string }[];
  };
  const cited = said.find(({ standing }) => standing !== undefined);
  const { pathname, search, hash } = new URL(cited?.permalink ?? "");
  await page.goto(`${pathname}${search}${hash}`);
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toContainText(cited?.sentence ?? "?");
  await client.close();
});

signedIn(
  "a token made to propose publishes nothing, and a request sent twice is done once",
  async ({ signInAs }) => {
    const { page } = await signInAs("editor");
    await page.goto("/edit/account");
    await expectGoodInEveryLook(page);
    const authorization = `Bearer ${await makeToken(page, "contributor")}`;
    const slug = `proposed-wire-${Date.now()}`;
    const record = { slug, title: "A wire", publisher: "Wire", language: "en", tier: "press", cites: [] };
    const send = (data: object) =>
      page.request.post("/api/v1/sources", {
        data,
        headers: { authorization, "idempotency-key": `"${slug}"` },
      });
    const first = await send({ message: "Found", record });
    expect([first.status(), (await first.json()).data.status]).toEqual([202, "submitted"]);
    expect(first.headers().ratelimit).toContain('"writing";r=119');
    const again = await send({ message: "Found", record });
    expect([again.status(), again.headers()["idempotency-replayed"]]).toEqual([202, "true"]);
    expect(await again.json()).toEqual(await first.json());
    expect((await send({ message: "Other", record })).status()).toBe(422);
    expect((await page.request.get(`/api/v1/sources/${slug}`)).status()).toBe(404);
  },
);
