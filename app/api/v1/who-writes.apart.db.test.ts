import { readdirSync } from "node:fs";
import { beforeAll, expect, test, vi } from "vitest";
import { addAccount, disableAccount, endAllSessions } from "@/lib/db/accounts/accounts";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { type Actor, may, type Permission, type Role, scopesOf } from "@/lib/domain/access/actor";
import { makeActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { sessionCookie, setPassword } from "@/lib/testing/signed-in";

/** Every caller × every route of the API × every method that writes: 401 or 403 and nothing changed, unless their role may. */

const request = vi.hoisted(() => {
  process.env.ENTENTE_SECRET = "a-secret-for-tests-that-signs-nothing-real";
  process.env.ENTENTE_URL = "http://localhost:3000";
  return { headers: new Headers() };
});
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({ set() {}, delete() {} }),
}));

type Caller = { name: string; headers: Record<string, string>; role: Role | null };
const callers: Caller[] = [];
const SLUGS: Record<string, string> = {
  deals: "first",
  partnerships: "aws-openai",
  organizations: "openai",
  sources: "reuters-2025-11",
  events: "announced",
};
const NEEDS: Record<string, Permission> = { POST: "draft", PATCH: "draft", DELETE: "remove" };

async function person(name: string, role: Role): Promise<Actor> {
  const email = `${name}@editor.test`;
  const added = await addAccount(SHELL, { email, name, role }, new Date());
  if (!added.ok) throw new Error("taken");
  await setPassword(added.userId, added.link.secret);
  return makeActor(role, { userId: added.userId, email, name });
}

async function tokenOf(actor: Actor, role: Role): Promise<string> {
  const made = await makeApiToken(actor, "script", scopesOf(role));
  if (!made.ok) throw new Error("too many");
  return made.token;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookie = async ({ email }: Actor) => ({
  cookie: await sessionCookie(email),
  "x-entente-address": "203.0.113.7",
});

beforeAll(async () => {
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
  request.headers = new Headers({ "x-entente-address": "203.0.113.7" });
  const [cy, ed, ada, out, off] = [
    await person("cy", "contributor"),
    await person("ed", "editor"),
    await person("ada", "admin"),
    await person("out", "editor"),
    await person("off", "editor"),
  ];
  const revoked = await tokenOf(ed, "editor");
  const [row] = await db().apiToken.findMany({ where: { userId: ed.userId } });
  await revokeApiToken(ed, row?.id ?? "", new Date());
  const [outToken, outCookie] = [await tokenOf(out, "editor"), await cookie(out)];
  await endAllSessions(SHELL, out.userId, new Date());
  const [offToken, offCookie] = [await tokenOf(off, "editor"), await cookie(off)];
  await disableAccount(SHELL, off.userId, new Date());
  callers.push(
    { name: "nobody", headers: {}, role: null },
    { name: "a made-up token", headers: bearer("entente_nonsense"), role: null },
    { name: "a made-up cookie", headers: { cookie: "better-auth.session_token=x.y" }, role: null },
    { name: "a contributor's token", headers: bearer(await tokenOf(cy, "contributor")), role: "contributor" },
    { name: "an editor's token", headers: bearer(await tokenOf(ed, "editor")), role: "editor" },
    {
      name: "an editor's small token",
      headers: bearer(await tokenOf(ed, "contributor")),
      role: "contributor",
    },
    { name: "an admin's token", headers: bearer(await tokenOf(ada, "editor")), role: "editor" },
    { name: "a contributor's cookie", headers: await cookie(cy), role: "contributor" },
    { name: "an editor's cookie", headers: await cookie(ed), role: "editor" },
    {
      name: "an editor's cookie from elsewhere",
      headers: { ...(await cookie(ed)), origin: "https://evil.example" },
      role: null,
    },
    { name: "a revoked token", headers: bearer(revoked), role: null },
    { name: "a token of one signed out everywhere", headers: bearer(outToken), role: null },
    { name: "a cookie of one signed out everywhere", headers: outCookie, role: null },
    { name: "a token of a disabled account", headers: bearer(offToken), role: null },
    { name: "a cookie of a disabled account", headers: offCookie, role: null },
    {
      name: "a revoked token with a good cookie",
      headers: { ...(await cookie(ed)), ...bearer(revoked) },
      role: null,
    },
  );
});

type Handler = (request: Request, context: { params: Promise<{ slug: string }> }) => Promise<Response>;

async function routes(): Promise<{ path: string; method: string; handler: Handler; section: string }[]> {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => `app/api/v1/${file}`);
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, Handler> = await import(/* @vite-ignore */ `${process.cwd()}/${file}`);
      const path = file.replace(/^app|\/route\.ts$/g, "");
      const section = path.split("/")[3] ?? "";
      return Object.keys(NEEDS).flatMap((method) => {
        const handler = exported[method];
        return handler
          ? [{ path: path.replace("[slug]", SLUGS[section] ?? "x"), method, handler, section }]
          : [];
      });
    }),
  );
  return found.flat();
}

test("whoever may not is refused by every route and method, and changes nothing; whoever may is let in", async () => {
  const all = await routes();
  expect(
    all
      .map(({ method }) => method)
      .sort()
      .join(),
  ).toBe([...Array(5).fill("DELETE"), ...Array(5).fill("PATCH"), ...Array(5).fill("POST")].join());
  const wrong: string[] = [];
  for (const { name, headers, role } of callers)
    for (const { path, method, handler, section } of all) {
      request.headers = new Headers({
        host: "localhost:3000",
        "x-entente-address": "203.0.113.7",
        ...headers,
      });
      const asked = new Request(`http://localhost:3000${path}`, {
        method,
        // Whoever may stops at a body that is none, so that the next caller finds the same record.
        body: "{}",
        headers: { ...headers, "content-type": "application/json", "if-match": '"r1"' },
      });
      const { status } = await handler(asked, { params: Promise.resolve({ slug: SLUGS[section] ?? "x" }) });
      const mayDo = role !== null && may(role, NEEDS[method] ?? "draft");
      const expected = mayDo ? [400, 422] : [role === null ? 401 : 403];
      if (!expected.includes(status)) wrong.push(`${name} ${method} ${path}: ${status}`);
    }
  expect(wrong).toEqual([]);
  expect(await db().changeSet.count()).toBe(1);
  expect(await db().draft.count()).toBe(0);
});
