import { beginDeriving } from "../publish/add-deals";
import { type ImportOutcome, type ImportRequest, importBundle } from "./import-bundle";
import { type ReadOptions, readBundleFiles } from "./read-files";

/**
 * Import from files: read into one collection, and imported.
 * Decides that threads which derive begin as soon as so many deals are read that they are wanted: they take a second to begin, in which
 * the rest is read and checked.
 */

type FilesRequest = Omit<ImportRequest, "collection" | "derivers"> & { onRead: ReadOptions["onProgress"] };

export async function importFiles(
  paths: readonly string[],
  { onRead, ...request }: FilesRequest,
): Promise<ImportOutcome> {
  const threads: { derivers: NonNullable<ImportRequest["derivers"]> | null } = { derivers: null };
  try {
    const collection = await readBundleFiles(paths, {
      signal: request.signal,
      onProgress: (done, total, deals) => {
        if (!request.dryRun) threads.derivers ??= beginDeriving(deals);
        onRead(done, total, deals);
      },
    });
    return await importBundle({ ...request, ...threads, collection });
  } finally {
    await threads.derivers?.end();
  }
}
