import { exportBundle } from "@/lib/db/export/export-bundle";
import { getHeadHash } from "@/lib/db/read/overview/overview-head";
import { isUnchanged, OPEN_HEADERS, respondProblem } from "@/lib/http/respond";
import { streamText } from "@/lib/http/stream-text";

/** Each stream holds a database connection until its last byte is taken; readers of pages must never wait for them. */
const MOST_AT_ONCE = 2;
const RETRY_SECONDS = 10;
const AS_FILE = { "Content-Disposition": 'attachment; filename="entente.json"' };
let running = 0;

/** The whole record in one file, as it stands at one moment. Its ETag is the hash of the newest change. */
export async function GET(request: Request): Promise<Response> {
  const etag = `"${(await getHeadHash()) ?? "empty"}"`;
  const headers = { ...OPEN_HEADERS, ETag: etag, "Content-Type": "application/json; charset=utf-8" };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  // Nobody would take the body of a HEAD: it must not hold a turn until it is given up.
  if (request.method === "HEAD") return new Response(null, { headers: { ...headers, ...AS_FILE } });
  if (running >= MOST_AT_ONCE) return busy();
  running += 1;
  const body = streamText(exportBundle(), () => {
    running -= 1;
  });
  return new Response(body, { headers: { ...headers, ...AS_FILE } });
}

function busy(): Response {
  const detail = `The record is being handed out ${MOST_AT_ONCE} times already. Ask again in ${RETRY_SECONDS} seconds.`;
  const response = respondProblem({ status: 503, title: "Busy", detail });
  response.headers.set("Retry-After", String(RETRY_SECONDS));
  return response;
}
