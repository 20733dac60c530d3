import "server-only";
import { BundleCollector, type Collection, emptyCollection } from "@/lib/schema/collect-bundle";
import { MOST_BYTES } from "@/lib/schema/import-run";
import { JsonError, readJsonStream } from "./json-stream";

/** Reads a bundle that somebody sends, record by record. Decides what to say of one that is too large or no JSON. */

export type UploadOptions = { name: string; onProgress: (doneBytes: number) => void };

export async function readUpload(
  bytes: AsyncIterable<Uint8Array>,
  { name, onProgress }: UploadOptions,
): Promise<Collection> {
  const collection = emptyCollection();
  const collector = new BundleCollector(collection, "");
  try {
    await readJsonStream(limited(bytes, onProgress), collector);
    collector.end();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    collection.flaws.push({ path: name, message: error.message });
  }
  return collection;
}

async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (doneBytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_BYTES)
      throw new JsonError(
        `more than ${MOST_BYTES / 1024 / 1024} MB is not taken here; import it on the server with npm run data -- import`,
      );
    onProgress(size);
    yield chunk;
  }
}
