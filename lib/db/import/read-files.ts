import { createReadStream, statSync } from "node:fs";
import { BundleCollector, type Collection, emptyCollection } from "@/lib/schema/bundle/collect-bundle";
import { readJsonEntries } from "./json-entries";
import { JsonError } from "./json-stream";

/**
 * Reads bundle files into one collection, record by record.
 * Decides what to say of a file that cannot be read; what stands in it is the schema's business.
 */

export type ReadOptions = {
  signal: AbortSignal;
  /** `deals`: how many deals were read so far. */
  onProgress: (doneBytes: number, totalBytes: number, deals: number) => void;
};

/** Reads the files in turn; what is wrong with one does not keep the others from being read. */
export async function readBundleFiles(paths: readonly string[], options: ReadOptions): Promise<Collection> {
  const collection = emptyCollection();
  const totalBytes = paths.reduce(
    (sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  let doneBytes = 0;
  const count = (bytes: number) => {
    doneBytes += bytes;
    options.onProgress(doneBytes, totalBytes, collection.bundle.deals.length);
  };
  for (const path of paths) {
    const collector = new BundleCollector(collection, paths.length > 1 ? `${path}: ` : "");
    const complaint = await complaintOf(() =>
      readJsonEntries(() => bytesOf(path, options.signal, count), collector),
    );
    options.signal.throwIfAborted();
    if (complaint === null) collector.end();
    else collection.issues.push({ path: [path], message: complaint });
  }
  return collection;
}

async function* bytesOf(
  path: string,
  signal: AbortSignal,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { signal })) {
    yield chunk;
    count(chunk.length);
  }
}

/** null when the reading went to its end. */
async function complaintOf(read: () => Promise<void>): Promise<string | null> {
  try {
    await read();
    return null;
  } catch (error) {
    const complaint = error instanceof JsonError ? error.message : fileComplaint(error);
    if (complaint === null) throw error;
    return complaint;
  }
}

const COMPLAINTS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory; name a file",
  EACCES: "may not be read by this user",
  EPERM: "may not be read by this user",
};

function fileComplaint(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === undefined ? null : (COMPLAINTS[code] ?? `cannot be read (${code})`);
}
