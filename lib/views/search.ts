/** What one search over the whole record finds. Types only. */

import type { DealRef, OrganizationRef } from "@/lib/domain/terms/term";
import type { Langs } from "@/lib/domain/text/translations";
import type { Binding, OrganizationKind, Stance, Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { DealBrief, PartnershipRef, SourceBrief } from "./parts";

export type SearchKind = "organization" | "partnership" | "deal" | "term" | "source" | "quote";

export type SearchHit =
  | {
      kind: "organization";
      organization: OrganizationRef;
      organizationKind: OrganizationKind;
      aliases: readonly string[];
    }
  | { kind: "partnership"; partnership: PartnershipRef; deals: number }
  | { kind: "deal"; deal: DealBrief; partnership: PartnershipRef }
  | ({
      kind: "term";
      deal: DealRef;
      key: string;
      label: string;
      kindLabel: string;
      standing: Standing;
      /** How firm the deal is. */
      binding: Binding;
      display: string;
    } & Langs<"label">)
  | { kind: "source"; source: SourceBrief; claims: number }
  | ({
      kind: "quote";
      deal: DealRef;
      key: string;
      label: string;
      source: SourceBrief;
      stance: Stance;
      quote: string;
    } & Langs<"label">);

/** `total` is counted no further than MOST_COUNTED: more is "1,000+". */
export type SearchGroup = { kind: SearchKind; hits: readonly SearchHit[]; total: number };

export type SearchView = {
  /** As the reader typed it. */
  query: string;
  /** Folded words to mark in what was found. */
  words: readonly string[];
  /** What was searched for instead, when nothing has the words that were typed. */
  corrected: string | null;
  /** The record whose very name, slug, short id or alias was typed. */
  top: SearchHit | null;
  /** Groups with something in them, in a fixed order. */
  groups: readonly SearchGroup[];
  total: number;
};
