import { exportBundle } from "@/lib/db/export/export-bundle";
import { getHeadHash } from "@/lib/db/read/overview/overview-head";
import { isUnchanged, OPEN_HEADERS, respondUnavailable } from "@/lib/http/respond";
import { streamText } from "@/lib/http/stream-text";
import { AppError } from "@/lib/runtime/app-error";
import { asUnavailable, RETRY_SECONDS } from "@/lib/runtime/database-trouble";
import { serve } from "../routes";

/** Each stream holds a database connection until its last byte is taken; readers of pages must never wait for them. */
const MOST_AT_ONCE = 2;
const AS_FILE = { "Content-Disposition": 'attachment; filename="entente.json"' };
let running = 0;

/** The whole record in one file, as it stands at one moment. Its ETag is the hash of the newest change. */
export const { GET } = serve("bundle", {
  GET: async (_asked, { request }) => {
    try {
      return await handOut(request);
    } catch (thrown) {
      const error = asUnavailable(thrown);
      if (!(error instanceof AppError)) throw error;
      return respondUnavailable(error.message);
    }
  },
});

async function handOut(request: Request): Promise<Response> {
  const etag = `"${(await getHeadHash()) ?? "empty"}"`;
  const headers = {
    ...OPEN_HEADERS,
    ETag: etag,
    "Content-Type": "application/json; charset=utf-8",
  };
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
  return respondUnavailable(
    `The record is being handed out ${MOST_AT_ONCE} times already. Ask again in ${RETRY_SECONDS} seconds.`,
  );
}
