/**
 * A streamed answer in gzip, packed while it is sent. What is kept is packed better, and once; this is for what is too large to be
 * kept. Next takes the header from an answer that is packed already, so it is done here.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createGzip } from "node:zlib";
import { encodingFor } from "@/server/cache/encodings";

/** Whether the asker takes gzip, be there something that they would rather have. */
function takesGzip({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const accepted = String(headers["accept-encoding"] ?? "");
  return encodingFor(accepted.replaceAll(/\bbr\b/gi, "x-br")) === "gzip";
}

type Callback = () => void;

/** From now on what is written is packed, when the asker takes it. An answer without a body stays without one. */
export function packWritten(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" || !takesGzip(request)) return;
  const own = {
    write: response.write.bind(response) as (chunk: Buffer) => boolean,
    end: response.end.bind(response) as () => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  };
  const gzip = createGzip();
  gzip.on("data", (chunk: Buffer) => {
    if (own.write(chunk)) return;
    gzip.pause();
    response.once("drain", () => gzip.resume());
  });
  gzip.on("drain", () => response.emit("drain"));
  gzip.on("end", () => own.end());
  response.once("close", () => gzip.destroy());
  const announce = () => {
    const isPackable = response.statusCode === 200 && !response.headersSent;
    if (isPackable) {
      response.setHeader("Content-Encoding", "gzip");
      response.removeHeader("Content-Length"); // of what is not packed
    }
    return response.getHeader("Content-Encoding") === "gzip";
  };
  Object.assign(response, {
    flushHeaders() {
      announce();
      own.flushHeaders();
    },
    write(chunk: Buffer | string, ...rest: unknown[]) {
      if (!announce()) return own.write(Buffer.from(chunk as string));
      const done = rest.find((one): one is Callback => typeof one === "function");
      return gzip.write(chunk, done);
    },
    end(...given: unknown[]) {
      const [chunk] = given;
      const hasBody = typeof chunk === "string" || chunk instanceof Uint8Array;
      if (response.getHeader("Content-Encoding") !== "gzip")
        return hasBody ? (own.end as (chunk: unknown) => ServerResponse)(chunk) : own.end();
      if (hasBody) gzip.end(chunk);
      else gzip.end();
      return response;
    },
  });
}
