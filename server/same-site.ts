/** Whether a change is asked for by a page of ours. Next refuses the others too, but as a failure of its own. */
import type { IncomingMessage } from "node:http";

type Asked = Pick<IncomingMessage, "method" | "headers">;

/** The header by which Next's own scripts name the action they call. */
export const isAction = ({ method, headers }: Asked): boolean =>
  method === "POST" && headers["next-action"] !== undefined;

/** A form of a page, as browsers send it that run no script; Next finds the action in its fields. */
export const isForm = ({ method, headers }: Asked): boolean =>
  method === "POST" &&
  /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(headers["content-type"] ?? "");

/** An action or a form sent from a page of another origin. Without an origin it was no browser, and there is nothing to borrow. */
export function isForeign(request: Asked, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (!(isAction(request) || isForm(request)) || origin === undefined) return false;
  if (!URL.canParse(origin)) return true; // "null", as sandboxed frames say
  return origin !== publicUrl && new URL(origin).host !== host;
}

/** An action whose body is in none of the forms that browsers send one in, or whose name is none. */
export function isUnreadable(request: Asked): boolean {
  if (!isAction(request)) return false;
  const type = request.headers["content-type"] ?? "";
  const hasName = /^[0-9a-f]{40,42}$/i.test(String(request.headers["next-action"]));
  return (
    !hasName ||
    !/^(text\/plain|multipart\/form-data; *boundary=.|application\/x-www-form-urlencoded)/i.test(type)
  );
}
