/**
 * Texts in one piece of memory outside of the heap, each readable by itself.
 * Decides nothing of what they say.
 */

/** Texts by place. */
export type PackedTexts = { bytes: Buffer; starts: Uint32Array };

/** These texts in their order. */
export function packTexts(texts: Iterable<string>): PackedTexts {
  const starts = [0];
  const parts: Buffer[] = [];
  let size = 0;
  for (const text of texts) {
    const part = Buffer.from(text);
    parts.push(part);
    size += part.length;
    starts.push(size);
  }
  return { bytes: Buffer.concat(parts), starts: Uint32Array.from(starts) };
}

/** The text at a place. */
export function textAt({ bytes, starts }: PackedTexts, place: number): string {
  return bytes.toString("utf8", starts[place], starts[place + 1]);
}

/** How many bytes they take. */
export function bytesOfTexts({ bytes, starts }: PackedTexts): number {
  return bytes.length + starts.byteLength;
}
