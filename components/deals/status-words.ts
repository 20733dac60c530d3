/**
 * The two status axes of a deal in words: how firm it is, and where it is in its life.
 * Decides words only. Two axes, because a letter of intent counted as a signed contract is the classic error of lists of deals.
 */
import type { Binding, Lifecycle } from "@/lib/domain/vocabulary/vocabulary";

export const BINDING_WORDS: Readonly<Record<Binding, string>> = {
  rumored: "Rumored, not confirmed by the parties",
  letter_of_intent: "Letter of intent, not binding",
  announced: "Announced, not known to be signed",
  signed: "Signed",
};

export const LIFECYCLE_WORDS: Readonly<Record<Lifecycle, string>> = {
  pending: "pending, not yet in force",
  in_force: "in force",
  amended: "in force, partly replaced by a later deal",
  expired: "expired",
  terminated: "terminated before its end",
  cancelled: "cancelled before it began",
};
