import type { DraftSource, DraftTerm } from "@/lib/drafts/document";
import { newRef } from "@/lib/drafts/to-edits";

/** A new source is written where it is cited first. */

const BETWEEN = "\n";

/**
 * For each term, which new source is written at which of its claims: lines of a place and a claim's id. Text, so that
 * a term whose lines are the same is not drawn again.
 */
export function homesOf(terms: readonly DraftTerm[], newSources: readonly DraftSource[]): string[] {
  const places = new Map(newSources.map((source, index) => [newRef(source), index]));
  return terms.map((term) => {
    const lines = term.claims.flatMap(({ source, id }) => {
      const index = places.get(source);
      places.delete(source);
      return index === undefined ? [] : [`${index} ${id}`];
    });
    return lines.join(BETWEEN);
  });
}

/** The place of the new source that is written at a claim. */
export function homeOf(homes: string, claimId: string): number | undefined {
  const line = homes.split(BETWEEN).find((each) => each.slice(each.indexOf(" ") + 1) === claimId);
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** The places of all that are written at some claim. */
export function writtenPlaces(homes: readonly string[]): ReadonlySet<number> {
  const lines = homes.flatMap((text) => (text === "" ? [] : text.split(BETWEEN)));
  return new Set(lines.map((line) => Number.parseInt(line, 10)));
}
