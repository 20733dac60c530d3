/** What is shared of a page: the record behind an address, and what it is pinned to. Types only. */
import type { Day } from "@/lib/domain/dates/day";
import type { CompareView } from "../compare";
import type { DealPageView } from "../deal-page";
import type { RevisionView } from "../history";
import type { OrganizationView } from "../organization";
import type { PartnershipView } from "../partnership";
import type { RevisionFacts } from "../pinned-deal";
import type { SourcePageView } from "../source";

export type SharedRecord =
  | { kind: "deal"; deal: DealPageView }
  | { kind: "partnership"; partnership: PartnershipView }
  | { kind: "organization"; organization: OrganizationView }
  | { kind: "source"; source: SourcePageView }
  /** One revision of a record that is no deal. */
  | { kind: "state"; view: RevisionView }
  | { kind: "comparison"; view: CompareView }
  /** A list or a chart: its address says all. */
  | { kind: "page" };

export type SharedFound = {
  kind: "found";
  record: SharedRecord;
  /** Of the record, the pinned one or the newest; null where there is none. */
  revision: RevisionFacts | null;
  /** SHA-256 of what is shown, where it is pinned or has a revision. */
  contentHash: string | null;
  /** Whether the address itself shows the same for ever. */
  isPinned: boolean;
  /** Why the record was taken out since; null while it is published. */
  withdrawn: string | null;
};

export type SharedAbsent =
  /** The record has this address now. */
  | { kind: "moved"; path: string }
  | { kind: "gone"; what: string; reason: string; path: string; successor: string | null }
  | { kind: "missing"; what: string; near: readonly { path: string; label: string }[] }
  | {
      kind: "not_yet";
      what: string;
      known: Day | null;
      firstKnownOn: Day | null;
      /** What told of it by that day was withdrawn or dated anew since. */
      isTakenBack: boolean;
      /** The record as it stands today. */
      path: string;
    };

export type Shared = SharedFound | SharedAbsent;
