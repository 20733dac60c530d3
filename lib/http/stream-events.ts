/**
 * An answer that tells, line by line as JSON, how far the work is and what came of it.
 * Decides how events travel; what they say is for the caller, who must end with one that says how it ended.
 */

const encoder = new TextEncoder();

/** `work` is begun at once and may send until it ends; what is sent to somebody who has left is dropped. */
export function streamEvents<E>(work: (send: (event: E) => void) => Promise<void>): Response {
  let isOpen = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: E) => {
        if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      };
      await work(send);
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      // Compressed, the lines would wait for each other.
      "Cache-Control": "private, no-store, no-transform",
    },
  });
}
