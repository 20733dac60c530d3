import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import { withoutDerivedIds } from "@/lib/domain/records/claim-ids";

/**
 * One text for one content: what is compared, hashed and chained.
 * Decides equality of states; knows no record.
 */

/**
 * JSON in the form of RFC 8785 (sorted keys, no spaces): equal contents give equal text, whatever order a database kept
 * them in, and anyone can make it again. What JSON cannot say counts as null.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      return isPlain(value) ? plainText(value) : oddText(value);
    default:
      return oddText(value);
  }
}

/** Whatever is no list, no object written by its own fields, no text and no truth. */
function oddText(value: unknown): string {
  return canonicalize(value) ?? "null";
}

type Plain = readonly unknown[] | Fields;

function isPlain(value: object | null): value is Plain {
  return value !== null && !("toJSON" in value);
}

/** What the library writes of lists and objects, in a third of its time: it looks at each value for what is never met in a record. */
function plainText(value: Plain): string {
  return isList(value) ? `[${value.map(canonicalJson).join(",")}]` : fieldsText(value);
}

function isList(value: Plain): value is readonly unknown[] {
  return Array.isArray(value);
}

function fieldsText(record: Fields): string {
  let text = "";
  for (const field of Object.keys(record).sort()) {
    const value = record[field];
    if (value === undefined || typeof value === "symbol") continue;
    text += `${text === "" ? "" : ","}${JSON.stringify(field)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

/** Whether two values have one canonical text: found without making it, which takes most of the time of comparing. */
export function isSameContent(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isRecord(a) && isRecord(b)) return areSameRecords(a, b);
  if (!Array.isArray(a) || !Array.isArray(b)) return canonicalJson(a) === canonicalJson(b);
  return a.length === b.length && a.every((item, at) => isSameContent(item, b[at]));
}

function areSameRecords(a: Fields, b: Fields): boolean {
  const fields = fieldsOf(a);
  return (
    fields.length === fieldsOf(b).length &&
    fields.every(
      (field) => Object.hasOwn(b, field) && b[field] !== undefined && isSameContent(a[field], b[field]),
    )
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** An object that is written by its own fields. */
function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("toJSON" in value);
}

/** What is undefined is not written. */
function fieldsOf(record: Fields): string[] {
  return Object.keys(record).filter((field) => record[field] !== undefined);
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash("sha256", text);
}

/**
 * A record as revisions keep it and a bundle writes it: without the ids of claims that everyone derives from it. States
 * that were kept before claims had ids are in this form already.
 */
export function toState<R extends object>(record: R): R {
  return withoutDerivedIds(record);
}

/** The hash of a state. */
export function contentHashOf(state: unknown): string {
  return sha256(canonicalJson(state));
}

/** All that the hash of a change set vouches for beside the one before it: who, when, why, and what became of what. */
export type Sealed = {
  kind: string;
  message: string;
  authorId: string | null;
  savedAt: Date;
  /** In their order. */
  revisions: readonly { kind: string; number: number; contentHash: string }[];
};

/** The hash of a change set: nothing it says can be changed without changing every hash after it. */
export function changeSetHash(previousHash: string | null, sealed: Sealed): string {
  const { revisions, savedAt, ...note } = sealed;
  const lines = revisions.map(({ kind, number, contentHash }) => `${kind} ${number} ${contentHash}`);
  return sha256(canonicalJson({ previousHash, ...note, savedAt: savedAt.toISOString(), revisions: lines }));
}
