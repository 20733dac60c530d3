/**
 * Text in pieces → a response body that is made only as fast as it is taken.
 * Decides when to give a taker up: what is streamed may hold a database connection, and a taker that stops taking
 * must not hold it too.
 */

/** A taker that asks for nothing for so long is gone. */
const STALL_MS = 30_000;

/** The body; `onEnd` runs once, however it ends. */
export function streamText(
  pieces: AsyncGenerator<string>,
  onEnd: () => void,
  stallMs = STALL_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const end = async () => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    await pieces.return(undefined);
    onEnd();
  };
  const watch = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    timer = setTimeout(() => {
      controller.error(new Error("Nobody took the next piece."));
      void end();
    }, stallMs);
  };
  return new ReadableStream<Uint8Array>(
    {
      // A body that is never read, as for HEAD, is given up too.
      start: watch,
      async pull(controller) {
        clearTimeout(timer);
        try {
          const { value, done } = await pieces.next();
          if (!done) controller.enqueue(encoder.encode(value));
          else controller.close();
          if (done) return await end();
        } catch (error) {
          controller.error(error);
          return await end();
        }
        watch(controller);
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}
