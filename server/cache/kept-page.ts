/**
 * One answer as it is kept: made once from what Next rendered, then sent as a file is. Decides its policy, tag and
 * headers, and in which forms its body lies in memory; knows nothing of when it is dropped.
 */
import type { ServerResponse } from "node:http";
import fresh from "fresh";
import { type Answer, headerOf } from "@/server/answer-of";
import { resourcePolicy } from "@/server/security-headers";
import { type Encoding, encodingFor, fromBrotli, QUICK, THOROUGH, toBrotli, toGzip } from "./encodings";
import { isCompressible, isTextual, packedPlain } from "./page-form";

/** What Next says of pages that it takes for personal; ours are the same for everyone. Ask each time, and mostly hear 304. */
const ASK_EACH_TIME = "public, max-age=0, must-revalidate";
const PAGES = /^text\/(html|x-component)/;
/** Said anew for what is really sent. */
const SAID_ANEW =
  /^(content-length|content-encoding|transfer-encoding|connection|keep-alive|date|content-security-policy|etag|vary|cache-control)$/i;

/** Headers as `writeHead` takes them fastest: name, value, name, value. */
type Flat = string[];

/** What the asker said that decides the form of the answer. */
export type Asked = { accepted: string; etags: string | undefined };

export class KeptPage {
  readonly status: number;
  readonly etag: string;
  readonly isCompressible: boolean;
  readonly #base: Flat;
  /** Bodies by encoding. Of what compresses well the plain text is not kept: few ask for it. */
  readonly #bodies = new Map<Encoding, Buffer>();
  readonly #heads = new Map<Encoding, Flat>();
  #isSettled = false;

  constructor(answer: Answer, path: string, fixed: readonly (readonly [string, string])[]) {
    const type = headerOf(answer, "content-type");
    const { etag, policy, encoding } = answer.packed ?? packedPlain(answer, path);
    const textual = isTextual(answer);
    this.status = answer.status;
    this.isCompressible = encoding === "br" || isCompressible(answer);
    this.etag = etag;
    this.#base = [
      ...fixed.flat(),
      ...answer.headers.flatMap(([name, value]) =>
        SAID_ANEW.test(name) ? [] : [value].flat().flatMap((one) => [name, one]),
      ),
      ...["Content-Security-Policy", policy],
      ...["Cross-Origin-Resource-Policy", resourcePolicy(path)],
      ...["Cache-Control", cacheControl(answer, type)],
      ...(this.etag ? ["ETag", this.etag] : []),
      ...(textual ? ["Vary", varyOn(headerOf(answer, "vary"))] : varyFlat(answer)),
    ];
    this.#bodies.set(encoding, answer.body);
  }

  /** Whether it is compressed as well as is worth while. */
  get isSettled(): boolean {
    return this.#isSettled || !this.isCompressible;
  }

  /** Bytes that this takes in memory, about. */
  get sizeBytes(): number {
    let size = this.#base.reduce((sum, text) => sum + text.length, 0) * (1 + this.#heads.size);
    for (const body of this.#bodies.values()) size += body.length;
    return size;
  }

  /** The body in one form; made, and kept, when it is asked for the first time. */
  async body(encoding: Encoding): Promise<Buffer> {
    const kept = this.#bodies.get(encoding);
    if (kept) return kept;
    if (encoding === "identity") return this.#plain();
    const made =
      encoding === "br" ? await toBrotli(await this.#plain(), QUICK) : await toGzip(await this.#plain());
    this.#keep(encoding, made);
    return made;
  }

  /** Compressed as well as is worth while, and the plain text let go. Done when there is time. @returns the bytes saved */
  async settle(quality: number = THOROUGH): Promise<number> {
    if (this.isSettled) return 0;
    this.#isSettled = true;
    const before = this.sizeBytes;
    this.#keep("br", await toBrotli(await this.#plain(), quality));
    this.#bodies.delete("identity");
    return before - this.sizeBytes;
  }

  #keep(encoding: Encoding, body: Buffer): void {
    this.#bodies.set(encoding, body);
    this.#heads.delete(encoding);
  }

  async #plain(): Promise<Buffer> {
    const plain = this.#bodies.get("identity");
    if (plain) return plain;
    const packed = this.#bodies.get("br");
    if (!packed) throw new Error("A kept page has lost its body.");
    return fromBrotli(packed);
  }

  /** The body in this form and its headers, when both lie ready: the way of nearly every request. */
  ready(encoding: Encoding): { head: Flat; body: Buffer } | null {
    const body = this.#bodies.get(this.#formOf(encoding));
    return body ? { head: this.#head(this.#formOf(encoding), body), body } : null;
  }

  /** Sends it: the whole, or 304 with the page's own policy, which a browser merges into what it has. */
  async send(asked: Asked, response: ServerResponse): Promise<number> {
    const encoding = encodingFor(asked.accepted);
    if (encoding === null) return refuseEncoding(response);
    if (this.has(asked.etags)) {
      response.writeHead(304, this.#base);
      response.end();
      return 304;
    }
    const form = this.#formOf(encoding);
    const body = await this.body(form);
    response.writeHead(this.status, this.#head(form, body));
    response.end(body);
    return this.status;
  }

  /** Whether the asker says that it has this already. */
  has(etags: string | undefined): boolean {
    return etags !== undefined && this.etag !== "" && fresh({ "if-none-match": etags }, { etag: this.etag });
  }

  #formOf(encoding: Encoding): Encoding {
    return this.isCompressible ? encoding : "identity";
  }

  #head(encoding: Encoding, body: Buffer): Flat {
    const known = this.#heads.get(encoding);
    if (known) return known;
    const head = [
      ...this.#base,
      ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
      ...["Content-Length", String(body.length)],
    ];
    this.#heads.set(encoding, head);
    return head;
  }
}

function refuseEncoding(response: ServerResponse): number {
  response.writeHead(406, { "Content-Type": "text/plain; charset=utf-8", Vary: "Accept-Encoding" });
  response.end("This is sent as br, gzip or identity, and the request takes none of them.\n");
  return 406;
}

function cacheControl(answer: Answer, type: string): string {
  if (answer.status !== 200) return "no-store";
  const own = headerOf(answer, "cache-control");
  return PAGES.test(type) || own === "" ? ASK_EACH_TIME : own;
}

function varyOn(present: string): string {
  const names = present
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name.toLowerCase() !== "accept-encoding");
  return [...names, "Accept-Encoding"].join(", ");
}

function varyFlat(answer: Answer): Flat {
  const present = headerOf(answer, "vary");
  return present ? ["Vary", present] : [];
}
