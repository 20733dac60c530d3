import { randomUUID } from "node:crypto";
import { type JsonListener, MAX_DEPTH, readJsonStream } from "./json-stream";

/**
 * Reads what readJsonStream reads, several times as fast: the entries of lists are cut out of the bytes and parsed by the engine
 * itself, and only what is left, an outline of a few hundred bytes, goes the exact way.
 * Decides when that is not enough: whatever is odd about an entry, all is read again exactly, and that says what is wrong and where.
 */

/**
 * @param open the same bytes each time it is called
 * @throws {JsonError} for whatever is not one JSON object in UTF-8
 */
export async function readJsonEntries(
  open: () => AsyncIterable<Uint8Array>,
  listener: JsonListener,
): Promise<void> {
  const counted = new Counted(listener);
  try {
    const cut = new Entries();
    await readJsonStream(cut.outlineOf(open()), {
      onScalar: (key, value) => counted.onScalar(key, value),
      onListStart: (key) => counted.onListStart(key),
      onEntry: (key, entry) => counted.onEntry(key, cut.entryFor(entry)),
    });
  } catch {
    await readJsonStream(open(), counted.beyond());
  }
}

/** Passes on, and counts what was passed on. */
class Counted implements JsonListener {
  #told = 0;

  constructor(private readonly listener: JsonListener) {}

  onScalar(key: string, value: unknown): void {
    this.#told += 1;
    this.listener.onScalar(key, value);
  }

  onListStart(key: string): void {
    this.#told += 1;
    this.listener.onListStart(key);
  }

  onEntry(key: string, entry: unknown): void {
    this.#told += 1;
    this.listener.onEntry(key, entry);
  }

  /** A listener to the same bytes from their beginning, that passes on only what was not yet. */
  beyond(): JsonListener {
    let known = this.#told;
    const isNew = () => known-- <= 0;
    return {
      onScalar: (key, value) => isNew() && this.listener.onScalar(key, value),
      onListStart: (key) => isNew() && this.listener.onListStart(key),
      onEntry: (key, entry) => isNew() && this.listener.onEntry(key, entry),
    };
  }
}

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Of an entry in a list that is a member of the one object. */
const ENTRY_DEPTH = 2;

/** Cuts the objects out of a bundle's lists, and leaves a text in their place. */
class Entries {
  /** What stands where an entry stood begins so; no file can know it. */
  readonly #mark = randomUUID();
  readonly #parsed = new Map<string, unknown>();
  #count = 0;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** The entry that is open, as far as it was read. */
  #pieces: Uint8Array[] = [];
  #depth = 0;
  #members = 0;
  #isInText = false;
  #isEscaped = false;
  #isOpen = false;
  /** What of the chunk is outline, and from where on it was not looked at. */
  #outline: Uint8Array[] = [];
  #from = 0;

  /** The entry that stood where this text stands; anything else stands for itself. */
  entryFor(value: unknown): unknown {
    if (typeof value !== "string" || !this.#parsed.has(value)) return value;
    const entry = this.#parsed.get(value);
    this.#parsed.delete(value);
    return entry;
  }

  async *outlineOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      const outline = this.#take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      if (outline.length > 0) yield outline;
    }
  }

  #take(chunk: Buffer): Uint8Array {
    this.#outline = [];
    this.#from = 0;
    let at = 0;
    while (at < chunk.length) {
      if (this.#isInText) at = this.#endOfText(chunk, at);
      else this.#meet(chunk, at++);
    }
    if (this.#isOpen) this.#pieces.push(Buffer.from(chunk.subarray(this.#from)));
    else this.#outline.push(chunk.subarray(this.#from));
    return Buffer.concat(this.#outline);
  }

  /** A sign outside of texts. */
  #meet(chunk: Buffer, at: number): void {
    switch (chunk[at]) {
      case QUOTE:
        this.#isInText = true;
        break;
      case COLON:
        this.#members += 1;
        break;
      case OPEN_BRACE:
        if (this.#depth === ENTRY_DEPTH) this.#begin(chunk, at);
        this.#deepen();
        break;
      case OPEN_BRACKET:
        this.#deepen();
        break;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        this.#depth -= 1;
        if (this.#isOpen && this.#depth === ENTRY_DEPTH) this.#end(chunk, at + 1);
    }
  }

  #begin(chunk: Buffer, at: number): void {
    this.#outline.push(chunk.subarray(this.#from, at));
    this.#from = at;
    this.#isOpen = true;
    this.#members = 0;
  }

  #deepen(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new OddEntry();
  }

  #end(chunk: Buffer, at: number): void {
    this.#outline.push(Buffer.from(`"${this.#close(chunk.subarray(this.#from, at))}"`));
    this.#from = at;
  }

  /** The place after the text that is open, or the end of the chunk where it goes on. */
  #endOfText(chunk: Buffer, from: number): number {
    let at = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      at += 1;
    }
    for (;;) {
      const quote = chunk.indexOf(QUOTE, at);
      const end = quote < 0 ? chunk.length : quote;
      let escapes = 0;
      while (end - 1 - escapes >= at && chunk[end - 1 - escapes] === BACKSLASH) escapes += 1;
      const isEscaped = escapes % 2 === 1;
      if (quote < 0) {
        this.#isEscaped = isEscaped;
        return end;
      }
      at = quote + 1;
      if (isEscaped) continue;
      this.#isInText = false;
      return at;
    }
  }

  #close(last: Uint8Array): string {
    const text = this.#decoder.decode(
      this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]),
    );
    const entry: unknown = JSON.parse(text);
    // A key that is given twice has lost one of its values.
    if (membersOf(entry) !== this.#members) throw new OddEntry();
    const name = `${this.#mark} ${this.#count++}`;
    this.#parsed.set(name, entry);
    this.#pieces = [];
    this.#isOpen = false;
    return name;
  }
}

/** What the exact reader must look at. Never leaves this file. */
class OddEntry extends Error {}

function membersOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const values: unknown[] = Object.values(value);
  let members = Array.isArray(value) ? 0 : values.length;
  for (const one of values) members += membersOf(one);
  return members;
}
