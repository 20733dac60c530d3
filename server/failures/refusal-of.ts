import type { IncomingMessage } from "node:http";
import { LONGEST_ADDRESS } from "../address";
import { isForeign, isUnreadable } from "../same-site";
import { FOREIGN, NOT_THERE, type Refusal, TOO_LONG, UNREADABLE } from "./refuse";

/** Pictures are not resized here, and the routes behind addresses of files have no address of their own. */
const CLOSED = /^\/+(_next\/image|files)(\/|$)/;

type Asked = { request: IncomingMessage; path: string };

/** What can be refused by looking at the request alone. */
export function refusalOf({ request, path }: Asked, publicUrl: string): Refusal | null {
  if ((request.url ?? "").length > LONGEST_ADDRESS) return TOO_LONG;
  if (CLOSED.test(path)) return NOT_THERE;
  if (isForeign(request, publicUrl)) return FOREIGN;
  return isUnreadable(request) ? UNREADABLE : null;
}
