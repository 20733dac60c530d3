/**
 * What the page of one revision of a deal receives: the deal as it was, and where that revision stands in its history.
 * Types only.
 */
import type { DealPageView } from "./deal-page";

export type RevisionFacts = {
  number: number;
  /** Number of the newest revision. */
  newest: number;
  changeSet: number;
  /** ISO instant. */
  savedAt: string;
  /** SHA-256 of the state. */
  contentHash: string;
  message: string;
  /** Name only; null for what was imported from the shell, or by someone unnamed. */
  author: string | null;
  /** Who let it through without having written in it; null when nobody did. */
  reviewer: string | null;
  /** Number of the version of the methodology that held when it was saved. */
  methodology: number;
};

/** A revision in which the record was deleted holds no record, but the reason. */
export type PinnedDeal =
  | { kind: "found"; deal: DealPageView; revision: RevisionFacts; presentSlug: string | null }
  | { kind: "deleted"; slug: string; reason: string; revision: RevisionFacts }
  /** The record exists, but has no such revision. */
  | { kind: "no_revision"; slug: string; newest: number }
  | { kind: "absent" };
