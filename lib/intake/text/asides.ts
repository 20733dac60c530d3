/**
 * Remarks between commas that have their own say: “Anthropic, whose largest shareholder is Amazon, will …”.
 * Decides where one begins and ends; what stands in it says nothing of what stands outside.
 */
import type { Span } from "../shapes/proposal";

const ASIDE = /, (?:dont|qui|which|whose|who|ou|where|auquel|a laquelle|in which|of which) [^,;]*,/gu;

/** The remarks of a folded sentence. */
export function asidesOf(folded: string): Span[] {
  return [...folded.matchAll(ASIDE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

export const isInside = (aside: Span, at: number): boolean => aside.start < at && at < aside.end;
