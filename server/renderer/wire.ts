/**
 * How the server in front and the process that makes pages speak: HTTP on this machine's own interface. What is wished goes in
 * one header beside the reader's own, with a secret that only the two know; what was made comes back as one piece: its head as
 * JSON, the slugs it was made from as numbers, the body.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import { readsOf } from "@/lib/runtime/record-reads";
import type { Answer } from "@/server/answer-of";
import { ownBytes } from "@/server/cache/encodings";
import type { Made, Passing, Wish } from "./renderer";

/** Where the process that makes pages listens, and what it must be told to listen to. */
export type Where = { port: number; secret: string };

export const WISH_HEADER = "x-entente-wish";

/** Which trace the wish belongs to, in the form of the collector's library. */
type Trace = { trace: Record<string, string> };
export type Wished = ({ make: Omit<Wish, "url"> } | { pass: Passing }) & Trace;

/** In letters that a header may hold. */
export function writeWish(wished: Wished, secret: string): string {
  return encodeURIComponent(JSON.stringify({ ...wished, secret }));
}

/** @returns null for whoever does not know the secret */
export function readWish(header: string | undefined, secret: string): Wished | null {
  try {
    const { secret: given, ...wished } = JSON.parse(decodeURIComponent(header ?? ""));
    return timingSafeEqual(digest(String(given)), digest(secret)) ? wished : null;
  } catch {
    return null;
  }
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** The head of what was made. */
type Head = Pick<Answer, "status" | "headers"> &
  Partial<Pick<Answer, "packed">> &
  Pick<Made, "hasRead" | "isGone" | "trouble"> & { isWhole: boolean; asked: number; shown: number };

const NUMBER_BYTES = 4;

/** The pieces of one body, to be sent one after the other. */
export function writeMade({ result, reads, hasRead, isGone, trouble }: Made): Buffer[] {
  const { asked, shown } = reads.numbers;
  const head: Head = {
    ...{ status: result.status, headers: result.headers, hasRead, isGone, trouble },
    ...(result.packed && { packed: result.packed }),
    ...{ isWhole: reads.isWhole, asked: asked.length, shown: shown.length },
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(NUMBER_BYTES);
  length.writeUInt32LE(json.length);
  return [length, json, bytesOf(asked), bytesOf(shown), result.body];
}

export function readMade(bytes: Buffer): Made {
  let at = NUMBER_BYTES;
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const { status, headers, packed, hasRead, isGone, trouble, isWhole, ...counts } = JSON.parse(
    take(bytes.readUInt32LE()).toString(),
  ) as Head;
  const asked = numbersOf(take(counts.asked * NUMBER_BYTES));
  const shown = numbersOf(take(counts.shown * NUMBER_BYTES));
  const body = ownBytes(bytes.subarray(at));
  const result = { status, headers, body, ...(packed && { packed }) };
  return { result, reads: readsOf({ asked, shown }, isWhole), hasRead, isGone, trouble };
}

// Both ends are one machine: the numbers go as they lie in memory.
function bytesOf(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A copy: the bytes came at any place, and the rest of them is not to be held on to. */
function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length / NUMBER_BYTES);
  bytesOf(numbers).set(bytes);
  return numbers;
}
