import { SECTION_NAMES } from "@/lib/schema/bundle/bundle";
import type { Issue } from "@/lib/schema/explain";
import { withSnapshot } from "../store/snapshot";
import { pagesOf } from "../store/stored";
import { verifyCitations, verifyDerived, verifyFirstKnown } from "./verify-derived";
import { verifyHistory, verifyOrphans } from "./verify-history";
import { verifyHeads, verifySchema } from "./verify-stored";

/**
 * Integrity of what is stored: every record still fits the schema, what is derived is what would be derived today,
 * and the history is whole. Reads one moment, changes nothing.
 */

const PAGE = 250;

/** Everything that is wrong; empty when all is well. `onProgress` is told how many records were looked at. */
export async function verifyRecords(onProgress: (done: number) => void = () => {}): Promise<Issue[]> {
  return withSnapshot(async (tx) => {
    const issues: Issue[] = [];
    let done = 0;
    for (const section of SECTION_NAMES) {
      for await (const page of pagesOf(tx, section, PAGE)) {
        const { sound, issues: broken } = verifySchema(section, page);
        issues.push(
          ...broken,
          ...(await verifyDerived(tx, section, sound)),
          ...(await verifyHeads(tx, section, page)),
        );
        done += page.length;
        onProgress(done);
      }
    }
    issues.push(...(await verifyCitations(tx)), ...(await verifyFirstKnown(tx)));
    issues.push(...(await verifyHistory(tx)), ...(await verifyOrphans(tx)));
    return issues;
  });
}
