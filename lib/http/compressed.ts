/**
 * A streamed answer, compressed while it is sent. What is kept is compressed by the web server, better and once; this is for what
 * is too large to be kept.
 */
import Negotiator from "negotiator";

/** The same answer in gzip, when the asker takes it. */
export function compressed(request: Request, response: Response): Response {
  const accepted = request.headers.get("accept-encoding");
  if (response.body === null || accepted === null) return response;
  const [wanted] = new Negotiator({ headers: { "accept-encoding": accepted } }).encodings([
    "gzip",
    "identity",
  ]);
  if (wanted !== "gzip") return response;
  const packing = new CompressionStream("gzip") as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  const headers = new Headers(response.headers);
  headers.set("Content-Encoding", "gzip");
  return new Response(response.body.pipeThrough(packing), { status: response.status, headers });
}
