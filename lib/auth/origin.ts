import { env, publicOrigin } from "@/lib/runtime/env";

/** Whether another site sent this request, in which case its cookie does not speak for whoever owns it. */

/** Browsers name the origin of every request that is not a plain reading of a page of ours. */
export function isForeign(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  if (origin === publicOrigin(env())) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.get("host");
}
