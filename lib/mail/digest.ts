import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import {
  forgetUnconfirmed,
  listFollowers,
  type MailFollower,
  noteTold,
  stopFollowing,
} from "@/lib/db/follow/mail-followers";
import { getRecordFeed } from "@/lib/db/follow/record-feed";
import { getChangesFeed } from "@/lib/db/follow/whole-feeds";
import { LANGUAGE_STORAGE, sayingLang, speaking } from "@/lib/language/current";
import { DEFAULT_LANGUAGE, type Language, languageOf } from "@/lib/language/languages";
import { now } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { nounOf, recordHref } from "@/lib/url/history-href";
import { isRecordNoun } from "@/lib/url/share/follow-href";
import type { FeedView } from "@/lib/views/share/feed";
import { changesLetter, withdrawnLetter } from "./letters";
import { sendMail } from "./send-mail";

/** Every follower is sent what has changed since their last mail, each in their language. Decides nothing about when. */

export type Digest = { sent: number; failed: readonly string[]; forgotten: number };

/** Outside of a request nobody has said yet in which language to speak. */
const shared = globalThis as { [LANGUAGE_STORAGE]?: unknown };
shared[LANGUAGE_STORAGE] ??= new AsyncLocalStorage<Language>();

/** A mail that was not taken holds up nobody else's; its changes are in the next. */
export async function sendDigest(signal: AbortSignal): Promise<Digest> {
  const forgotten = await forgetUnconfirmed(now());
  const failed: string[] = [];
  let sent = 0;
  for (const follower of await listFollowers()) {
    signal.throwIfAborted();
    try {
      if (await inTheirLanguage(follower, () => tell(follower))) sent += 1;
    } catch (error) {
      failed.push(`${follower.email}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { sent, failed, forgotten };
}

const inTheirLanguage = <T>({ lang }: MailFollower, work: () => T): T =>
  speaking(languageOf(lang) ?? DEFAULT_LANGUAGE, work);

/** @returns whether there was anything to tell */
async function tell({ email, secret, followed, toldAt }: MailFollower): Promise<boolean> {
  const place = { origin: publicOrigin(env()), secret };
  if (followed && followed.deleted !== null) {
    const page = recordHref(nounOf(followed.section), followed.slug) ?? "/";
    await sendMail({ to: email, ...withdrawnLetter({ ...followed, reason: followed.deleted, page }, place) });
    await stopFollowing(secret);
    return true;
  }
  const feed = await feedOf(followed);
  const entries = (feed?.entries ?? []).filter(({ savedAt }) => new Date(savedAt) > (toldAt ?? now()));
  const [newest] = entries;
  if (!feed || !newest) return false;
  await sendMail({ to: email, ...changesLetter({ ...feed, entries }, place) });
  await noteTold(secret, new Date(newest.savedAt));
  return true;
}

async function feedOf(followed: MailFollower["followed"]): Promise<FeedView | null> {
  if (followed === null) return getChangesFeed(sayingLang());
  const noun = nounOf(followed.section);
  if (!isRecordNoun(noun)) return null;
  const answer = await getRecordFeed(noun, followed.slug, sayingLang());
  return answer.kind === "found" ? answer.feed : null;
}
