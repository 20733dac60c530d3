import { buffer } from "node:stream/consumers";
import { decodeCsv } from "@/lib/csv/decode";
import { readCsv } from "@/lib/csv/read-csv";
import { issuesOfSheet, type Sheet, type SheetReading } from "@/lib/csv/sheet";
import type { Issue } from "@/lib/schema/explain";
import { limitUpload, UploadTooLarge } from "./limit-upload";
import type { UploadOptions } from "./read-upload";

/** Reads a CSV file that somebody sends. Decides what to say of one that is too large or no table. */

export async function readSheetUpload(
  bytes: AsyncIterable<Uint8Array>,
  reading: SheetReading,
  { name, onProgress }: UploadOptions,
): Promise<{ ok: true; sheet: Sheet } | { ok: false; issues: Issue[] }> {
  const withIssues = (message: string) => ({ ok: false as const, issues: [{ path: [name], message }] });
  try {
    const text = decodeCsv(await buffer(limitUpload(bytes, onProgress)));
    if (!text.ok) return withIssues(text.error);
    const table = readCsv(text.value);
    if (!table.ok) return { ok: false, issues: table.error };
    const sheet = { ...reading, table: table.value };
    const issues = issuesOfSheet(sheet);
    return issues.length > 0 ? { ok: false, issues } : { ok: true, sheet };
  } catch (error) {
    if (error instanceof UploadTooLarge) return withIssues(error.message);
    throw error;
  }
}
