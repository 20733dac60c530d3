import { BundleCollector, type Collection, emptyCollection } from "@/lib/schema/bundle/collect-bundle";
import { JsonError, readJsonStream } from "./json-stream";
import { limitUpload, UploadTooLarge } from "./limit-upload";

/** Reads a bundle that somebody sends, record by record. Decides what to say of one that is no JSON. */

export type UploadOptions = { name: string; onProgress: (doneBytes: number) => void };

export async function readUpload(
  bytes: AsyncIterable<Uint8Array>,
  { name, onProgress }: UploadOptions,
): Promise<Collection> {
  const collection = emptyCollection();
  const collector = new BundleCollector(collection, "");
  try {
    await readJsonStream(limitUpload(bytes, onProgress), collector);
    collector.end();
  } catch (error) {
    if (!(error instanceof JsonError || error instanceof UploadTooLarge)) throw error;
    collection.issues.push({ path: [name], message: error.message });
  }
  return collection;
}
