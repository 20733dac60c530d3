"use server";

import { redirect } from "next/navigation";
import { waitForReport } from "@/lib/auth/limit";
import { askToFollow, confirmFollower, stopFollowing } from "@/lib/db/follow/mail-followers";
import { findReported } from "@/lib/db/notes/reader-notes";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { confirmationLetter } from "@/lib/mail/letters";
import { canMail, sendMail } from "@/lib/mail/send-mail";
import { now } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { logger } from "@/lib/runtime/logger";
import { followSchema, followSecretSchema } from "@/lib/schema/follow";
import { fieldsOf, readForm } from "@/lib/schema/form";
import { HISTORY_NOUNS } from "@/lib/url/history-href";
import { confirmHref, followHref, readFollowed, stopHref } from "@/lib/url/share/mail-href";
import type { FollowState } from "@/lib/views/share/follow";

/** Asks a mailbox whether it is meant. Whoever asks hears the same, whether it follows already or not. */
export async function followAction(_state: FollowState, form: FormData): Promise<FollowState> {
  const t = words("follow");
  const typed = String(fieldsOf(form).email ?? "");
  const refused = (message: string) => ({ ok: false, message, typed });
  const read = readForm(followSchema, form);
  if (!read.ok) return refused(t("notEmail", { typed }));
  if (!canMail()) return refused(t("mailOff"));
  const { about, email } = read.value;
  const followed = await followedBy(about);
  if (followed === null) return refused(t("none"));
  const seconds = await waitForReport();
  if (seconds !== null) return refused(t("wait", { seconds }));
  return (await ask(email, followed)) ? { ok: true, message: t("asked"), typed: "" } : refused(t("trouble"));
}

type Followed = { recordId: string | null; what: string };

/** The record that is meant, or all of it; null when there is no such record. */
async function followedBy(about: string): Promise<Followed | null> {
  if (about === "") return { recordId: null, what: words("follow")("every") };
  const named = readFollowed(about);
  const found = named && (await findReported(HISTORY_NOUNS[named.noun], named.slug));
  return found && { recordId: found.recordId, what: found.title };
}

/** @returns whether the mail was taken, or none was to be sent; one that was not taken leaves no trace */
async function ask(email: string, { recordId, what }: Followed): Promise<boolean> {
  const secret = await askToFollow({ email, recordId, lang: sayingLang() }, now());
  if (secret === null) return true;
  try {
    await sendMail({ to: email, ...confirmationLetter(what, { origin: publicOrigin(env()), secret }) });
    return true;
  } catch (error) {
    logger.warn("a mail was not taken", { error: String(error) });
    await stopFollowing(secret);
    return false;
  }
}

/** Opening the link changes nothing, so that a preview of it does no harm; this does. */
export async function confirmFollowAction(form: FormData): Promise<void> {
  const read = readForm(followSecretSchema, form);
  if (read.ok) await confirmFollower(read.value.t, now());
  redirect(inThisLanguage(read.ok ? confirmHref(read.value.t) : followHref(null)));
}

export async function stopFollowAction(form: FormData): Promise<void> {
  const read = readForm(followSecretSchema, form);
  if (read.ok) await stopFollowing(read.value.t);
  redirect(inThisLanguage(read.ok ? stopHref(read.value.t) : followHref(null)));
}
