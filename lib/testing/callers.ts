import { addAccount, disableAccount, endAllSessions } from "@/lib/db/accounts/accounts";
import { makeApiToken, revokeApiToken } from "@/lib/db/accounts/api-tokens";
import { SHELL } from "@/lib/db/accounts/authority";
import { db } from "@/lib/db/client";
import { type Actor, type Role, scopesOf } from "@/lib/domain/access/actor";
import { now } from "@/lib/runtime/clock";
import { makeActor } from "./actors";
import { sessionCookie, setPassword } from "./signed-in";

/**
 * Everyone who may ask for something, with what their requests carry: nobody, the made-up, each role by token and by
 * session, and those whose token or session has ended.
 */

export type Caller = {
  name: string;
  headers: Record<string, string>;
  /** What they may do at the API; null: nothing. */
  role: Role | null;
  /** What they may do at the editor, where a token opens nothing. */
  atEditor: Role | null;
};

const ADDRESS = { "x-entente-address": "203.0.113.7" };

async function person(name: string, role: Role): Promise<Actor> {
  const email = `${name}@editor.test`;
  const added = await addAccount(SHELL, { email, name, role }, now());
  if (!added.ok) throw new Error("taken");
  await setPassword(added.userId, added.link.secret);
  return makeActor(role, { userId: added.userId, email, name });
}

async function tokenOf(actor: Actor, role: Role): Promise<Record<string, string>> {
  const made = await makeApiToken(actor, "script", scopesOf(role));
  if (!made.ok) throw new Error("too many");
  return bearer(made.token);
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookie = async ({ email }: Actor) => ({ cookie: await sessionCookie(email), ...ADDRESS });

/** Needs next/headers to be stood in for, as every test of signing in does. */
export async function everyCaller(): Promise<Caller[]> {
  const [cy, ed, ada, out, off] = [
    await person("cy", "contributor"),
    await person("ed", "editor"),
    await person("ada", "admin"),
    await person("out", "editor"),
    await person("off", "editor"),
  ];
  const revoked = await tokenOf(ed, "editor");
  const [row] = await db().apiToken.findMany({ where: { userId: ed.userId } });
  await revokeApiToken(ed, row?.id ?? "", now());
  const [outToken, outCookie] = [await tokenOf(out, "editor"), await cookie(out)];
  await endAllSessions(SHELL, out.userId, now());
  const [offToken, offCookie] = [await tokenOf(off, "editor"), await cookie(off)];
  await disableAccount(SHELL, off.userId, now());
  const editors = await cookie(ed);
  const byToken = (name: string, headers: Record<string, string>, role: Role | null): Caller => ({
    ...{ name, headers, role },
    atEditor: null,
  });
  const bySession = (name: string, headers: Record<string, string>, role: Role | null): Caller => ({
    ...{ name, headers, role },
    atEditor: role,
  });
  return [
    byToken("nobody", {}, null),
    byToken("a made-up token", bearer("entente_nonsense"), null),
    bySession("a made-up cookie", { cookie: "better-auth.session_token=x.y" }, null),
    byToken("a contributor's token", await tokenOf(cy, "contributor"), "contributor"),
    byToken("an editor's token", await tokenOf(ed, "editor"), "editor"),
    byToken("an editor's small token", await tokenOf(ed, "contributor"), "contributor"),
    byToken("an admin's token", await tokenOf(ada, "editor"), "editor"),
    bySession("a contributor's cookie", await cookie(cy), "contributor"),
    bySession("an editor's cookie", editors, "editor"),
    bySession("an admin's cookie", await cookie(ada), "admin"),
    bySession("an editor's cookie from elsewhere", { ...editors, origin: "https://evil.example" }, null),
    byToken("a revoked token", revoked, null),
    byToken("a token of one signed out everywhere", outToken, null),
    bySession("a cookie of one signed out everywhere", outCookie, null),
    byToken("a token of a disabled account", offToken, null),
    bySession("a cookie of a disabled account", offCookie, null),
    // A page knows the person; the API believes the token, and it alone.
    {
      name: "a revoked token with a good cookie",
      headers: { ...editors, ...revoked },
      role: null,
      atEditor: "editor",
    },
  ];
}
