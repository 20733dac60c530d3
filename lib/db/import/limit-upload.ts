import { MOST_BYTES } from "@/lib/schema/bundle/import-run";

/** How much of a file is taken. Decides when to stop reading, and what to say of it. */

/** The file is larger than is taken here. */
export class UploadTooLarge extends Error {
  constructor() {
    super(
      `more than ${MOST_BYTES / 1024 / 1024} MB is not taken here; import it on the server with npm run data -- import`,
    );
  }
}

/** The bytes as they come, counted; stops as soon as they are too many. */
export async function* limitUpload(
  bytes: AsyncIterable<Uint8Array>,
  onProgress: (doneBytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new UploadTooLarge();
    onProgress(size);
    yield chunk;
  }
}
