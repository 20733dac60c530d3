/** Who asks: the address that budgets and limits count by. */
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * Whom we speak to. This server speaks plain http, so behind an https address there is a proxy, which adds the address
 * it was asked from at the end of X-Forwarded-For; anything before that is the client's own word.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, "headers"> & { socket: { remoteAddress?: string | undefined } },
  { proxied }: { proxied: boolean },
): string {
  const forwarded = proxied
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || socket.remoteAddress || "unknown";
}

/**
 * The client as limits count it: one household has a whole IPv6 network of 64 bits. Null for this very machine, spoken
 * to without a proxy: its owner's own programs are not rationed.
 */
export function clientOf(address: string): string | null {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (/^(127\.|::1$)/.test(bare)) return null;
  if (isIP(bare) !== 6) return bare;
  const [head = "", tail = ""] = bare.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  const whole = bare.includes("::") ? [...before, ...zeros, ...after] : before;
  return `${whole.slice(0, 4).join(":")}::/64`;
}

/** Whoever asks from here takes turns with the others, and is not limited otherwise. */
export const THIS_MACHINE = "this machine";
