/**
 * If-Match: a write says which state it was made from. Missing: 428; another state: 412, and nothing changes.
 * Decides the comparison; the save asks once more, under its lock.
 */
import { respondProblem } from "./respond";

/** The record read at its own address. */
export type Reader = () => Promise<Response>;

/** null when the write may go on. A state is named by the ETag of its GET, or by its revision: "r3". */
export async function respondPrecondition(
  request: Request,
  { revision, read }: { revision: number; read: Reader },
): Promise<Response | null> {
  const asked = request.headers.get("if-match");
  if (asked === null)
    return respondProblem({
      status: 428,
      title: "Say which state you saw",
      detail: `Send If-Match with the ETag of the record, or its revision: If-Match: "r${revision}".`,
    });
  const tags = asked.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (tags.includes("*") || tags.includes(`"r${revision}"`)) return null;
  const current = (await read()).headers.get("etag");
  return current !== null && tags.includes(current) ? null : respondStale(revision);
}

/** 412: someone saved it meanwhile. */
export function respondStale(revision: number | null): Response {
  return respondProblem({
    status: 412,
    title: "The record has changed",
    detail: "Nothing was saved. Read the record again and send the change with its new ETag.",
    ...(revision === null ? {} : { extra: { revision } }),
  });
}
