import "server-only";
import { sendDigest } from "@/lib/mail/digest";
import { canMail } from "@/lib/mail/send-mail";
import { AppError } from "@/lib/runtime/app-error";

/** `data digest`: sends every follower what has changed since their last mail, if anything has. A timer calls it, once a day say. */
export async function runDigest(signal: AbortSignal): Promise<number> {
  if (!canMail()) throw new AppError("invalid", "No mail can be sent: set SMTP_URL and ENTENTE_MAIL_FROM.");
  const { sent, failed, forgotten } = await sendDigest(signal);
  for (const line of failed) console.error(line);
  console.log(`${sent} sent, ${failed.length} not taken, ${forgotten} forgotten who had not confirmed.`);
  return failed.length === 0 ? 0 : 1;
}
