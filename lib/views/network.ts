/** What the network's page receives. */
import type { Loop } from "@/lib/domain/obligations/loops";
import type { LedgerSum } from "@/lib/domain/obligations/sums";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";

export type NetworkSource = { slug: string; title: string; publisher: string };

export type NetworkView = {
  /** Sums of money of the asked kinds, firmness and organizations, the largest first. */
  sums: readonly LedgerSum[];
  /** Everyone named in a sum, with the kind on record. */
  members: readonly { slug: string; name: string; kind: OrganizationKind }[];
  /** Kinds of all sums of money, whatever is asked: slug → label. */
  kinds: Readonly<Record<string, string>>;
  /** Everyone who can be chosen: slug → name. */
  organizations: Readonly<Record<string, string>>;
  loops: readonly Loop[];
  /** Whether the search for loops stopped at the most it looks at. */
  loopsCut: boolean;
  /** The sources of each promise of a loop: id of its row → its sources. */
  sources: Readonly<Record<string, readonly NetworkSource[]>>;
};
