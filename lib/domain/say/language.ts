/**
 * What a language must be able to say: its interface. A language that lacks a part of it does not compile.
 * Types only. The domain decides what is told (facts/), a folder for each language words it, and nothing else knows a word of either.
 */
import type { Lang } from "../text/language";
import type { CitationWords } from "./facts/citation";
import type { CompareWords } from "./facts/compare";
import type { DateWords } from "./facts/dates";
import type { DrawnWords } from "./facts/drawn";
import type { FigureWords } from "./facts/figures";
import type { FindingWords } from "./facts/findings";
import type { HorizonWords } from "./facts/horizon";
import type { LedgerWords } from "./facts/ledger";
import type { NetworkWords } from "./facts/network";
import type { RecordWords } from "./facts/records";
import type { RedlineWords } from "./facts/redline";
import type { Rules } from "./facts/rules";
import type { StandingWords } from "./facts/standing";
import type { TimelineItemWords, TimelineWords } from "./facts/timeline";
import type { ValueWords } from "./facts/values";
import type { Vocabulary } from "./facts/vocabulary";
import type { WhatIfWords } from "./facts/what-if";

export type Language = {
  lang: Lang;
  dates: DateWords;
  values: ValueWords;
  standing: StandingWords;
  redline: RedlineWords;
  horizon: HorizonWords;
  compare: CompareWords;
  drawn: DrawnWords;
  figures: FigureWords;
  findings: FindingWords;
  ledger: LedgerWords;
  network: NetworkWords;
  records: RecordWords;
  timeline: TimelineWords;
  timelineItems: TimelineItemWords;
  citation: CitationWords;
  vocabulary: Vocabulary;
  rules: Rules;
  whatIf: WhatIfWords;
};

/** A part of a language: what one renderer needs. Renderers take English by its parts where no language is named, so that a page carries no more than it says. */
export type Says<Part extends keyof Language> = Pick<Language, Part>;
