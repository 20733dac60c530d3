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

/** Texts that come one after another, and are read meanwhile. */
export class GrowingTexts implements PackedTexts {
  bytes = Buffer.alloc(0);
  starts: Uint32Array = new Uint32Array(1);
  #count = 0;

  /** @returns its place */
  add(text: string): number {
    const start = this.#size;
    const size = start + Buffer.byteLength(text);
    if (size > this.bytes.length) this.#room(Math.max(size, 2 * this.bytes.length));
    this.bytes.write(text, start);
    if (this.#count + 2 > this.starts.length) this.#places(2 * this.starts.length);
    this.#count += 1;
    this.starts[this.#count] = size;
    return this.#count - 1;
  }

  /** Takes no more room than it needs, until more comes. */
  close(): void {
    this.#room(this.#size);
    this.#places(this.#count + 1);
  }

  get #size(): number {
    return this.starts[this.#count] ?? 0;
  }

  #room(bytes: number): void {
    const room = Buffer.alloc(bytes);
    this.bytes.copy(room);
    this.bytes = room;
  }

  #places(many: number): void {
    const starts = new Uint32Array(many);
    starts.set(this.starts.subarray(0, Math.min(many, this.starts.length)));
    this.starts = starts;
  }
}

/** The text at a place. */
export function textAt({ bytes, starts }: PackedTexts, place: number): string {
  return bytes.toString("utf8", starts[place], starts[place + 1]);
}

/** How many bytes they take. */
export function bytesOfTexts({ bytes, starts }: PackedTexts): number {
  return bytes.length + starts.byteLength;
}
