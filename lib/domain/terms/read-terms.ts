/**
 * All terms of one deal, read at two clocks.
 * Decides what a reader sees of each term: standing, sentence, span, and whether it is in force.
 */
import type { Clocks } from "../dates/clocks";
import type { Day } from "../dates/day";
import { displaySpan } from "../dates/display-span";
import { displayAssessment, type SaysStandings } from "../standing/display";
import { assessClaims } from "../standing/standing";
import { overOf, type ReadTerm } from "./contract-length";
import { forceBounds, inForceOn, phaseOn } from "./in-force";
import type { AssessedTerm, Term } from "./term";

type TermsContext = {
  clocks: Clocks;
  /** EDTF: the deal's effective date, else its announcement; null when it states neither. */
  dealStart: string | null;
  /** Absent: English, whatever the clocks say; whoever reads a record for readers gives theirs. */
  language?: SaysStandings;
};

/** The terms of one deal as they stand, in the order given. */
export function readTerms(terms: readonly Term[], context: TermsContext): AssessedTerm[] {
  return tellTerms(
    terms.map((term) => readTerm(term, context.clocks)),
    context,
  );
}

/** What the claims of one term come to; nothing outside the term has a part in it. */
export function readTerm(term: Term, { known }: Pick<Clocks, "known">): ReadTerm {
  return { term, reading: assessClaims(term.claims, known) };
}

/** What a reader sees of each term of one deal, once its claims have been read. */
export function tellTerms(
  read: readonly ReadTerm[],
  { clocks, dealStart, language }: TermsContext,
): AssessedTerm[] {
  return read.map(({ term, reading }) => {
    return {
      term,
      reading,
      ...forceOf(term, dealStart, clocks.on),
      display: displayAssessment(reading, {
        over: overOf({ term, reading }, read),
        ...(language && { language }),
      }),
      span: displaySpan(term.inForceFrom, term.inForceUntil, language),
    };
  });
}

/** The same on another day of the world, which changes nothing but whether it is in force. @param dealStart as it was read */
export function onDay(told: AssessedTerm, dealStart: string | null, on: Day): AssessedTerm {
  return { ...told, ...forceOf(told.term, dealStart, on) };
}

/** Whether a term is in force on a day. @param dealStart EDTF, as its terms are read with it */
export function forceOf(
  { inForceFrom, inForceUntil }: Pick<Term, "inForceFrom" | "inForceUntil">,
  dealStart: string | null,
  on: Day,
): Pick<AssessedTerm, "inForce" | "phase"> {
  const bounds = forceBounds({ inForceFrom, inForceUntil, dealStart });
  return { inForce: inForceOn(bounds, on), phase: phaseOn(bounds, on) };
}
