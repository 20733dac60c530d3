/**
 * The two positions of a dispute in a headline, where one of them denies.
 * Decides what a denial comes to, said as a position of its own, and how positions are joined; knows no source.
 */
import { standingWords } from "../say/en/standing";
import type { Says } from "../say/language";

/** Kinds whose amount is the deal itself: who denies the amount denies the deal. */
const OF_THE_DEAL: ReadonlySet<string> = new Set(["spend_commitment", "investment", "total_program"]);

type SaysDenials = Says<"standing">;
const ENGLISH: SaysDenials = { standing: standingWords };

/** What a denial leaves, in the place of a value. @example denialWords("spend_commitment") // "no such deal" */
export function denialWords(kind: string, { standing }: SaysDenials = ENGLISH): string {
  return standing.denial(OF_THE_DEAL.has(kind));
}

/** What stands between the positions; a denial is set off. @example "About $38 billion, or no such deal" */
export function joinerBefore(position: string, { standing }: SaysDenials = ENGLISH): string {
  return standing.joiner(
    [standing.denial(true), standing.denial(false)].some((words) => position.startsWith(words)),
  );
}

/** All positions in a row. */
export function positionWords(positions: readonly string[], language: SaysDenials = ENGLISH): string {
  return positions.reduce(
    (all, one, i) => (i === 0 ? one : `${all}${joinerBefore(one, language)}${one}`),
    "",
  );
}
