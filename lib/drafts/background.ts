/**
 * What has to be known beside a draft to read what is typed in it: its sources' languages and publishers, and fiscal years.
 * Decides by whose conventions a text is read.
 */
import { type Concerned, type FiscalYear, fiscalYearMeant } from "@/lib/domain/dates/fiscal-years";
import type { Conventions } from "@/lib/domain/text/conventions";

/** Of a source: its language decides what a comma, a point and “billion” mean, its publisher whose fiscal year. */
export type SourceFacts = { language: string; publisher: string };

export type Background = {
  /** By slug. */
  sources: Readonly<Record<string, SourceFacts>>;
  fiscalYears: readonly FiscalYear[];
};

export const NO_BACKGROUND: Background = { sources: {}, fiscalYears: [] };

type Parties = { from: string | null; to: string | null };

/** How a claim on a term is read; of a source that is not known yet, nothing is. */
export function conventionsOfClaim(
  years: readonly FiscalYear[],
  { source, from, to }: Parties & { source: SourceFacts | undefined },
): Conventions {
  const concerned = { ...partiesOf({ from, to }), publisher: source?.publisher };
  return { language: source?.language, ...fiscalYearMeant(years, concerned) };
}

/** How a date of the term itself is read. */
export function conventionsOfTerm(years: readonly FiscalYear[], parties: Parties): Conventions {
  return fiscalYearMeant(years, partiesOf(parties));
}

/** How a date of a deal is read: of its parties nobody gives before the others. */
export function conventionsOfDeal(
  years: readonly FiscalYear[],
  parties: readonly { organization: string }[],
): Conventions {
  return fiscalYearMeant(years, { givers: parties.map(({ organization }) => organization.trim()) });
}

/** How the date of a source is read. */
export function conventionsOfSource(
  years: readonly FiscalYear[],
  { language, publisher }: SourceFacts,
): Conventions {
  return { language: language.trim() || "en", ...fiscalYearMeant(years, { publisher }) };
}

function partiesOf({ from, to }: Parties): Concerned {
  return { givers: [from?.trim()], others: [to?.trim()] };
}
