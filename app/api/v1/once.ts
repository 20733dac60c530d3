import { createHash } from "node:crypto";
import {
  claimRequest,
  type KeptAnswer,
  keepAnswer,
  letGo,
  type RequestKey,
} from "@/lib/db/accounts/idempotent-requests";
import { BadBody, readBodyText } from "@/lib/http/read-body";
import { respondProblem } from "@/lib/http/respond";
import { now } from "@/lib/runtime/clock";

/** A write that says which one it is, by Idempotency-Key, is done once, however often it is sent. */

const KEPT_HEADERS = ["content-type", "etag", "location"];

/** Does the work, or answers what was answered the first time. Without a key it is done each time. */
export async function once(
  request: Request,
  owner: string,
  work: (request: Request) => Promise<Response>,
): Promise<Response> {
  const sent = request.headers.get("idempotency-key");
  if (sent === null) return work(request);
  const key = readKey(sent);
  const body = await readBodyText(request);
  const hash = createHash("sha256").update(`${request.method} ${new URL(request.url).pathname}\n${body}`);
  const asked = { owner, key, hash: hash.digest("hex") };
  const claim = await claimRequest(asked, now());
  switch (claim.kind) {
    case "answered":
      return new Response(claim.answer.body, {
        status: claim.answer.status,
        headers: { ...OPEN, ...claim.answer.headers, "Idempotency-Replayed": "true" },
      });
    case "other":
      return respondProblem({
        ...{ status: 422, title: "This key was used for another request" },
        detail: "Send a new Idempotency-Key with a new request; the same key only with the very same bytes.",
      });
    case "running":
      return respondRunning();
    case "first":
      return kept(asked, () =>
        work(new Request(request.url, { ...{ method: request.method, body }, headers: request.headers })),
      );
  }
}

const OPEN = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };

/** What was saved or submitted is kept. Whatever else was answered has changed nothing, and may be sent again when it is mended. */
async function kept(asked: RequestKey, work: () => Promise<Response>): Promise<Response> {
  let response: Response | undefined;
  try {
    response = await work();
  } finally {
    if (!response?.ok) await letGo(asked);
  }
  if (!response.ok) return response;
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const answer: KeptAnswer = {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: await response.clone().text(),
  };
  await keepAnswer(asked, answer);
  return response;
}

/** In quotes, as the draft of the standard has it, or bare, as most send it. */
function readKey(sent: string): string {
  const key = /^"([^"\\]*)"$/.exec(sent.trim())?.[1] ?? sent.trim();
  if (/^[\x20-\x7e]{1,255}$/.test(key)) return key;
  throw new BadBody({
    ...{ status: 400, title: "The key cannot be read" },
    detail: "Idempotency-Key is 1 to 255 printable ASCII characters, such as a UUID.",
  });
}

function respondRunning(): Response {
  const response = respondProblem({
    ...{ status: 409, title: "This request is being done" },
    detail: "One with the same Idempotency-Key has not been answered yet. Send it again in a second.",
  });
  response.headers.set("Retry-After", "1");
  return response;
}
