import type { BundleRecords, Section } from "@/lib/schema/bundle/bundle";
import { canonicalJson, contentHashOf, toState } from "./canonical";
import type { Change } from "./changes";
import { newId } from "./ids/identity";
import { withShortId } from "./ids/short-ids";
import type { Stored } from "./stored";

/** What is wanted of a record → the change that a save is handed. */

/** What a record keeps when it is created, or comes back under the identity it had. */
type Kept = Pick<Change, "position" | "shortId"> & Partial<Pick<Change, "id" | "headRevision">>;

export function toCreation<S extends Section>(wanted: BundleRecords[S], kept: Kept): Change<S> {
  const { id = newId(), headRevision = 0, position, shortId } = kept;
  const record = withShortId(wanted, shortId);
  return {
    id,
    isNew: true,
    headRevision,
    position,
    shortId,
    record,
    contentHash: contentHashOf(toState(record)),
  };
}

/** null when the stored record says the same already. */
export function toChange<S extends Section>(wanted: BundleRecords[S], before: Stored<S>): Change<S> | null {
  const record = withShortId(wanted, before.shortId);
  if (canonicalJson(record) === canonicalJson(before.record)) return null;
  const previous = before.record.slug === record.slug ? {} : { previousSlug: before.record.slug };
  return { ...before, ...previous, isNew: false, record, contentHash: contentHashOf(toState(record)) };
}
