/** Sends a body from memory, compressed when it is text and the asker takes it. */
import { promisify } from "node:util";
import zlib from "node:zlib";

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** Smaller bodies gain nothing. */
const WORTH_BYTES = 1_024;
/** Fast settings: every answer carries a fresh nonce and is compressed anew. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 5 };
const TEXTUAL = /^(text\/|application\/(json|problem\+json|xml)|image\/svg)/;
const BODILESS = [204, 304];
/** Said anew for what is really sent. */
const LENGTHS = ["content-length", "transfer-encoding"];

/**
 * @param {{ encodings: string, etags: string | null }} asked what the request said of encodings and of what it has
 */
export async function send(asked, response, { status, headers, body }) {
  for (const [name, value] of headers) if (!LENGTHS.includes(name)) response.setHeader(name, value);
  const textual = describe(response);
  const fresh = status === 200 && has(asked.etags, response.getHeader("etag"));
  response.statusCode = fresh ? 304 : status;
  if (BODILESS.includes(response.statusCode)) return response.end();
  const { encoding, encoded } = await compress(textual ? asked.encodings : "", body);
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", encoded.length);
  response.end(encoded);
}

/** Sets what follows from the type of the body; returns whether it is text. */
function describe(response) {
  const type = String(response.getHeader("content-type") ?? "");
  // A page carries a nonce: one from the asker's memory would not fit the policy of this answer.
  if (type.startsWith("text/html")) response.removeHeader("ETag");
  const textual = TEXTUAL.test(type);
  if (textual) response.setHeader("Vary", varyOn(response.getHeader("vary"), "Accept-Encoding"));
  return textual;
}

async function compress(accepted, body) {
  if (body.length < WORTH_BYTES) return { encoding: null, encoded: body };
  if (/\bbr\b/.test(accepted)) return { encoding: "br", encoded: await brotli(body, BROTLI) };
  if (/\bgzip\b/.test(accepted)) return { encoding: "gzip", encoded: await gzip(body, GZIP) };
  return { encoding: null, encoded: body };
}

/** Whether the asker says that it has what carries this tag; compared weakly, as RFC 9110 asks for GET. */
function has(etags, etag) {
  if (etags === null || !etag) return false;
  return (
    etags.trim() === "*" ||
    etags.split(",").some((one) => one.trim().replace(/^W\//, "") === String(etag).replace(/^W\//, ""))
  );
}

function varyOn(present, name) {
  const names = String(present ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  return names.some((one) => one.toLowerCase() === name.toLowerCase())
    ? names.join(", ")
    : [...names, name].join(", ");
}
