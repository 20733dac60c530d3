/** What the page of disputes receives. Types only. */
import type { ClaimView, DateView, PartnershipRef, TermView } from "./parts";

/** Claims that stand together against others, the weightiest first. */
export type DisputeSide = { stance: "asserts" | "denies"; display: string; claims: readonly ClaimView[] };

export type DisputeView = {
  term: TermView;
  partnership: PartnershipRef;
  /** When the term's deal was announced. */
  announcedOn: DateView | null;
  /** First day of the unbroken time in which the term has stood so, in the words of the source that opened it, and how many days that is; null when undated sources decide. */
  since: DateView | null;
  days: number | null;
  /** Whether the first day is only the last that an imprecise date may mean; then it has stood so at least that long. */
  isSinceVague: boolean;
  /** The money at stake, in words. */
  stake: string;
  /** What would settle it; null: nothing is open. */
  settlement: string | null;
  /** The sides that contradict each other; for a ruling the side that prevailed comes first. */
  sides: readonly DisputeSide[];
  /** The claim that an editor ruled for. */
  ruling: ClaimView | null;
};

export type DisputeSection = {
  standing: "disputed" | "ruled" | "denied";
  items: readonly DisputeView[];
  total: number;
  /** Cursors of the neighbouring pages. */
  previous: string | null;
  next: string | null;
};

/** One value to filter by, and how many terms it would leave, were its own filter lifted. */
export type DisputeOption = { slug: string; label: string; count: number };

export type DisputesPageView = {
  sections: readonly DisputeSection[];
  options: Readonly<Record<"partnership" | "kind" | "org", readonly DisputeOption[]>>;
};
