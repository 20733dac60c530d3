/**
 * What a language must be able to say: its interface. A language that lacks a part of it does not compile.
 * Types only. The domain decides what is told (facts/), a folder for each language words it, and nothing else knows a word of either.
 */
import type { Lang } from "../text/language";
import type { CitationWords } from "./facts/citation";
import type { CompareWords } from "./facts/compare";
import type { DateWords } from "./facts/dates";
import type { FigureWords } from "./facts/figures";
import type { FindingWords } from "./facts/findings";
import type { HorizonWords } from "./facts/horizon";
import type { LedgerWords } from "./facts/ledger";
import type { RecordWords } from "./facts/records";
import type { RedlineWords } from "./facts/redline";
import type { Rules } from "./facts/rules";
import type { StandingWords } from "./facts/standing";
import type { ValueWords } from "./facts/values";
import type { Vocabulary } from "./facts/vocabulary";

export type Language = {
  lang: Lang;
  dates: DateWords;
  values: ValueWords;
  standing: StandingWords;
  redline: RedlineWords;
  horizon: HorizonWords;
  compare: CompareWords;
  figures: FigureWords;
  findings: FindingWords;
  ledger: LedgerWords;
  records: RecordWords;
  citation: CitationWords;
  vocabulary: Vocabulary;
  rules: Rules;
};

/** A part of a language: what one renderer needs. Renderers take English by its parts where no language is named, so that a page carries no more than it says. */
export type Says<Part extends keyof Language> = Pick<Language, Part>;
