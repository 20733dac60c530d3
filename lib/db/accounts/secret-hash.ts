import { createHash, randomBytes } from "node:crypto";

/** Secrets that are handed out once and kept as a hash only. They are random and long, so a plain hash is enough. */

const SECRET_BYTES = 32;

/** A new secret, safe in an address and in a header. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What is stored in its place. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
