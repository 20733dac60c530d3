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
  const named = readFollowed(about);
  const found = named && (await findReported(HISTORY_NOUNS[named.noun], named.slug));
  if (about !== "" && !found) return refused(t("none"));
  const seconds = await waitForReport();
  if (seconds !== null) return refused(t("wait", { seconds }));
  const asked = { email, recordId: found?.recordId ?? null, lang: sayingLang() };
  const secret = await askToFollow(asked, now());
  if (secret !== null && !(await ask(email, secret, found?.title ?? t("every"))))
    return refused(t("trouble"));
  return { ok: true, message: t("asked"), typed: "" };
}

/** @returns whether the mail was taken; one that was not leaves no trace */
async function ask(email: string, secret: string, what: string): Promise<boolean> {
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
