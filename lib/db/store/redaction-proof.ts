import { canonicalJson, sha256 } from "./canonical";

/** What a redaction says, as one hash: it stands in the message of a change set, which the chain vouches for. */

export type Vouched = {
  reason: string;
  removedHash: string;
  /** In the order of the history. */
  revisions: readonly { kind: string; number: number; contentHash: string; redactedHash: string }[];
};

export function proofOf({ reason, removedHash, revisions }: Vouched): string {
  const lines = revisions.map(
    ({ kind, number, contentHash, redactedHash }) => `${kind} ${number} ${contentHash} ${redactedHash}`,
  );
  return sha256(canonicalJson({ reason, removedHash, revisions: lines }));
}
