import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { findAccount } from "@/lib/db/read/accounts";
import { findAccountByToken } from "@/lib/db/read/api-tokens";
import type { Account, Actor } from "@/lib/domain/actor";
import { now } from "@/lib/runtime/clock";
import { auth } from "./auth";
import { isForeign } from "./origin";

/**
 * Who asks: from the session's cookie, or from `Authorization: Bearer` with an API token. The only place that makes an
 * Actor. The role is read anew for every request, so a change of it holds at once.
 */

const mint = (account: Account): Actor => account as Actor;

type Reading = "page" | "write";

/** Whoever makes this request, when they are signed in and not disabled. Asked once per request. */
export const getActor = cache(async (reading: Reading = "page"): Promise<Actor | null> => {
  const asked = await headers();
  const authorization = asked.get("authorization");
  const account = authorization ? await byToken(authorization) : await bySession(asked, reading);
  return account && mint(account);
});

async function byToken(authorization: string): Promise<Account | null> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  return token ? findAccountByToken(token, now()) : null;
}

/** Only an action can lengthen a session, because only it can send the cookie that goes with it. */
async function bySession(asked: Headers, reading: Reading): Promise<Account | null> {
  if (!asked.has("cookie") || isForeign(asked)) return null;
  const session = await auth().api.getSession({
    headers: asked,
    query: { disableRefresh: reading === "page" },
  });
  return session && findAccount(session.user.id);
}

/** Which of the actor's sessions this is; null with a token. */
export async function getSessionId(): Promise<string | null> {
  const session = await auth().api.getSession({
    headers: await headers(),
    query: { disableRefresh: true },
  });
  return session?.session.id ?? null;
}
