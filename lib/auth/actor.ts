import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { findAccount } from "@/lib/db/accounts/list-accounts";
import { findAccountByToken } from "@/lib/db/accounts/list-api-tokens";
import type { Account, Actor } from "@/lib/domain/access/actor";
import { now } from "@/lib/runtime/clock";
import { hintSignedIn } from "./hint";
import { isForeign } from "./origin";

/**
 * Who asks: a person by the session's cookie, or, of the API alone, a program by `Authorization: Bearer` with a token. The
 * only place that makes an Actor. The role is read anew for every request, so a change of it holds at once.
 */

/** Loaded when the first asks who may be signed in: see {@link "./auth"}. */
const library = () => import("./auth");

const mint = (account: Account): Actor => account as Actor;

type Reading = "page" | "write";

/** Whoever makes this request, when they are signed in and not disabled: a token opens no page and no action of one. */
export const getActor = cache(async (reading: Reading = "page"): Promise<Actor | null> => {
  const account = await bySession(await headers(), reading);
  return account && mint(account);
});

/** Whoever asks the API: where a token is sent no cookie counts. */
export const getApiActor = cache(async (): Promise<Actor | null> => {
  const authorization = (await headers()).get("authorization");
  if (!authorization) return getActor("write");
  const account = await byToken(authorization);
  return account && mint(account);
});

async function byToken(authorization: string): Promise<Account | null> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  return token ? findAccountByToken(token, now()) : null;
}

const DAY_MS = 86_400_000;

async function bySession(asked: Headers, reading: Reading): Promise<Account | null> {
  const session = await readSession(asked);
  if (session === null) return null;
  // Once a day, and only by an action, because only that can send the cookie that goes with it.
  if (reading === "write" && now().getTime() - session.updatedAt.getTime() > DAY_MS) await lengthen(asked);
  return findAccount(session.userId);
}

async function readSession(asked: Headers) {
  if (!asked.has("cookie") || isForeign(asked)) return null;
  const { sessionReader } = await library();
  const found = await sessionReader().api.getSession({ headers: asked, query: { disableRefresh: true } });
  return found?.session ?? null;
}

async function lengthen(asked: Headers): Promise<void> {
  const { auth } = await library();
  await auth().api.getSession({ headers: asked });
  await hintSignedIn();
}

/** Which of the actor's sessions this is; null with a token. */
export async function getSessionId(): Promise<string | null> {
  return (await readSession(await headers()))?.id ?? null;
}
