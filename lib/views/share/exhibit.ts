/**
 * One page as it is shown elsewhere: in a link's preview, in a frame, in a footnote, in a file that proves itself. Made once
 * from the page's own view, so that all of them say the same sentence. Types only.
 */

import type { Day } from "@/lib/domain/dates/day";
import type { OtherLang } from "@/lib/domain/text/language";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { EventView, TermView } from "../parts";
import type { RevisionFacts } from "../pinned-deal";

export type Exhibit = {
  /** "Compute agreement", "Term", "Partnership". */
  kicker: string;
  title: string;
  /** Which of these texts are the record's own, in English; the others are in the language of the reading. */
  own: {
    title: boolean;
    sentence: boolean;
    /** Of what it belongs to: where that is not English. */
    within?: OtherLang | undefined;
  };
  /** A list or a chart, and no record. */
  isPage: boolean;
  /** What it belongs to: the partnership of a deal, the deal of a term. */
  within: string | null;
  /** The calibrated sentence. */
  sentence: string;
  /** Of the term that the sentence is about; null where it is about no one term. */
  standing: Standing | null;
  /** Which term the sides are of, where the title names another thing. */
  about: string | null;
  /** What contradicts each other, with who says so; empty where nothing does. */
  sides: readonly { display: string; publishers: readonly string[] }[];
  /** How many sources speak of it. */
  sources: number;
  on: Day;
  known: Day | null;
  /** What is listed below the sentence. */
  terms: readonly TermView[];
  events: readonly EventView[];
  /** The claim that is shown, of a single term; null: none is singled out. */
  claim: string | null;
  /** Rows of a comparison. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] } | null;
  revision: RevisionFacts | null;
  contentHash: string | null;
  isPinned: boolean;
  withdrawn: string | null;
  /** The address that moves with the record, and the one that never does; paths. */
  live: string;
  pinned: string | null;
};
