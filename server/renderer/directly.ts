/** Answers by a route alone, where there is one (lib/runtime/direct-routes.ts): as Next would, and with its failures told alike. */
import { type DirectRoute, directRoute } from "@/lib/runtime/direct-routes";
import { logFailure } from "@/lib/runtime/log-failure";
import type { Answer } from "@/server/answer-of";
import { AnswerTooLong, type Recording } from "./detached";

/** Nobody reads it: what a route asks of an address is its path and its query. */
const ORIGIN = "http://localhost";
const FAILED: Pick<Answer, "status" | "headers"> = { status: 500, headers: [["content-type", "text/plain"]] };

/** Of a wish (renderer.ts) what a route goes by. */
type Wished = { url: string; path: string; headers: Record<string, string> };

/** Null where Next has to answer. `answered` rejects as that of `record` does. */
export function recordDirectly({ url, path, headers }: Wished, longest: number): Recording | null {
  const route = directRoute(path);
  if (route === null) return null;
  const asker = new AbortController();
  const request = new Request(`${ORIGIN}${url}`, { headers, signal: asker.signal });
  return { answered: answerBy(route, { request, longest, path }), abandon: () => asker.abort() };
}

type Asked = { request: Request; longest: number; path: string };

async function answerBy(route: DirectRoute, { request, longest, path }: Asked): Promise<Answer> {
  const response = await route.answer(request).catch((error: unknown) => {
    request.signal.throwIfAborted();
    logFailure(error, { method: "GET", path, requestHeader: null, route: route.name, kind: "route" });
    return null;
  });
  if (response === null) return { ...FAILED, body: Buffer.from("Internal Server Error") };
  const body = Buffer.from(await response.arrayBuffer());
  if (body.length > longest) throw new AnswerTooLong(`More than ${longest} bytes.`);
  return { status: response.status, headers: [...response.headers], body };
}
