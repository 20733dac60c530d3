import { now } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";

/** Made when it is asked for: it expires. */
export const dynamic = "force-dynamic";

const MONTHS_AHEAD = 6;

/** Whom to tell of a weakness (RFC 9116). Who runs an instance is not known here; how to report is the same for all. */
export function GET(): Response {
  const origin = publicOrigin(env());
  const at = now();
  const expires = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + MONTHS_AHEAD, 1));
  const lines = [
    `Contact: ${origin}/security-policy`,
    `Policy: ${origin}/security-policy`,
    `Canonical: ${origin}/.well-known/security.txt`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: en",
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
