import { beforeEach, describe, expect, it } from "vitest";
import { ROLES, SCOPES } from "@/lib/domain/access/actor";
import { makeActor } from "@/lib/testing/actors";
import { db } from "../client";
import { listAccessEvents } from "./access-events";
import {
  addAccount,
  changeRole,
  disableAccount,
  enableAccount,
  endAllSessions,
  resetAccount,
} from "./accounts";
import { makeApiToken, revokeApiToken } from "./api-tokens";
import { SHELL } from "./authority";
import { findAccount, listAccounts } from "./list-accounts";
import { findAccountByToken, listAllApiTokens } from "./list-api-tokens";
import { makeFirstAdminLink, readLink } from "./one-time-links";
import { listPasskeys, removePasskey } from "./passkeys";
import { makeFirstAdmin, setPasswordByLink } from "./set-password";
import { countTry, forgiveTry } from "./sign-in-limit";

const NOW = new Date("2026-11-24T10:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
const HOUR = 3_600_000;

beforeEach(async () => {
  await db().user.deleteMany();
  await db().oneTimeLink.deleteMany();
  await db().signInLimit.deleteMany();
});

async function add(email: string, role: (typeof ROLES)[number] = "editor") {
  const added = await addAccount(SHELL, { email, name: email, role }, NOW);
  if (!added.ok) throw new Error(`${email} is taken`);
  return { ...added, actor: makeActor(role, { userId: added.userId, email, name: email }) };
}

async function addPasskey(id: string, userId: string): Promise<void> {
  const key = { credentialID: id, publicKey: "k", counter: 0, deviceType: "singleDevice", backedUp: false };
  await db().passkey.create({ data: { id, userId, name: id, ...key } });
}

describe("managing accounts", () => {
  const others = ROLES.filter((role) => role !== "admin");

  it.each(others)("is refused to a %s, whatever page was passed", async (role) => {
    const actor = makeActor(role);
    const { userId } = await add("somebody@editor.test");
    const account = { email: "x@editor.test", name: "X", role: "admin" } as const;
    await expect(addAccount(actor, account, NOW)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(changeRole(actor, userId, "admin")).rejects.toMatchObject({ kind: "forbidden" });
    await expect(disableAccount(actor, userId, NOW)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(enableAccount(actor, userId)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(endAllSessions(actor, userId, NOW)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(resetAccount(actor, userId, NOW)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(listAccounts(actor)).rejects.toMatchObject({ kind: "forbidden" });
    expect(await db().user.count()).toBe(1);
  });

  it("keeps one account to an address, however it is written", async () => {
    await add("one@editor.test");
    const again = await addAccount(SHELL, { email: "ONE@editor.test", name: "Two", role: "admin" }, NOW);
    expect(again).toEqual({ ok: false, reason: "taken" });
  });

  it("never loses the last admin who can sign in", async () => {
    const { userId } = await add("admin@editor.test", "admin");
    const second = await add("second@editor.test", "admin");
    expect(await disableAccount(SHELL, second.userId, NOW)).toEqual({ ok: true });
    expect(await changeRole(SHELL, userId, "editor")).toEqual({ ok: false, reason: "last_admin" });
    expect(await disableAccount(SHELL, userId, NOW)).toEqual({ ok: false, reason: "last_admin" });
    expect(await changeRole(SHELL, userId, "admin")).toEqual({ ok: true });
    expect(await changeRole(SHELL, "nobody", "editor")).toEqual({ ok: false, reason: "unknown" });
  });

  it("never loses it to admins who demote each other at the same moment", async () => {
    const admins = await Promise.all(["a", "b", "c", "d"].map((name) => add(`${name}@editor.test`, "admin")));
    const outcomes = await Promise.all(admins.map(({ userId }) => changeRole(SHELL, userId, "contributor")));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await db().user.count({ where: { role: "admin" } })).toBe(1);
  });

  it("ends all sessions of an account that is disabled, and lets none act", async () => {
    await add("admin@editor.test", "admin");
    const { userId, link, actor } = await add("gone@editor.test");
    await db().session.create({ data: { id: "s", userId, token: "t", expiresAt: later(HOUR) } });
    const made = await makeApiToken(actor, "script", SCOPES);
    await disableAccount(SHELL, userId, NOW);
    expect(await db().session.count()).toBe(0);
    expect(await findAccount(userId)).toBeNull();
    expect(await findAccountByToken(made.ok ? made.token : "", NOW)).toBeNull();
    expect(await readLink(link.secret, NOW)).toBeNull();
    expect(await resetAccount(SHELL, userId, NOW)).toBeNull();
    await enableAccount(SHELL, userId);
    expect(await findAccountByToken(made.ok ? made.token : "", NOW)).toBeNull();
    expect(await findAccount(userId)).toMatchObject({ email: "gone@editor.test", role: "editor" });
  });
});

describe("a one-time link", () => {
  it("works once, whoever tries at the same time", async () => {
    const { userId, link } = await add("one@editor.test");
    const uses = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        setPasswordByLink({ secret: link.secret, userId, passwordHash: `hash ${index}`, now: later(1000) }),
      ),
    );
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await readLink(link.secret, later(1000))).toBeNull();
  });

  it("stops working with time, and when another is made", async () => {
    const { userId, link } = await add("one@editor.test");
    expect(await readLink(link.secret, later(71 * HOUR))).toMatchObject({ email: "one@editor.test" });
    expect(await readLink(link.secret, later(72 * HOUR))).toBeNull();
    expect(
      await setPasswordByLink({ secret: link.secret, userId, passwordHash: "h", now: later(72 * HOUR) }),
    ).toBe(false);
    const next = await resetAccount(SHELL, userId, NOW);
    expect(await readLink(link.secret, NOW)).toBeNull();
    expect(await readLink(next?.secret ?? "", NOW)).toMatchObject({ userId });
    expect(await readLink("never made", NOW)).toBeNull();
  });

  it("ends what was before: sessions, password, passkeys, second step", async () => {
    const { userId, link } = await add("one@editor.test");
    await db().session.create({ data: { id: "s", userId, token: "t", expiresAt: later(HOUR) } });
    await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    await db().twoFactor.create({ data: { id: "f", userId, secret: "s", backupCodes: "b" } });
    await addPasskey("p", userId);
    await setPasswordByLink({ secret: link.secret, userId, passwordHash: "new", now: NOW });
    expect(await db().session.count()).toBe(0);
    expect(await db().passkey.count()).toBe(0);
    expect(await db().twoFactor.count()).toBe(0);
    expect(await db().account.findFirst()).toMatchObject({ providerId: "credential", password: "new" });
  });

  it("makes the first admin, and only the first", async () => {
    const links = [await makeFirstAdminLink(NOW), await makeFirstAdminLink(NOW)];
    const made = await Promise.all(
      links.map((link, index) =>
        makeFirstAdmin({
          secret: link?.secret ?? "",
          name: "First",
          email: `first${index}@editor.test`,
          passwordHash: "h",
          now: later(1000),
        }),
      ),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await db().user.findMany()).toMatchObject([{ role: "admin" }]);
    expect(await makeFirstAdminLink(NOW)).toBeNull();
    for (const link of links) expect(await readLink(link?.secret ?? "", NOW)).toBeNull();
  });

  it("for the first admin lasts an hour", async () => {
    const link = await makeFirstAdminLink(NOW);
    expect(await readLink(link?.secret ?? "", later(HOUR - 1))).toEqual({ purpose: "first_admin" });
    expect(await readLink(link?.secret ?? "", later(HOUR))).toBeNull();
  });
});

describe("an API token", () => {
  it("acts for its owner with the lower of both roles, is kept as a hash, and notes its use", async () => {
    const { userId, actor } = await add("one@editor.test", "admin");
    const made = await makeApiToken(actor, "script", SCOPES);
    const token = made.ok ? made.token : "";
    expect(token).toMatch(/^entente_[\w-]{43}$/);
    expect(JSON.stringify(await db().apiToken.findMany())).not.toContain(token);
    expect(await findAccountByToken(token, NOW)).toMatchObject({ userId, role: "editor" });
    expect(await db().apiToken.findFirst()).toMatchObject({ lastUsedAt: NOW });
    await add("other@editor.test", "admin");
    await changeRole(SHELL, userId, "contributor");
    expect(await findAccountByToken(token, NOW)).toMatchObject({ role: "contributor" });
    expect(await findAccountByToken(`${token}x`, NOW)).toBeNull();
  });

  it("is revoked by its owner alone", async () => {
    const one = await add("one@editor.test");
    const other = await add("other@editor.test");
    const made = await makeApiToken(one.actor, "script", ["propose"]);
    const token = made.ok ? made.token : "";
    const { id } = await db().apiToken.findFirstOrThrow();
    await revokeApiToken(other.actor, id, NOW);
    expect(await findAccountByToken(token, NOW)).not.toBeNull();
    await revokeApiToken(one.actor, id, NOW);
    expect(await findAccountByToken(token, NOW)).toBeNull();
  });

  it("like a passkey, is out of others' reach; that one went is on record", async () => {
    const one = await add("one@editor.test");
    const other = await add("other@editor.test");
    await addPasskey("laptop", one.userId);
    await removePasskey(other.actor, "laptop");
    expect(await listPasskeys(one.actor)).toMatchObject([{ id: "laptop", name: "laptop" }]);
    expect(await listPasskeys(other.actor)).toEqual([]);
    await removePasskey(one.actor, "laptop");
    expect(await listPasskeys(one.actor)).toEqual([]);
    const events = await listAccessEvents(makeActor("admin"));
    expect(events[0]).toMatchObject({ kind: "passkey_removed", detail: "laptop", by: null });
  });

  it("ends with a reset, with being signed out everywhere, and for good when the account is disabled", async () => {
    await add("admin@editor.test", "admin");
    const { userId, actor } = await add("one@editor.test");
    const fresh = async () => {
      const made = await makeApiToken(actor, "script", SCOPES);
      const token = made.ok ? made.token : "";
      expect(await findAccountByToken(token, NOW)).toMatchObject({ userId });
      return token;
    };
    const holds = async (token: string) => (await findAccountByToken(token, NOW)) !== null;
    const reset = await fresh();
    const link = await resetAccount(SHELL, userId, NOW);
    expect(await holds(reset)).toBe(true);
    await setPasswordByLink({ secret: link?.secret ?? "", userId, passwordHash: "h", now: NOW });
    expect(await holds(reset)).toBe(false);
    const signedOut = await fresh();
    await endAllSessions(SHELL, userId, NOW);
    expect(await holds(signedOut)).toBe(false);
    const disabled = await fresh();
    await disableAccount(SHELL, userId, NOW);
    await enableAccount(SHELL, userId);
    expect(await holds(disabled)).toBe(false);
  });

  it("is seen and revoked by an admin, with whose it is", async () => {
    const { actor } = await add("one@editor.test");
    const admin = await add("admin@editor.test", "admin");
    const made = await makeApiToken(actor, "script", ["propose"]);
    const [row] = await listAllApiTokens(admin.actor);
    expect(row).toMatchObject({ name: "script", scopes: ["propose"], owner: "one@editor.test" });
    await expect(listAllApiTokens(actor)).rejects.toMatchObject({ kind: "forbidden" });
    await revokeApiToken(admin.actor, row?.id ?? "", NOW);
    expect(await findAccountByToken(made.ok ? made.token : "", NOW)).toBeNull();
    expect(await listAllApiTokens(admin.actor)).toEqual([]);
  });

  it("is made for nothing that its owner may not do", async () => {
    const { actor } = await add("one@editor.test", "contributor");
    await makeApiToken(actor, "script", SCOPES);
    expect(await db().apiToken.findFirst()).toMatchObject({ scopes: ["propose"] });
  });
});

describe("the limit of tries to sign in", () => {
  const LIMIT = { tries: 5, windowMs: 60_000 };
  const keys = ["account:one", "address:1.2.3.4"];

  it("lets five of fifty through that come at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => countTry(keys, NOW, LIMIT)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await countTry(keys, later(59_000), LIMIT)).toEqual({ ok: false, waitMs: 1000 });
    expect(await countTry(keys, later(60_000), LIMIT)).toEqual({ ok: true });
  });

  it("holds for an account from many addresses, and for an address with many accounts", async () => {
    for (let n = 0; n < 5; n += 1) await countTry(["account:one", `address:${n}`], NOW, LIMIT);
    expect(await countTry(["account:one", "address:9"], NOW, LIMIT)).toMatchObject({ ok: false });
    for (let n = 0; n < 5; n += 1) await countTry([`account:${n}`, "address:9"], NOW, LIMIT);
    expect(await countTry(["account:new", "address:9"], NOW, LIMIT)).toMatchObject({ ok: false });
  });

  it("does not count what succeeded", async () => {
    for (let n = 0; n < 9; n += 1) {
      expect(await countTry(keys, later(n), LIMIT)).toEqual({ ok: true });
      await forgiveTry(keys, later(n));
    }
  });
});
