/** What the term review of a term receives: every claim on it, how it stands, and what each ruling would make readers see. */
import type { Ruling } from "@/lib/domain/standing/rulings";
import type { Rank, Stance, Standing } from "@/lib/domain/vocabulary/vocabulary";

export type TermReviewClaim = {
  publisher: string;
  title: string;
  sourceSlug: string;
  /** Of the quote, BCP 47. */
  language: string;
  publishedOn: string | null;
  stance: Stance;
  value: string;
  quote: string;
  rank: Rank;
  reason: string | null;
  /** Publisher of the source that this one merely repeats. */
  repeatOf: string | null;
};

export type TermReviewView = {
  deal: { slug: string; title: string };
  term: { key: string; label: string; kind: string };
  /** Of the deal, on which a ruling is based. */
  revision: number;
  standing: Standing;
  display: string;
  because: string;
  claims: readonly TermReviewClaim[];
  rulings: readonly Ruling[];
};
