import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/runtime/env";
import type { Letter } from "./letters";

/** E-mail by the operator's own server. Decides how it is sent; what is said is for the caller. */

export type Mail = Letter & { to: string };

/** An operator who set no server up sends nothing, and offers nothing. */
export const canMail = (): boolean => env().SMTP_URL !== undefined && env().ENTENTE_MAIL_FROM !== undefined;

const PATIENCE_MS = 20_000;

/** Hands one mail to the server. @throws when it does not take it */
export async function sendMail({ to, subject, text, stop }: Mail): Promise<void> {
  const { SMTP_URL: url = "", ENTENTE_MAIL_FROM: from = "" } = env();
  const transport = createTransport(url, { from });
  Object.assign(transport.options, LIMITS);
  try {
    await transport.sendMail({
      // As an object it is one mailbox, whatever stands in it.
      to: { name: "", address: to },
      ...{ subject, text },
      headers: {
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe": `<${stop.oneClick}>, <${stop.page}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    });
  } finally {
    transport.close();
  }
}

const LIMITS = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
