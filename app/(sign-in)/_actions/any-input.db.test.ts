import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { addAccountAction, manageAccountAction } from "@/app/(editor)/_actions/accounts";
import * as ownAccount from "@/app/(editor)/_actions/own-account";
import { endSecondStepAction, setUpSecondStepAction } from "@/app/(editor)/_actions/second-step";
import { auth } from "@/lib/auth/auth";
import { ownPath } from "@/lib/auth/login-href";
import { addAccount, resetAccount } from "@/lib/db/accounts/accounts";
import { SHELL } from "@/lib/db/accounts/authority";
import { makeFirstAdminLink } from "@/lib/db/accounts/one-time-links";
import { setPasswordByLink } from "@/lib/db/accounts/set-password";
import { db } from "@/lib/db/client";
import { anyHostileText } from "@/lib/testing/hostile";
import { request } from "@/lib/testing/next/headers";
import { hashOfPassword, PASSWORD } from "@/lib/testing/signed-in";
import { POST as signInHere } from "../login/here/route";
import { setPasswordAction } from "./set-password";
import { signInAction, verifyCodeAction } from "./sign-in";

/**
 * Anything in any field of the forms about signing in: an answer in words or a way on, never an exception, and never a
 * word that depends on whether there is such an account.
 */

/** Few: each password that is tried takes as long as a good hash takes. */
const RUNS = { numRuns: 4 };
const ADMIN = "ada@editor.test";
const HASH = await hashOfPassword();
const NOW = new Date();

function ask(headers: Record<string, string> = {}) {
  request.headers = new Headers({ host: "localhost:3000", "x-entente-address": "203.0.113.7", ...headers });
}

/** Tries are limited elsewhere; here each is the first. */
const forgetTries = () => db().signInLimit.deleteMany();

let adminId = "";
beforeEach(async () => {
  ask();
  await forgetTries();
  await db().user.deleteMany();
  const added = await addAccount(SHELL, { email: ADMIN, name: "Ada", role: "admin" }, NOW);
  if (!added.ok) throw new Error("taken");
  adminId = added.userId;
  await setPasswordByLink({ secret: added.link.secret, userId: adminId, passwordHash: HASH, now: NOW });
});

type Fields = Readonly<Record<string, string | Blob>>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** What an action answers: a state, or where it leads. */
async function answerOf(work: () => Promise<unknown>): Promise<{ state?: unknown; led?: string }> {
  try {
    return { state: await work() };
  } catch (error) {
    const { digest = "" } = error as { digest?: string };
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return { led: digest.split(";")[2] ?? "" };
  }
}

/** Every sentence that a state holds is one a person can use; what was typed may come back as it was. */
function expectClear(state: unknown, typed: Fields): void {
  const echoed = new Set(Object.values(typed).map(String));
  const told = JSON.stringify(state, (_key, value) => (echoed.has(value) ? "" : value));
  expect(told).not.toMatch(/prisma|undefined|\[object|invalid input|better-auth|expected/iu);
}

const SIGN_IN = { email: ADMIN, password: "wrong horse battery", next: "/edit" };
const onSignIn = fc.tuple(fc.constantFrom("email", "password", "next"), anyHostileText());

describe("whatever is typed at the door", { timeout: 120_000 }, () => {
  it("is refused with the same words, known or unknown, or leads to a page of ours", async () => {
    const refused = expect.objectContaining({
      step: "password",
      error: expect.stringMatching(/^[A-Z].+\.$/),
    });
    await fc.assert(
      fc.asyncProperty(onSignIn, async ([field, text]) => {
        const told = [];
        for (const email of [ADMIN, "nobody@editor.test"]) {
          await forgetTries();
          const fields = { ...SIGN_IN, email, [field]: field === "email" ? email + text : text };
          const { state } = await answerOf(() =>
            signInAction({ step: "password", error: null, email: "" }, formOf(fields)),
          );
          expect(state).toEqual(refused);
          expectClear(state, fields);
          told.push({ ...(state as object), email: "" });
        }
        expect(told[0]).toEqual(told[1]);
        await forgetTries();
        const { led } = await answerOf(() =>
          signInAction(
            { step: "password", error: null, email: "" },
            formOf({ ...SIGN_IN, password: PASSWORD, next: text }),
          ),
        );
        expect(led).toBe(ownPath(led));
      }),
      { ...RUNS, examples: [[["email", "\0"]], [["password", "\ud800"]], [["next", "//evil.test"]]] },
    );
  });

  it("is a code that does not fit, also with a cookie of nonsense", async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileText(), anyHostileText(), async (code, cookie) => {
        await forgetTries();
        ask({ cookie: `entente.two_factor=${encodeURIComponent(String(Buffer.from(cookie)))}; %zz=%` });
        const fields = { code, next: code };
        const { state } = await answerOf(() =>
          verifyCodeAction({ step: "code", error: null, email: "" }, formOf(fields)),
        );
        expect(state).toMatchObject({ step: "code", error: expect.stringMatching(/^[A-Z].+\.$/) });
        expectClear(state, fields);
      }),
      RUNS,
    );
  });

  it("is read by the sign-in that stays on the page, too", async () => {
    const names = fc.constantFrom("email", "password", "code", "next", "__proto__");
    const value = fc.oneof(anyHostileText(), fc.constant(new Blob(["x"])));
    await fc.assert(
      fc.asyncProperty(names, value, async (name, text) => {
        await forgetTries();
        const body = formOf({ ...SIGN_IN, [name]: text });
        const answer = await signInHere(
          new Request("http://localhost:3000/login/here", { method: "POST", body }),
        );
        expect(answer.status).toBe(200);
        expect(await answer.json()).toMatchObject({ error: expect.stringMatching(/^[A-Z].+\.$/) });
      }),
      RUNS,
    );
  });

  it("sets the password behind a link, or says which field is wrong", async () => {
    const field = fc.constantFrom("t", "password");
    await fc.assert(
      fc.asyncProperty(field, anyHostileText(), async (name, text) => {
        const link = await resetAccount(SHELL, adminId, NOW);
        const fields = { t: link?.secret ?? "", password: `${PASSWORD} 2`, [name]: text };
        const state = { error: null, fields: {}, name: "", email: "" };
        const answer = await answerOf(() => setPasswordAction(state, formOf(fields)));
        if (answer.led === undefined) expectClear(answer.state, fields);
        else expect([name, answer.led]).toEqual(["password", "/edit"]);
      }),
      { ...RUNS, examples: [["password", "a\ud800 password of some length"]] },
    );
  });

  it("makes the first admin, or says which field is wrong", async () => {
    const field = fc.constantFrom("t", "password", "name", "email");
    await fc.assert(
      fc.asyncProperty(field, anyHostileText(), async (name, text) => {
        await db().user.deleteMany();
        const link = await makeFirstAdminLink(NOW);
        const first = { name: "Ada", email: ADMIN, password: PASSWORD };
        const fields = { ...first, t: link?.secret ?? "", [name]: name === "email" ? text + ADMIN : text };
        const state = { error: null, fields: {}, name: "", email: "" };
        const answer = await answerOf(() => setPasswordAction(state, formOf(fields)));
        if (answer.led === undefined) expectClear(answer.state, fields);
        expect(await db().user.count()).toBe(answer.led === undefined ? 0 : 1);
      }),
      {
        ...RUNS,
        examples: [
          ["email", "'"],
          ["email", "ß"],
          ["name", "\u202e"],
        ],
      },
    );
  });

  it("may be no form at all", async () => {
    const state = { step: "password", error: null, email: "" } as const;
    for (const sent of [null, undefined, "text", 7, [["email", ADMIN]], {}]) {
      const form = sent as unknown as FormData;
      for (const action of [signInAction, verifyCodeAction])
        expect((await answerOf(() => action(state, form))).state).toMatchObject({
          error: expect.any(String),
        });
      const set = { error: null, fields: {}, name: "", email: "" };
      expect((await answerOf(() => setPasswordAction(set, form))).state).toMatchObject({
        fields: { password: expect.any(String) },
      });
    }
  });
});

/** The cookie of a session, as signing in sets it. */
async function signedIn(): Promise<string> {
  const response = await auth().handler(
    new Request("http://localhost:3000/api/auth/sign-in/email", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000" },
      body: JSON.stringify({ email: ADMIN, password: PASSWORD }),
    }),
  );
  return response.headers
    .getSetCookie()
    .map((one) => one.split(";", 1)[0])
    .join("; ");
}

const ID = "7b0c1f9e-3b1e-4a6e-9d57-0a3f5c2d1e4b";
const ACTIONS = ["role", "reset", "end_sessions", "disable", "enable"] as const;

/** Each action of the pages of accounts, with a form that it finds what it wants in. */
const EDITOR: readonly [
  name: string,
  action: (form: FormData) => Promise<unknown>,
  fields: Record<string, string>,
][] = [
  ["rename", (form) => ownAccount.renameAction(null, form), { name: "Ada" }],
  [
    "change the password",
    (form) => ownAccount.changePasswordAction(null, form),
    { present: "wrong", password: PASSWORD },
  ],
  ["end a session", (form) => ownAccount.endSessionAction(null, form), { id: ID }],
  ["make a token", (form) => ownAccount.makeTokenAction(null, form), { name: "x", propose: "on" }],
  ["revoke a token", (form) => ownAccount.revokeTokenAction(null, form), { id: ID }],
  [
    "begin the second step",
    (form) => setUpSecondStepAction({ on: false, setUp: null, error: null }, form),
    { present: "wrong" },
  ],
  [
    "confirm it",
    (form) =>
      setUpSecondStepAction(
        {
          on: false,
          setUp: { address: "", secret: "", backupCodes: [], qr: { size: 1, path: "" } },
          error: null,
        },
        form,
      ),
    { code: "123456" },
  ],
  ["end it", (form) => endSecondStepAction(null, form), { present: "wrong" }],
  [
    "add an account",
    (form) => addAccountAction(null, form),
    { email: "n@editor.test", name: "N", role: "editor" },
  ],
  ...ACTIONS.map((action): (typeof EDITOR)[number] => [
    `manage one: ${action}`,
    (form) => manageAccountAction(null, form),
    { userId: "nobody", action, role: "editor" },
  ]),
];

describe("whatever an admin types into the pages of accounts", { timeout: 120_000 }, () => {
  it("is done or refused in words", async () => {
    ask({ cookie: await signedIn() });
    const value = fc.oneof(anyHostileText(), fc.constant(new Blob(["x"])));
    const place = fc.nat({ max: 2 });
    for (const [name, action, fields] of EDITOR)
      await fc.assert(
        fc.asyncProperty(place, value, async (at, text) => {
          await forgetTries();
          await db().apiToken.deleteMany();
          const keys = Object.keys(fields);
          const typed = { ...fields, [keys[at % keys.length] ?? ""]: text };
          const { state } = await answerOf(() => action(formOf(typed)));
          expect(state, name).toBeTruthy();
          expect(state, name).not.toMatchObject({ signedOut: true });
          expectClear(state, typed);
        }),
        { ...RUNS, examples: [[0, "x".repeat(20_000)]] },
      );
  });
});
