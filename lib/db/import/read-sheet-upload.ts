import "server-only";
import { buffer } from "node:stream/consumers";
import { decodeCsv } from "@/lib/csv/decode";
import { readCsv } from "@/lib/csv/read-csv";
import { flawsOfSheet, type Sheet, type SheetReading } from "@/lib/csv/sheet";
import type { Flaw } from "@/lib/schema/explain";
import { limitUpload, UploadTooLarge } from "./limit-upload";
import type { UploadOptions } from "./read-upload";

/** Reads a CSV file that somebody sends. Decides what to say of one that is too large or no table. */

export async function readSheetUpload(
  bytes: AsyncIterable<Uint8Array>,
  reading: SheetReading,
  { name, onProgress }: UploadOptions,
): Promise<{ ok: true; sheet: Sheet } | { ok: false; flaws: Flaw[] }> {
  const flawed = (message: string) => ({ ok: false as const, flaws: [{ path: name, message }] });
  try {
    const text = decodeCsv(await buffer(limitUpload(bytes, onProgress)));
    if (!text.ok) return flawed(text.error);
    const table = readCsv(text.value);
    if (!table.ok) return { ok: false, flaws: table.error };
    const sheet = { ...reading, table: table.value };
    const flaws = flawsOfSheet(sheet);
    return flaws.length > 0 ? { ok: false, flaws } : { ok: true, sheet };
  } catch (error) {
    if (error instanceof UploadTooLarge) return flawed(error.message);
    throw error;
  }
}
