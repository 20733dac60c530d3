/**
 * The sizes of the timeline's parts, in pixels.
 * The only home of these numbers: layout packs by them, drawing draws by them.
 */
import type { ClusterRule } from "./cluster";
import type { RowDensity } from "./types";

export type Measures = {
  /** From the top of one row to the top of the next. */
  rowPx: number;
  /** Height of bars and marks; targets of fingers may be larger, up to the row's height. */
  barPx: number;
  headingPx: number;
  /** Under the last row of a group. */
  groupGapPx: number;
  fontPx: number;
  cluster: ClusterRule;
  /** Whether packing keeps a place free for labels that do not fit inside. */
  labelsKeepPlace: boolean;
};

export const MEASURES: Readonly<Record<RowDensity, Measures>> = {
  // WCAG 2.5.8: targets of 24 pixels.
  comfortable: {
    rowPx: 26,
    barPx: 16,
    headingPx: 24,
    groupGapPx: 5,
    fontPx: 12,
    cluster: { withinPx: 20, atLeast: 2 },
    labelsKeepPlace: true,
  },
  compact: {
    rowPx: 24,
    barPx: 12,
    headingPx: 22,
    groupGapPx: 4,
    fontPx: 11,
    cluster: { withinPx: 14, atLeast: 2 },
    labelsKeepPlace: false,
  },
};

/** Width of a mark, and of a cluster's. */
export const MARK_PX = 14;
export const CLUSTER_PX = 22;
/** A bar of one day stays visible. */
export const MIN_BAR_PX = 3;
/** Between two things in one row. */
export const ROW_GAP_PX = 4;
/** How far a bar fades where no start or end is stated. Short, so that bars with a stated end stand out. */
export const FADE_PX = 56;
/** Drawn when the width asked for is none. */
export const DEFAULT_WIDTH_PX = 960;
export const MAX_WIDTH_PX = 20_000;
