import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addAccount, disableAccount } from "@/lib/db/accounts/accounts";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { request } from "@/lib/testing/next/headers";

/** Signing in by OpenID Connect, against an issuer of our own that vouches for whomever the test says. */

const ORIGIN = "http://localhost:3000";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const issuer = { email: "ada@editor.test", nonce: "", url: "", server: null as Server | null };

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
function idToken(key: KeyObject): string {
  const seconds = Math.floor(Date.now() / 1000);
  const { url: iss, email, nonce } = issuer;
  const claims = {
    iss,
    aud: "entente",
    sub: `sub-${email}`,
    email,
    email_verified: true,
    name: "Ada",
    nonce,
  };
  const head = base64({ alg: "RS256", kid: "k", typ: "JWT" });
  const text = `${head}.${base64({ ...claims, iat: seconds, exp: seconds + 300 })}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(key, "base64url")}`;
}

function answer(path: string): unknown {
  const { url } = issuer;
  if (path.startsWith("/.well-known"))
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      id_token_signing_alg_values_supported: ["RS256"],
    };
  if (path === "/jwks")
    return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k", alg: "RS256", use: "sig" }] };
  return { access_token: "a", token_type: "Bearer", expires_in: 300, id_token: idToken(privateKey) };
}

beforeAll(async () => {
  const server = createServer((asked, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer(asked.url ?? "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer.server = server;
  issuer.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    ENTENTE_URL: ORIGIN,
    ENTENTE_SECRET: "a-secret-for-tests-that-signs-nothing-real",
    ENTENTE_OIDC_ISSUER: issuer.url,
    ENTENTE_OIDC_CLIENT_ID: "entente",
    ENTENTE_OIDC_CLIENT_SECRET: "hush",
  });
});
afterAll(() => issuer.server?.close());
beforeEach(async () => {
  request.headers = new Headers({ host: "localhost:3000" });
  request.set = [];
  await db().user.deleteMany();
});

/** Goes to the issuer and comes back, as a browser would. */
async function goAndComeBack(email: string): Promise<{ location: string; cookies: string[] }> {
  const { auth } = await import("./auth");
  const { finishElsewhere } = await import("./elsewhere");
  const { response, headers } = await (async () => {
    const result = await auth().api.signInSocial({
      body: {
        provider: "oidc",
        callbackURL: `${ORIGIN}/edit`,
        errorCallbackURL: `${ORIGIN}/login`,
        disableRedirect: true,
      },
      headers: request.headers,
      returnHeaders: true,
    });
    return { response: result.response, headers: result.headers };
  })();
  const asked = new URL(response.url ?? "");
  issuer.email = email;
  issuer.nonce = asked.searchParams.get("nonce") ?? "";
  expect(asked.searchParams.get("redirect_uri")).toBe(`${ORIGIN}/api/auth/callback/oidc`);
  const back = new URL(`${ORIGIN}/api/auth/callback/oidc`);
  back.searchParams.set("code", "c");
  back.searchParams.set("state", asked.searchParams.get("state") ?? "");
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
  const answered = await finishElsewhere(new Request(back, { headers: { cookie } }));
  return { location: answered.headers.get("location") ?? "", cookies: answered.headers.getSetCookie() };
}

describe("signing in with the organization's accounts", () => {
  it("lets in whoever has an account here under that address, and links the two", async () => {
    await addAccount(SHELL, { email: "ada@editor.test", name: "Ada", role: "editor" }, new Date());
    const { location, cookies } = await goAndComeBack("ada@editor.test");
    expect(location).toBe(`${ORIGIN}/edit`);
    expect(cookies.join()).toMatch(/session_token=[^;]+;.*HttpOnly/);
    expect(await db().session.count()).toBe(1);
    expect(await db().account.findMany()).toMatchObject([
      { providerId: "oidc", accountId: "sub-ada@editor.test" },
    ]);
    expect(request.set).toHaveLength(1);
    expect((await goAndComeBack("ada@editor.test")).location).toBe(`${ORIGIN}/edit`);
    expect(await db().account.count()).toBe(1);
  });

  it("makes no account for anyone else", async () => {
    const { location } = await goAndComeBack("stranger@editor.test");
    expect(location).toMatch(/\/login\?error=signup/);
    expect(await db().user.count()).toBe(0);
    expect(request.set).toEqual([]);
  });

  it("keeps a disabled account out", async () => {
    await addAccount(SHELL, { email: "boss@editor.test", name: "B", role: "admin" }, new Date());
    const added = await addAccount(
      SHELL,
      { email: "ada@editor.test", name: "A", role: "editor" },
      new Date(),
    );
    await disableAccount(SHELL, added.ok ? added.userId : "", new Date());
    expect((await goAndComeBack("ada@editor.test")).location).not.toBe(`${ORIGIN}/edit`);
    expect(await db().session.count()).toBe(0);
    expect(request.set).toEqual([]);
  });
});
