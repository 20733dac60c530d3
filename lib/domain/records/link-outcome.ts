/** What the answer of an address says about the document that should be there. Decides by the status alone; asks nobody. */

export type LinkOutcome = "alive" | "dead" | "refused" | "unreachable" | "skipped";

/** The status of the last answer, after redirects; null when none came. */
export function outcomeOf(status: number | null): LinkOutcome {
  if (status === null || status >= 500) return "unreachable";
  if (status === 404 || status === 410) return "dead";
  // Many newspapers show a program another face than a reader: 401, 403, 429, 451 say nothing of the document.
  return status >= 400 ? "refused" : "alive";
}

/** How many checks in a row found no document: one failure is weather, three are a dead address. */
export function failuresAfter(before: number, outcome: LinkOutcome): number {
  return outcome === "dead" || outcome === "unreachable" ? before + 1 : 0;
}
