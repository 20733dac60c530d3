import { readdirSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { may, type Permission, type Role } from "@/lib/domain/access/actor";
import { sampleBundle } from "@/lib/testing/bundles";
import { type Caller, everyCaller } from "@/lib/testing/callers";
import { importOf } from "@/lib/testing/importing";
import { request } from "@/lib/testing/next/headers";

/**
 * Every caller × every route of the API and of the editor × every method, and every page of the editor: refused, and nothing
 * changed, unless their role may. What is open to all is the same for all.
 */

let callers: Caller[] = [];
beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  request.headers = new Headers({ "x-entente-address": "203.0.113.7" });
  callers = await everyCaller();
  // All of them at once load most of the product, which is no part of what the first test has time for.
  await routes([...Object.keys(NEEDS), "GET"]);
}, 60_000);

const SLUGS: Record<string, string> = {
  deals: "first",
  partnerships: "aws-openai",
  organizations: "openai",
  sources: "reuters-2025-11",
  events: "announced",
};
const NEEDS: Record<string, Permission> = { POST: "draft", PATCH: "draft", DELETE: "remove" };

/** What the routes of the editor want that are no pages and no actions. */
const EDITOR_ROUTES: Readonly<Record<string, Permission>> = {
  "edit/import/plan": "import",
  "edit/import/apply": "import",
  "edit/intake/read": "review",
  "edit/account/passkey": "draft",
  "edit/beside/[noun]/[slug]": "draft",
};

/** What each page of the editor wants; every one is named here, or the test of that fails. */
const PAGES: Readonly<Record<string, Permission>> = {
  edit: "draft",
  "edit/[noun]/[slug]": "draft",
  "edit/[noun]/[slug]/history": "publish",
  "edit/[noun]/[slug]/remove": "remove",
  "edit/account": "draft",
  "edit/accounts": "manage_accounts",
  "edit/bulk": "draft",
  "edit/changes/[number]": "publish",
  "edit/findings": "publish",
  "edit/import": "import",
  "edit/import/csv": "import",
  "edit/intake": "review",
  "edit/intake/[id]": "review",
  "edit/intake/together": "review",
  "edit/notes": "review",
  "edit/review": "review",
  "edit/review/[id]": "review",
  "edit/status": "manage_accounts",
  "edit/terms/[deal]/[key]": "draft",
  "edit/views": "publish",
  "edit/webhooks": "manage_accounts",
  "edit/withdrawn": "remove",
};

const ID = "7b0c1f9e-3b1e-4a6e-9d57-0a3f5c2d1e4b";
const PARAMS = { noun: "deals", slug: "first", number: "1", id: ID, deal: "first", key: "x", n: "1" };

type Context = { params: Promise<Record<string, string>>; searchParams: Promise<Record<string, string>> };
type Handler = (request: Request, context: Context) => Promise<Response>;
type Page = (context: Context) => Promise<unknown>;

const load = (file: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ `${process.cwd()}/${file}`);

/** The folders, each with a slash at its end, that hold a file of this name. */
const filesIn = (folder: string, name: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => `/${file}`.endsWith(`/${name}`))
    .map((file) => file.slice(0, -name.length));

const contextOf = (params: Record<string, string>): Context => ({
  params: Promise.resolve(params),
  searchParams: Promise.resolve({}),
});

function askAs({ headers }: Caller): void {
  request.headers = new Headers({
    host: "localhost:3000",
    "x-entente-address": "203.0.113.7",
    "x-entente-path": "/edit",
    ...headers,
  });
}

function sending(path: string, method: string, { headers }: Caller): Request {
  // Whoever may stops at a body that is none, so that the next caller finds the same record.
  const body = method === "GET" ? {} : { body: "{}" };
  const json = { "content-type": "application/json", "if-match": '"r1"' };
  return new Request(`http://localhost:3000${path}`, { method, ...body, headers: { ...headers, ...json } });
}

async function routes(methods: readonly string[]) {
  const found = await Promise.all(
    filesIn("app/api/v1", "route.ts").map(async (file) => {
      const exported = await load(`app/api/v1/${file}route.ts`);
      const path = `/api/v1/${file}`.replace(/\/$/, "");
      const slug = SLUGS[path.split("/")[3] ?? ""] ?? "x";
      const filled = path.replace("[slug]", slug).replace("[n]", "1");
      return methods.flatMap((method) => {
        const handler = exported[method] as Handler | undefined;
        return handler ? [{ path: filled, method, handler, params: { slug, n: "1" } }] : [];
      });
    }),
  );
  return found.flat();
}

/** Nothing was written, but for so many articles, by those who may. */
async function expectUntouched(articles = 0): Promise<void> {
  expect(await db().changeSet.count()).toBe(1);
  expect(await db().draft.count()).toBe(0);
  expect(await db().intakeDocument.count()).toBe(articles);
}

test("whoever may not is refused by every route and method, and changes nothing; whoever may is let in", async () => {
  const all = await routes(Object.keys(NEEDS));
  const methods = all.map(({ method }) => method).sort();
  expect(methods.join()).toBe(["DELETE", "PATCH", "POST"].flatMap((one) => Array(5).fill(one)).join());
  const wrong: string[] = [];
  for (const caller of callers)
    for (const { path, method, handler, params } of all) {
      askAs(caller);
      const { status } = await handler(sending(path, method, caller), contextOf(params));
      const { name, role } = caller;
      const mayDo = role !== null && may(role, NEEDS[method] ?? "draft");
      const expected = mayDo ? [400, 422] : [role === null ? 401 : 403];
      if (!expected.includes(status)) wrong.push(`${name} ${method} ${path}: ${status}`);
    }
  expect(wrong).toEqual([]);
  await expectUntouched();
});

test("what is open to all is the same for all, of every route, to assistants too", async () => {
  const all = await routes(["GET"]);
  expect(all.map(({ path }) => path)).toContain("/api/v1/client.ts");
  const { POST } = (await load("app/api/mcp/route.ts")) as { POST: Handler };
  const listTools = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
  const answers = new Map<string, Set<string>>();
  for (const caller of callers) {
    askAs(caller);
    for (const { path, handler, params } of all) {
      const response = await handler(sending(path, "GET", caller), contextOf(params));
      const said = `${response.status} ${response.headers.get("etag")} ${await response.text()}`;
      answers.set(path, (answers.get(path) ?? new Set()).add(said));
    }
    // Assistants are no browsers: whatever page of another site asks is refused, whoever is signed in there.
    if (caller.headers.origin) continue;
    const headers = { ...caller.headers, accept: "application/json, text/event-stream" };
    const asked = new Request("http://localhost:3000/api/mcp", {
      ...{ method: "POST", body: listTools },
      headers: { ...headers, "content-type": "application/json", "mcp-protocol-version": "2025-06-18" },
    });
    const told = await POST(asked, contextOf({}));
    answers.set("mcp", (answers.get("mcp") ?? new Set()).add(`${told.status} ${await told.text()}`));
  }
  const differing = [...answers].filter(([, said]) => said.size !== 1).map(([path]) => path);
  expect(differing).toEqual([]);
  expect([...(answers.get("mcp") ?? [])][0]).toMatch(/^200 /);
}, 60_000);

/** What a route of the editor says to whoever may not: by status, or in the one line of its answer. */
async function isRefusal(response: Response): Promise<"signed out" | "may not" | "let in"> {
  const text = await response.text();
  if (response.status === 401 || /"reason":"signed_out"/.test(text)) return "signed out";
  return response.status === 403 || /"kind":"refused".*may not/.test(text) ? "may not" : "let in";
}

test("routes of the editor are opened by a session whose role may, and by no token", async () => {
  const found = filesIn("app/(editor)", "route.ts").map((file) => file.replace(/\/$/, ""));
  expect(found.sort()).toEqual(Object.keys(EDITOR_ROUTES).sort());
  const wrong: string[] = [];
  for (const [path, permission] of Object.entries(EDITOR_ROUTES)) {
    const handlers = Object.entries((await load(`app/(editor)/${path}/route.ts`)) as Record<string, Handler>);
    for (const caller of callers)
      for (const [method, handler] of handlers) {
        // As pages of ours send it.
        const from = { ...caller, headers: { origin: "http://localhost:3000", ...caller.headers } };
        askAs(from);
        const got = await isRefusal(await handler(sending(`/${path}`, method, from), contextOf({})));
        // Another site's page is nobody to a reading, and refused whatever it sends.
        const foreign = method === "GET" ? "signed out" : "may not";
        const expected = caller.headers.origin ? foreign : whatIsDue(caller.atEditor, permission);
        if (got !== expected) wrong.push(`${caller.name} ${method} ${path}: ${got}, not ${expected}`);
      }
  }
  expect(wrong).toEqual([]);
  // What was sent is an article to whoever may keep one, and the same one each time.
  await expectUntouched(1);
});

test("passkeys are spoken of with pages of the public address alone", async () => {
  const editor = callers.find(({ name }) => name === "an editor's cookie");
  if (!editor) return expect.fail();
  const elsewhere = ["", "null", "https://evil.example", "https://localhost:3000", "http://localhost:3001"];
  for (const file of ["app/(editor)/edit/account/passkey", "app/(sign-in)/login/passkey"])
    for (const handler of Object.values((await load(`${file}/route.ts`)) as Record<string, Handler>))
      for (const origin of elsewhere) {
        const from = { ...editor, headers: { ...editor.headers, ...(origin && { origin }) } };
        askAs(from);
        const { status } = await handler(sending("/", "POST", from), contextOf({}));
        expect([file, origin, status]).toEqual([file, origin, 403]);
      }
});

const whatIsDue = (role: Role | null, permission: Permission) =>
  role === null ? "signed out" : may(role, permission) ? "let in" : "may not";

test("pages of the editor are opened by a session whose role may, and by no token", async () => {
  const found = filesIn("app/(editor)", "page.tsx").map((file) => file.replace(/\/$/, ""));
  expect(found.sort()).toEqual(Object.keys(PAGES).sort());
  const wrong: string[] = [];
  for (const [path, permission] of Object.entries(PAGES)) {
    const { default: page } = (await load(`app/(editor)/${path}/page.tsx`)) as { default: Page };
    for (const caller of callers) {
      askAs(caller);
      const got = await page(contextOf(PARAMS)).then(() => "let in", outcomeOf);
      const expected = whatIsDue(caller.atEditor, permission);
      if (got !== expected) wrong.push(`${caller.name} ${path}: ${got}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

/** What was thrown: on to sign in, a refusal, or, past both, that there is no such record. */
function outcomeOf(error: unknown): string {
  const { digest = "" } = error as { digest?: string };
  if (/^NEXT_REDIRECT;.*\/login/.test(digest)) return "signed out";
  if (digest === "NEXT_HTTP_ERROR_FALLBACK;403") return "may not";
  return digest.startsWith("NEXT_") ? "let in" : String((error as Error).stack ?? error);
}
