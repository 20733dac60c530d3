/**
 * The two clocks that every reading view is asked at.
 * Decides their shape only: valid time (`on`) and knowledge time (`known`).
 */
import type { Day } from "./day";

/** The two clocks of a reading view. */
export type Clocks = {
  /** The world's clock: which terms were in force on that day. */
  on: Day;
  /** The reader's clock: only claims certainly published by that day count. null: all claims, undated ones too. */
  known: Day | null;
};
