/**
 * Lets a handler write its answer into memory instead of onto the wire, so that it can be kept, compressed
 * and sent. Knows nothing of what is kept.
 */

/**
 * Runs `render(request, response)` and resolves with what it would have sent.
 * Headers set on the response before are not part of the answer.
 * @returns {Promise<{ status: number, headers: [string, string | string[]][], body: Buffer } | null>} null when the asker left first
 */
export function recordAnswer(request, response, render) {
  const before = new Set(response.getHeaderNames());
  const chunks = [];
  const own = {
    write: response.write,
    end: response.end,
    writeHead: response.writeHead,
    flushHeaders: response.flushHeaders,
  };
  return new Promise((resolve, reject) => {
    const keep = (chunk, encoding) => {
      if (chunk == null || typeof chunk === "function") return;
      chunks.push(
        Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8"),
      );
    };
    response.flushHeaders = () => {};
    response.writeHead = (status, reason, headers) => {
      response.statusCode = status;
      for (const [name, value] of Object.entries((typeof reason === "object" ? reason : headers) ?? {}))
        response.setHeader(name, value);
      return response;
    };
    response.write = (chunk, encoding, done) => {
      keep(chunk, encoding);
      const callback = typeof encoding === "function" ? encoding : done;
      if (callback) process.nextTick(callback);
      return true;
    };
    response.end = (chunk, encoding) => {
      keep(chunk, encoding);
      Object.assign(response, own);
      const headers = response
        .getHeaderNames()
        .filter((name) => !before.has(name))
        .map((name) => [name, response.getHeader(name)]);
      for (const [name] of headers) response.removeHeader(name);
      resolve({ status: response.statusCode, headers, body: Buffer.concat(chunks) });
      return response;
    };
    response.once("close", () => resolve(null));
    Promise.resolve(render(request, response)).catch((error) => {
      Object.assign(response, own);
      reject(error);
    });
  });
}
