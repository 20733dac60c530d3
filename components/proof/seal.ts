/**
 * The seal of a file: SHA-256 over its own text with the seal left blank. The same is done again by the script inside the
 * file, which has nothing but itself; so what is sealed is the text as every browser serializes it.
 */
import { createHash } from "node:crypto";

export const BLANK_SEAL = "0".repeat(64);
/** Stands in the file once; whoever checks looks for it. */
export const SEAL_NAME = "entente-seal";

/** Entities that serializers write differently from one another are read. Bytes that differ stay different. */
export function plainText(markup: string): string {
  return markup
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** @param file with BLANK_SEAL where the seal will stand */
export function sealOf(file: string): string {
  return createHash("sha256").update(plainText(file)).digest("hex");
}

/** The file with its seal put in. */
export function sealed(file: string): string {
  return file.replace(
    `name="${SEAL_NAME}" content="${BLANK_SEAL}"`,
    `name="${SEAL_NAME}" content="${sealOf(file)}"`,
  );
}
