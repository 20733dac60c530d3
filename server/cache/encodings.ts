/** In which form a body is wanted, and the body in that form. Decides by RFC 9110: what has weight 0 is never sent. */
import { promisify } from "node:util";
import zlib from "node:zlib";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

/** As we would rather send them. */
const PREFERRED: readonly Encoding[] = ["br", "gzip", "identity"];
/** Browsers send few distinct values; whoever makes up others must not fill the memory. */
const MOST_REMEMBERED = 200;

const chosen = new Map<string, Encoding | null>();

/** The encoding to send; null when the asker takes none of them. @example encodingFor("br;q=0, gzip") // "gzip" */
export function encodingFor(accepted: string): Encoding | null {
  const known = chosen.get(accepted);
  if (known !== undefined) return known;
  const choice = choose(accepted);
  if (chosen.size >= MOST_REMEMBERED) chosen.clear();
  chosen.set(accepted, choice);
  return choice;
}

function choose(accepted: string): Encoding | null {
  // Nothing said of encodings: every one may be sent, and the plain one is what such askers expect.
  if (accepted.trim() === "") return "identity";
  const taken = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings([...PREFERRED]);
  return PREFERRED.find((encoding) => taken.includes(encoding)) ?? null;
}

const gzipped = promisify(zlib.gzip);
const brotlied = promisify(zlib.brotliCompress);
const unbrotlied = promisify(zlib.brotliDecompress);

/** At once: some milliseconds for the largest page. */
export const QUICK = 5;
/** When there is time: a tenth smaller, four times as long. */
export const THOROUGH = 9;
/** For files that stay for months. */
export const UTMOST = 11;

export function toBrotli(body: Buffer, quality: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotlied(body, { params }).then(ownBytes);
}

export function fromBrotli(body: Buffer): Promise<Buffer> {
  return unbrotlied(body);
}

export function toGzip(body: Buffer): Promise<Buffer> {
  return gzipped(body, { level: 6 }).then(ownBytes);
}

/**
 * The same in memory of its own, for what is kept: what zlib hands over lies in a piece of 16 kB, however little it is, and what came with
 * something else holds on to that.
 */
export function ownBytes(bytes: Buffer): Buffer {
  if (bytes.byteLength === bytes.buffer.byteLength) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.byteLength);
  bytes.copy(own);
  return own;
}
