import "server-only";
import { hash } from "node:crypto";

/**
 * One text for one content: what is compared, hashed and chained.
 * Decides equality of states; knows no record.
 */

/** JSON with sorted keys and no spaces: equal contents give equal text, whatever order a database kept them in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .sort(byKey)
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join(",")}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/** The hash of a record's state. */
export function contentHashOf(state: unknown): string {
  return sha256(canonicalJson(state));
}

/** The hash of a change set: over the one before it and the contents of its own revisions, in order. */
export function changeSetHash(previousHash: string | null, contentHashes: readonly string[]): string {
  return sha256([previousHash ?? "", ...contentHashes].join("\n"));
}
