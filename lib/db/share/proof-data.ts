import type { Section } from "@/lib/schema/bundle/bundle";
import { canonicalJson, sha256 } from "../store/canonical";
import { ownersOf } from "../store/past-states";
import { withSnapshot } from "../store/snapshot";

/** The data of a page as the record hashes it: the text, and the hash that the history vouches for. */
export type ProofData = { json: string; hash: string };

/** The state of one revision; null when there is none. */
export function revisionData(section: Section, slug: string, number: number): Promise<ProofData | null> {
  return withSnapshot(async (tx) => {
    const id = (await ownersOf(tx, section, [slug])).get(slug);
    if (id === undefined) return null;
    const row = await tx.revision.findUnique({
      where: { recordId_number: { recordId: id, number } },
      select: { state: true, contentHash: true },
    });
    return row && { json: canonicalJson(row.state), hash: row.contentHash };
  });
}

/** Anything else that is pinned, hashed here. */
export function hashedData(value: unknown): ProofData {
  const json = canonicalJson(JSON.parse(JSON.stringify(value)));
  return { json, hash: sha256(json) };
}
