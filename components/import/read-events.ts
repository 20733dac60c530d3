import type { ImportEvent } from "@/lib/schema/bundle/import-run";

/** Reads an answer line by line as it comes; the last event is the outcome. Decides what to say when the line is cut. */

const CUT_OFF: ImportEvent = {
  kind: "refused",
  reason: "other",
  message:
    "The connection was cut before the answer was complete. An import is saved whole or not at all: Changes says which, and a new dry run shows what is left to do.",
};
const NOT_SENT: ImportEvent = {
  kind: "refused",
  reason: "other",
  message:
    "The file could not be sent: the server was not reached, or the file was changed after it was chosen. Nothing was saved. Try again, or choose the file again.",
};

export async function postImport(
  address: string,
  file: Blob,
  onProgress: (event: ImportEvent) => void,
): Promise<ImportEvent> {
  const response = await fetch(address, { method: "POST", body: file }).catch(() => null);
  if (response?.ok !== true || response.body === null) return NOT_SENT;
  try {
    return (await lastEvent(response.body, onProgress)) ?? CUT_OFF;
  } catch {
    return CUT_OFF;
  }
}

/** null when the lines end before there is an outcome. */
export async function lastEvent(
  body: ReadableStream<Uint8Array>,
  onProgress: (event: ImportEvent) => void,
): Promise<ImportEvent | null> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let last: ImportEvent | null = null;
  for (;;) {
    const { value, done } = await reader.read();
    const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const event = JSON.parse(line) as ImportEvent;
      if (event.kind === "progress") onProgress(event);
      else last = event;
    }
    if (done) return last;
  }
}
