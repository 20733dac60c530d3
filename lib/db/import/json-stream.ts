import { JSONParser, TokenType } from "@streamparser/json";
import { show } from "@/lib/schema/explain";

/**
 * Reads one JSON object whose members are lists, from bytes, handing over each entry as it is complete.
 * Never holds the text nor the whole; decides what is JSON, and where it stops being so; knows no record.
 */

export type JsonListener = {
  /** A member that is not a list: its value when it is a text, number or word, and undefined when it is an object. */
  onScalar: (key: string, value: unknown) => void;
  onListStart: (key: string) => void;
  onEntry: (key: string, entry: unknown) => void;
};

/** A sentence about the text as JSON, with the place. */
export class JsonError extends Error {}

/** Deeper than any record; keeps a file of nothing but brackets from growing a stack. */
export const MAX_DEPTH = 32;

type Token = { token: TokenType; value: unknown; offset: number };

/** Feeds the bytes through. Throws a JsonError for whatever is not one JSON object in UTF-8. */
export async function readJsonStream(
  bytes: AsyncIterable<Uint8Array>,
  listener: JsonListener,
): Promise<void> {
  const place = new Place();
  const outline = new Outline(listener);
  const parser = new JSONParser({ paths: ["$.*.*"], keepStack: false, stringBufferSize: 0 });
  const keys = new ObjectKeys();
  parser.onToken = (token) => {
    const twice = keys.take(token as Token);
    if (twice !== null) throw new DoubleKey(twice, (token as Token).offset);
    outline.take(token as Token);
  };
  parser.onValue = ({ value }) => outline.entry(value);
  for await (const chunk of bytes) {
    const text = checkEncoding(chunk, place);
    feed(() => parser.write(text), { place, chunk, outline });
    place.pass(chunk);
  }
  if (outline.isEmpty) throw new JsonError("the file is empty; a bundle is one JSON object");
  if (!outline.isComplete)
    throw new JsonError(
      `not JSON: the file ends at ${place.at(place.length)} in the middle of the object; it may be cut off`,
    );
}

type Feeding = { place: Place; chunk: Uint8Array; outline: Outline };

function feed(write: () => void, { place, chunk, outline }: Feeding): void {
  try {
    write();
  } catch (error) {
    if (error instanceof DoubleKey)
      throw new JsonError(`${error.message} (${place.at(error.offset, chunk)})`);
    if (error instanceof JsonError) throw error;
    const offset = faultOffset(error) ?? outline.lastOffset;
    const byte = chunk[offset - place.length];
    const seen = byte === undefined ? "" : ` unexpected ${JSON.stringify(String.fromCharCode(byte))}`;
    throw new JsonError(`not JSON: ${place.at(offset, chunk)}:${seen || " broken text"}`);
  }
}

/** A key that stands twice in one object: JSON readers keep either without a word, so that one of the values is lost. */
class DoubleKey extends Error {
  constructor(
    key: string,
    readonly offset: number,
  ) {
    super(`${show(key)} is given twice; write it once`);
  }
}

/** The keys of every object that is open. */
class ObjectKeys {
  private readonly open: (Set<string> | null)[] = [];
  private isKeyNext = false;

  /** The key that this token repeats; null where there is none. */
  take({ token, value }: Token): string | null {
    const keys = this.open.at(-1) ?? null;
    const isKey = this.isKeyNext && token === TokenType.STRING;
    this.isKeyNext = token === TokenType.LEFT_BRACE || (token === TokenType.COMMA && keys !== null);
    this.follow(token);
    return isKey && keys !== null ? this.repeated(keys, String(value)) : null;
  }

  private follow(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE) this.open.push(new Set());
    else if (token === TokenType.LEFT_BRACKET) this.open.push(null);
    else if (isClosing(token)) this.open.pop();
  }

  private repeated(keys: Set<string>, key: string): string | null {
    if (keys.has(key)) return key;
    keys.add(key);
    return null;
  }
}

/** The tokenizer says where it stopped only in its message; without a match the last whole token's place is used. */
function faultOffset(error: unknown): number | undefined {
  const match = error instanceof Error ? /absolute position "(\d+)"/.exec(error.message) : null;
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

function checkEncoding(chunk: Uint8Array, place: Place): Uint8Array {
  const [a, b] = chunk;
  const isUtf16 = place.length === 0 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff));
  if (isUtf16) throw new JsonError("the file is in UTF-16; save it as UTF-8");
  return chunk;
}

/** Counts lines, to turn an offset in bytes into a line and column. */
class Place {
  length = 0;
  private lines = 1;
  private lineStart = 0;

  /** A whole chunk was read. */
  pass(chunk: Uint8Array): void {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) {
      this.lines += 1;
      this.lineStart = this.length + at + 1;
    }
    this.length += chunk.length;
  }

  /** `chunk`: the one being read, which holds the offset. */
  at(offset: number, chunk: Uint8Array = new Uint8Array()): string {
    const before = new Place();
    Object.assign(before, this);
    before.pass(chunk.subarray(0, Math.max(0, offset - this.length)));
    return `line ${before.lines}, column ${offset - before.lineStart + 1}`;
  }
}

const NEWLINE = 0x0a;

/** Follows the outer two levels: which member is being read, and whether it is a list. */
class Outline {
  isComplete = false;
  lastOffset = 0;
  private depth = 0;
  private key: string | null = null;
  private state: "before key" | "before value" | "in list" = "before key";

  constructor(private readonly listener: JsonListener) {}

  get isEmpty(): boolean {
    return this.depth === 0 && !this.isComplete;
  }

  take({ token, value, offset }: Token): void {
    this.lastOffset = offset;
    if (this.depth === 0) this.openTop(token);
    else if (this.depth === 1) this.takeMember(token, value);
    if (isOpening(token)) this.depth += 1;
    if (isClosing(token)) this.close();
    if (this.depth > MAX_DEPTH) throw new JsonError(`nested deeper than ${MAX_DEPTH} levels; no record is`);
  }

  entry(value: unknown): void {
    if (this.key !== null && this.state === "in list") this.listener.onEntry(this.key, value);
  }

  private openTop(token: TokenType): void {
    if (token === TokenType.LEFT_BRACE) return;
    const seen = token === TokenType.LEFT_BRACKET ? "a list" : "a single value";
    throw new JsonError(
      `a bundle is one JSON object that begins with {"format": …}; this file holds ${seen}`,
    );
  }

  private takeMember(token: TokenType, value: unknown): void {
    if (this.state === "before key") {
      if (token === TokenType.STRING) this.openMember(String(value));
    } else if (this.state === "before value" && token !== TokenType.COLON) this.openValue(token, value);
  }

  private openMember(key: string): void {
    this.key = key;
    this.state = "before value";
  }

  private openValue(token: TokenType, value: unknown): void {
    const key = this.key ?? "";
    this.state = token === TokenType.LEFT_BRACKET ? "in list" : "before key";
    if (token === TokenType.LEFT_BRACKET) this.listener.onListStart(key);
    else this.listener.onScalar(key, token === TokenType.LEFT_BRACE ? undefined : value);
  }

  private close(): void {
    this.depth -= 1;
    if (this.depth === 1) this.state = "before key";
    if (this.depth === 0) this.isComplete = true;
  }
}

function isOpening(token: TokenType): boolean {
  return token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET;
}

function isClosing(token: TokenType): boolean {
  return token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET;
}
