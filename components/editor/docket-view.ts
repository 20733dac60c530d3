import type { Ruling } from "@/lib/domain/rulings";
import type { Rank, Stance } from "@/lib/domain/vocabulary";

/** A claim as the docket shows it. */
export type DocketClaim = {
  publisher: string;
  title: string;
  sourceSlug: string;
  publishedOn: string | null;
  stance: Stance;
  value: string;
  quote: string;
  rank: Rank;
  reason: string | null;
  echoOf: string | null;
};

export type RulingDocket = {
  deal: { slug: string };
  term: { key: string };
  revision: number;
  rulings: readonly Ruling[];
};
