/**
 * What every reading view is asked at: the two clocks, and the language in which it is told.
 * Decides their shape only: valid time (`on`) and knowledge time (`known`).
 */
import type { Lang } from "../text/language";
import type { Day } from "./day";

/** The two clocks of a reading view, and its language. */
export type Clocks = {
  /** The world's clock: which terms were in force on that day. */
  on: Day;
  /** The reader's clock: only claims certainly published by that day count. null: all claims, undated ones too. */
  known: Day | null;
  /** Absent: English. It changes words and no fact. */
  lang?: Lang | undefined;
};

/** The clocks of a request, and the day on which it asks: whoever keeps what today's readers ask for must tell them apart. */
export type AskedClocks = Clocks & { today: Day };
