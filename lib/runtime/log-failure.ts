/** A failure of ours, as the log has it: under the id of its request, and the digest that the error page shows. */

import { troubleOf } from "./database-trouble";
import { logger } from "./logger";
import { currentRequestId, noteTrouble } from "./record-reads";

type Failed = { method: string; path: string; requestHeader: string | null; route: string; kind: string };

/** Writes the line, and notes what the answer can say of the cause. The query stays out: it may hold a one-time link. */
export function logFailure(error: unknown, { method, path, requestHeader, route, kind }: Failed): void {
  const trouble = troubleOf(error);
  if (trouble) noteTrouble(trouble);
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : undefined;
  logger.error("a request failed", {
    ...{ request: currentRequestId() ?? requestHeader, digest, method },
    ...{ path: path.split("?", 1)[0], route, kind, error },
  });
}
