import { db } from "@/lib/db/client";
import { exportBundle } from "@/lib/db/export/export-bundle";
import { type ImportOutcome, importBundle } from "@/lib/db/import/import-bundle";
import { collectionOf } from "./bundles";

/** Import and export of bundles held in memory, for tests on a real database. */

export function importOf(
  bundle: Readonly<Record<string, unknown>>,
  options: { dryRun?: boolean } = {},
): Promise<ImportOutcome> {
  return importBundle({
    collection: collectionOf(bundle),
    message: "Test",
    dryRun: options.dryRun ?? false,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
}

/** The whole export as one text. */
export async function exportedText(): Promise<string> {
  let text = "";
  for await (const piece of exportBundle()) text += piece;
  return text;
}

/** Empties the record between two tests. History refuses to be taken away, so its guard is put aside meanwhile. */
export async function clearRecord(): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`ALTER TABLE revisions DISABLE TRIGGER USER`;
    await tx.$executeRaw`ALTER TABLE change_sets DISABLE TRIGGER USER`;
    await tx.$executeRaw`TRUNCATE records, change_sets, shipped_records RESTART IDENTITY CASCADE`;
    await tx.$executeRaw`ALTER TABLE revisions ENABLE TRIGGER USER`;
    await tx.$executeRaw`ALTER TABLE change_sets ENABLE TRIGGER USER`;
  });
}
