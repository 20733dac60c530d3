/**
 * If-Match: a write says which revision it was made from. Missing: 428; another revision: 412, and nothing changes.
 * Decides the comparison: of revisions alone, so that no other day, no other record's name and no proxy makes a tag stale.
 * The save asks once more, under its lock.
 */
import { respondProblem, tagsIn } from "./respond";

/** null when the write may go on. A revision is named by the ETag of the record, "r3-…", or by its number alone, "r3". */
export function respondPrecondition(request: Request, revision: number): Response | null {
  const asked = request.headers.get("if-match");
  if (asked === null)
    return respondProblem({
      status: 428,
      title: "Say which state you saw",
      detail: `Send If-Match with the ETag of the record, or its revision: If-Match: "r${revision}".`,
    });
  const tags = tagsIn(asked);
  return tags.includes("*") || tags.some((tag) => revisionIn(tag) === revision)
    ? null
    : respondStale(revision);
}

/** The newest of the older revisions that If-Match names: the one that a stale write was made from. */
export function staleRevisionOf(request: Request, newest: number): number | null {
  const tags = tagsIn(request.headers.get("if-match") ?? "");
  const older = tags.map(revisionIn).filter((seen) => seen !== null && seen < newest);
  return older.length === 0 ? null : Math.max(...older.map(Number));
}

/** The revision that a tag names; null where it names none. @example revisionIn('"r3-x7Qd"') // 3 */
function revisionIn(tag: string): number | null {
  const [, number] = /^"r([1-9]\d*)(-[^"]*)?"$/.exec(tag) ?? [];
  return number === undefined ? null : Number(number);
}

/** 412: someone saved it meanwhile. `conflicts`: what both changed differently, in words, as far as it is known. */
export function respondStale(revision: number | null, conflicts?: readonly string[]): Response {
  return respondProblem({
    status: 412,
    title: "The record has changed",
    detail:
      "Nothing was saved: If-Match does not name the newest revision. Read the record again and send the change with its new ETag.",
    ...(revision === null ? {} : { extra: { revision, ...(conflicts ? { conflicts } : {}) } }),
  });
}
