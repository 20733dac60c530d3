import { db, type Transaction } from "@/lib/db/client";
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

/** So many records that new files for all their tables are sooner made than their rows taken out. */
const MANY = 500;

/**
 * Empties the record between two tests. History refuses to be taken away, so its guard is put aside meanwhile. A few rows are
 * taken out one by one, with every guard put aside, which only a superuser may: giving thirty-odd tables and their indexes new
 * files takes ten times as long.
 */
export async function clearRecord(): Promise<void> {
  await db().$transaction(async (tx) => {
    const [{ isQuick } = { isQuick: false }] = await tx.$queryRaw<{ isQuick: boolean }[]>`
      SELECT current_setting('is_superuser') = 'on' AND (SELECT count(*) < ${MANY} FROM records) AS "isQuick"`;
    if (isQuick) return takeRowsOut(tx);
    await tx.$executeRaw`ALTER TABLE revisions DISABLE TRIGGER USER`;
    await tx.$executeRaw`ALTER TABLE change_sets DISABLE TRIGGER USER`;
    await tx.$executeRaw`TRUNCATE records, change_sets, shipped_records RESTART IDENTITY CASCADE`;
    await tx.$executeRaw`ALTER TABLE revisions ENABLE TRIGGER USER`;
    await tx.$executeRaw`ALTER TABLE change_sets ENABLE TRIGGER USER`;
  });
}

/** The same tables as TRUNCATE … CASCADE: the three, and whatever refers to them. Obligations also note whose sides have changed. */
async function takeRowsOut(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    DO $$
    DECLARE emptied regclass;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR emptied IN
        WITH RECURSIVE found AS (
          SELECT unnest(ARRAY['records', 'change_sets', 'shipped_records']::regclass[])::oid AS oid
          UNION SELECT conrelid FROM pg_constraint JOIN found ON confrelid = found.oid WHERE contype = 'f'
        ) SELECT oid FROM found WHERE oid <> 'obligations'::regclass
      LOOP EXECUTE format('DELETE FROM %s', emptied); END LOOP;
      SET LOCAL session_replication_role = origin;
      TRUNCATE obligations;
      PERFORM setval(pg_get_serial_sequence('change_sets', 'number'), 1, false);
    END $$`;
}
