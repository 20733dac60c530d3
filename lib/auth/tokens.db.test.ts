import { beforeEach, describe, expect, it, vi } from "vitest";
import { listAccessEvents } from "@/lib/db/accounts/access-events";
import {
  addAccount,
  disableAccount,
  enableAccount,
  endAllSessions,
  resetAccount,
} from "@/lib/db/accounts/accounts";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { hashSecret } from "@/lib/db/accounts/secret-hash";
import { setPasswordByLink } from "@/lib/db/accounts/set-password";
import { db } from "@/lib/db/client";
import {
  type Actor,
  may,
  type Permission,
  ROLES,
  type Role,
  SCOPES,
  type Scope,
  scopesOf,
} from "@/lib/domain/access/actor";
import { makeActor } from "@/lib/testing/actors";
import { request } from "@/lib/testing/next/headers";
import { PASSWORD, sessionCookie, setPassword } from "@/lib/testing/signed-in";
import { getActor, getApiActor } from "./actor";
import { guarded } from "./guarded";
import { authorize, authorizeApi } from "./require-actor";
import { changePassword } from "./second-step";
import { signOut } from "./sign-out";

/** What a token opens and what a session opens, until when; the library itself on a real database. */

const EMAIL = "one@editor.test";
const NOW = new Date();

function ask(headers: Record<string, string> = {}) {
  request.headers = new Headers({ host: "localhost:3000", "x-entente-address": "203.0.113.7", ...headers });
}

async function add(role: Role): Promise<Actor> {
  const added = await addAccount(SHELL, { email: EMAIL, name: "One", role }, NOW);
  if (!added.ok) throw new Error("taken");
  const { userId, link } = added;
  await setPassword(userId, link.secret);
  return makeActor(role, { userId, email: EMAIL, name: "One" });
}

async function tokenOf(actor: Actor, scopes: readonly Scope[]): Promise<string> {
  const made = await makeApiToken(actor, "script", scopes);
  if (!made.ok) throw new Error("too many");
  return made.token;
}

const cookieOf = () => sessionCookie(EMAIL);

beforeEach(async () => {
  ask();
  await db().user.deleteMany();
  await db().signInLimit.deleteMany();
  const admin = { email: "admin@editor.test", name: "Admin", role: "admin" } as const;
  await addAccount(SHELL, admin, NOW);
});

const PERMISSIONS = [
  "draft",
  "review",
  "publish",
  "import",
  "remove",
  "manage_accounts",
] as const satisfies readonly Permission[];
/** What each scope opens, written out: no token reviews, imports or manages accounts. */
const OPENS: Readonly<Record<Scope, readonly Permission[]>> = {
  propose: ["draft"],
  publish: ["draft", "publish"],
  remove: ["remove"],
};
const HELD = ROLES.flatMap((role) =>
  [["propose"], ["publish"], ["remove"], SCOPES].map((scopes) => [role, scopes as Scope[]] as const),
);

describe("a token", () => {
  it.each(HELD)(
    "of a %s for %s opens the API, as far as both may, and nothing else",
    async (role, scopes) => {
      const token = await tokenOf(await add(role), scopes);
      const given = scopesOf(role).filter((scope) => scopes.includes(scope));
      ask({ authorization: `Bearer ${token}` });
      for (const permission of PERMISSIONS) {
        const api = authorizeApi(permission).then(
          () => true,
          () => false,
        );
        expect(await api, permission).toBe(
          may(role, permission) && given.some((scope) => OPENS[scope].includes(permission)),
        );
        await expect(authorize(permission), permission).rejects.toMatchObject({ kind: "unauthenticated" });
      }
      expect(await getActor()).toBeNull();
      const work = vi.fn();
      expect(await guarded("draft", work)).toMatchObject({ ok: false, error: { kind: "unauthenticated" } });
      expect(work).not.toHaveBeenCalled();
    },
  );

  it("beside a cookie: the page knows the person, the API only the token", async () => {
    const actor = await add("editor");
    const cookie = await cookieOf();
    ask({ cookie, authorization: `Bearer ${await tokenOf(actor, ["propose"])}` });
    expect(await getActor()).toMatchObject({ role: "editor" });
    expect(await getApiActor()).toMatchObject({ role: "contributor" });
    ask({ cookie, authorization: "Basic c29tZTpwcm94eQ==" });
    expect(await getActor()).toMatchObject({ role: "editor" });
    expect(await getApiActor()).toBeNull();
    ask({ cookie });
    expect(await getApiActor()).toMatchObject({ role: "editor" });
  });

  const ENDS: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
    "its owner revokes it": async (actor) => {
      const { id } = await db().apiToken.findFirstOrThrow();
      await revokeApiToken(actor, id, NOW);
    },
    "the account is signed out everywhere": ({ userId }) => endAllSessions(SHELL, userId, NOW),
    "the password is reset": async ({ userId }) => {
      const link = await resetAccount(SHELL, userId, NOW);
      await setPasswordByLink({ secret: link?.secret ?? "", userId, passwordHash: "h", now: NOW });
    },
    "the account is disabled": ({ userId }) => disableAccount(SHELL, userId, NOW),
    "the account is disabled and enabled": async ({ userId }) => {
      await disableAccount(SHELL, userId, NOW);
      await enableAccount(SHELL, userId);
    },
  };
  it.each(Object.keys(ENDS))("opens nothing any more when %s", async (what) => {
    const actor = await add("editor");
    ask({ authorization: `Bearer ${await tokenOf(actor, SCOPES)}` });
    expect(await getApiActor()).not.toBeNull();
    await ENDS[what]?.(actor);
    // A request of its own: who asks is found out once per request.
    ask({ authorization: request.headers.get("authorization") ?? "" });
    expect(await getApiActor()).toBeNull();
    await expect(authorizeApi("draft")).rejects.toMatchObject({ kind: "unauthenticated" });
  });
});

it("sign-ins, links, tokens and what admins do are on record, with who did it", async () => {
  const actor = await add("editor");
  await cookieOf();
  await tokenOf(actor, SCOPES);
  const admin = makeActor(
    "admin",
    await db()
      .user.findFirstOrThrow({ where: { role: "admin" } })
      .then(({ id }) => ({ userId: id })),
  );
  const { id } = await db().apiToken.findFirstOrThrow();
  await revokeApiToken(admin, id, NOW);
  await disableAccount(admin, actor.userId, NOW);
  const events = (await listAccessEvents(admin)).filter(({ account }) => account === "One");
  expect(events.map(({ kind, by, detail }) => [kind, by, detail])).toEqual([
    ["disabled", "Admin", null],
    ["token_revoked", "Admin", "script"],
    ["token_made", null, "script: propose, publish, remove"],
    ["signed_in", null, null],
    ["password_set", null, null],
    ["account_added", "the shell", "editor"],
  ]);
});

describe("a session's token", () => {
  it("is stored as a hash, which opens nothing itself", async () => {
    await add("editor");
    const cookie = await cookieOf();
    const { token } = await db().session.findFirstOrThrow();
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    const [plain = ""] = decodeURIComponent(cookie.split("session_token=")[1] ?? "").split(".");
    expect(hashSecret(plain)).toBe(token);
    ask({ cookie });
    expect(await getActor()).toMatchObject({ email: EMAIL });
    ask({ cookie: cookie.replace(plain, token) });
    expect(await getActor()).toBeNull();
  });

  it("is found to be lengthened, signed out, and replaced with a new password", async () => {
    const actor = await add("editor");
    const cookie = await cookieOf();
    const long = new Date(Date.now() - 3 * 86_400_000);
    await db().session.updateMany({
      data: { updatedAt: long, expiresAt: new Date(Date.now() + 86_400_000) },
    });
    ask({ cookie });
    expect(await authorize("draft")).toMatchObject({ email: EMAIL });
    const { expiresAt } = await db().session.findFirstOrThrow();
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    await cookieOf();
    expect(await db().session.count()).toBe(2);
    expect((await changePassword(actor, PASSWORD, "another long password")).ok).toBe(true);
    expect(await db().session.count()).toBe(1);
    await expect(authorize("draft")).rejects.toMatchObject({ kind: "unauthenticated" });
  });

  it("ends when its owner signs out", async () => {
    await add("editor");
    ask({ cookie: await cookieOf() });
    await signOut();
    expect(await db().session.count()).toBe(0);
  });
});
