import { beforeEach, describe, expect, it, vi } from "vitest";
import { addAccount, changeRole, disableAccount } from "@/lib/db/accounts/accounts";
import { makeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { setPasswordByLink } from "@/lib/db/accounts/set-password";
import { db } from "@/lib/db/client";
import { makeActor } from "@/lib/testing/actors";
import { request } from "@/lib/testing/next/headers";
import { hashOfPassword, PASSWORD } from "@/lib/testing/signed-in";
import { codeOf } from "@/lib/testing/totp";
import { getActor, getApiActor } from "./actor";
import { auth } from "./auth";
import { guarded } from "./guarded";
import { redeemLink } from "./one-time-link";
import { authorize, authorizeApi } from "./require-actor";
import { signIn, verifyCode } from "./sign-in";

/** The library itself on a real database; only Next's view of the request is stood in for. */

const NOW = new Date();

function ask(headers: Record<string, string> = {}) {
  request.headers = new Headers({ host: "localhost:3000", "x-entente-address": "203.0.113.7", ...headers });
  request.set = [];
}

async function add(email: string, role: "contributor" | "editor" | "admin" = "editor") {
  const added = await addAccount(SHELL, { email, name: email, role }, NOW);
  if (!added.ok) throw new Error("taken");
  const passwordHash = await hashOfPassword();
  await setPasswordByLink({ secret: added.link.secret, userId: added.userId, passwordHash, now: NOW });
  return added.userId;
}

/** The cookies that a browser would send after signing in. */
async function cookiesOf(path: string, body: object, cookie = ""): Promise<string> {
  const response = await auth().handler(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000", cookie },
      body: JSON.stringify(body),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0] ?? "")
    .filter((one) => !one.endsWith("="))
    .join("; ");
}

const sessionOf = (email: string) => cookiesOf("/sign-in/email", { email, password: PASSWORD });

beforeEach(async () => {
  ask();
  await db().user.deleteMany();
  await db().signInLimit.deleteMany();
});

describe("signing in", () => {
  it("answers an unknown, a wrong, a passwordless and a disabled account alike", async () => {
    await add("admin@editor.test", "admin");
    const gone = await add("gone@editor.test");
    await disableAccount(SHELL, gone, NOW);
    await addAccount(SHELL, { email: "new@editor.test", name: "New", role: "editor" }, NOW);
    const answers = [
      await signIn("nobody@editor.test", PASSWORD),
      await signIn("admin@editor.test", "wrong horse battery"),
      await signIn("new@editor.test", PASSWORD),
      await signIn("gone@editor.test", PASSWORD),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ kind: "refused" });
    expect(await db().session.count()).toBe(0);
    expect(request.set).toEqual([]);
  });

  it("takes about as long for an unknown account as for a known one", async () => {
    await add("known@editor.test");
    let address = 0;
    const time = async (email: string) => {
      address += 1;
      ask({ "x-entente-address": `198.51.100.${address}` });
      const from = performance.now();
      await signIn(email, "wrong horse battery");
      return performance.now() - from;
    };
    const best = async (email: string) => Math.min(await time(email), await time(email));
    const [unknown, known] = [await best("nobody@editor.test"), await best("known@editor.test")];
    // The hash takes most of it; without it an unknown account would be answered many times as fast.
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it("makes a session and a hint, whatever the case of the address", async () => {
    await add("one@editor.test");
    expect(await signIn("ONE@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
    expect(await db().session.count()).toBe(1);
    expect(request.set).toEqual(["entente_signed_in=1", expect.stringMatching(/^entente_known=/)]);
  });

  it("stops after five wrong tries, also with the right password, and from elsewhere too", async () => {
    await add("one@editor.test");
    await add("two@editor.test");
    for (let n = 0; n < 5; n += 1) await signIn("one@editor.test", "wrong horse battery");
    const tooMany = { kind: "refused", message: expect.stringContaining("Too many tries") };
    expect(await signIn("one@editor.test", PASSWORD)).toMatchObject(tooMany);
    expect(await signIn("two@editor.test", PASSWORD)).toMatchObject(tooMany);
    ask({ "x-entente-address": "198.51.100.1" });
    expect(await signIn("one@editor.test", PASSWORD)).toMatchObject(tooMany);
    expect(await signIn("two@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
  });

  it("lets somebody who knows the password in as often as they like", async () => {
    await add("one@editor.test");
    for (let n = 0; n < 7; n += 1)
      expect(await signIn("one@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
  });

  it("is the only way to an account: nobody signs up", async () => {
    const body = { email: "me@editor.test", password: PASSWORD, name: "Me", role: "admin" };
    await cookiesOf("/sign-up/email", body);
    expect(await db().user.count()).toBe(0);
  });

  it("asks for a code where that is set up", async () => {
    await add("one@editor.test");
    const cookie = await sessionOf("one@editor.test");
    const { totpURI } = (await auth().api.enableTwoFactor({
      body: { password: PASSWORD, method: "totp" },
      headers: new Headers({ cookie }),
    })) as { totpURI: string };
    expect(await signIn("one@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    const body = { code: codeOf(secret, new Date()) };
    await auth().api.verifyTOTP({ body, headers: new Headers({ cookie }) });
    const before = await db().session.count();
    expect(await signIn("one@editor.test", PASSWORD)).toEqual({ kind: "needs_code" });
    expect(await db().session.count()).toBe(before);
    const kept = await db().twoFactor.findFirstOrThrow();
    expect(kept.secret).not.toContain(secret.slice(0, 12));
  });
});

describe("who asks", () => {
  it("is nobody without a cookie, with a forged one, or after the session was ended", async () => {
    const userId = await add("one@editor.test");
    expect(await getActor()).toBeNull();
    const cookie = await sessionOf("one@editor.test");
    ask({ cookie: cookie.replace(/=(.)/, "=x$1") });
    expect(await getActor()).toBeNull();
    ask({ cookie });
    expect(await getActor()).toMatchObject({ userId, role: "editor" });
    await db().session.deleteMany({ where: { userId } });
    expect(await getActor()).toBeNull();
  });

  it("is nobody when another site sends the cookie along", async () => {
    await add("one@editor.test");
    const cookie = await sessionOf("one@editor.test");
    ask({ cookie, origin: "https://evil.example" });
    expect(await getActor()).toBeNull();
    ask({ cookie, origin: "null" });
    expect(await getActor()).toBeNull();
    ask({ cookie, origin: "http://localhost:3000" });
    expect(await getActor()).not.toBeNull();
  });

  it("has the role of this moment", async () => {
    const userId = await add("one@editor.test");
    ask({ cookie: await sessionOf("one@editor.test") });
    expect(await authorize("publish")).toMatchObject({ role: "editor" });
    await changeRole(SHELL, userId, "contributor");
    await expect(authorize("publish")).rejects.toMatchObject({ kind: "forbidden", status: 403 });
    expect(await authorize("draft")).toMatchObject({ role: "contributor" });
  });

  it("may be a program with a token, and then no cookie counts", async () => {
    const userId = await add("one@editor.test");
    const made = await makeApiToken(makeActor("editor", { userId }), "script", ["propose"]);
    const token = made.ok ? made.token : "";
    ask({ authorization: `Bearer ${token}` });
    expect(await getApiActor()).toMatchObject({ userId, role: "contributor" });
    ask({ authorization: "Bearer nonsense", cookie: await sessionOf("one@editor.test") });
    expect(await getApiActor()).toBeNull();
    await expect(authorizeApi("draft")).rejects.toMatchObject({ kind: "unauthenticated", status: 401 });
  });

  it("is asked by every action before it works", async () => {
    const work = vi.fn();
    expect(await guarded("draft", work)).toMatchObject({ ok: false });
    expect(work).not.toHaveBeenCalled();
  });
});

describe("a one-time link", () => {
  it("sets a password and signs in, once", async () => {
    const added = await addAccount(SHELL, { email: "one@editor.test", name: "One", role: "editor" }, NOW);
    const secret = added.ok ? added.link.secret : "";
    expect(await redeemLink(secret, PASSWORD, null)).toBe(true);
    expect(await db().session.count()).toBe(1);
    expect(await redeemLink(secret, "another long password", null)).toBe(false);
    expect(await signIn("one@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
    expect(await db().account.findFirst()).not.toMatchObject({ password: expect.stringContaining(PASSWORD) });
  });
});

describe("strangers", () => {
  const from = (n: number, headers = {}) => ask({ "x-entente-address": `198.51.100.${n}`, ...headers });
  const tooMany = { kind: "refused", message: expect.stringContaining("Too many") };

  it("who guess codes without a sign-in that waits keep nobody else out", async () => {
    from(1);
    for (let n = 0; n < 5; n++) await verifyCode("000000");
    expect(await verifyCode("000000")).toMatchObject(tooMany);
    from(2);
    expect(await verifyCode("000000")).not.toMatchObject(tooMany);
  });

  it("who guess at an account do not lock out a browser that signed in before, nor gain by a mark of another's", async () => {
    await add("owner@editor.test");
    await add("other@editor.test");
    expect(await signIn("owner@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
    const known = request.set.find((cookie) => cookie.startsWith("entente_known=")) ?? "";
    for (let n = 10; n < 16; n++) {
      from(n);
      await signIn("owner@editor.test", "wrong");
      await signIn("other@editor.test", "wrong");
    }
    from(20);
    expect(await signIn("owner@editor.test", PASSWORD)).toMatchObject(tooMany);
    from(21, { cookie: known });
    expect(await signIn("owner@editor.test", PASSWORD)).toEqual({ kind: "signed_in" });
    from(22, { cookie: known });
    expect(await signIn("other@editor.test", PASSWORD)).toMatchObject(tooMany);
    const [mark = "", mac = ""] = known.split(".", 2);
    // As long as a right one in letters, and longer in bytes.
    for (const cookie of ["entente_known=a.b", `${mark}.${"\u00e9".repeat(mac.length)}`]) {
      from(23, { cookie });
      expect(await signIn("owner@editor.test", PASSWORD), cookie).toMatchObject(tooMany);
    }
  });
});
