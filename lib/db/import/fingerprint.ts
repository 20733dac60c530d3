import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import { canonicalJson, sha256 } from "../store/canonical";
import type { Change, Changes } from "../store/changes";

/**
 * What identifies a plan: every record that it would write, what it would say, and the revision that it would follow.
 * Decides when two plans are the same; whatever else in the record moved meanwhile is no concern of theirs.
 */
export function fingerprintOf(changes: Changes): string {
  const lines = SECTION_NAMES.flatMap((section) =>
    changes[section].map((change: Change) => [
      section,
      change.record.slug,
      change.isNew ? 0 : change.headRevision,
      change.contentHash,
    ]),
  );
  return sha256(canonicalJson(lines));
}
