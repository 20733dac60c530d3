import { edtfDate } from "@/lib/domain/dates/edtf";

/**
 * A date that may be imprecise → the columns stored for it.
 * Decides nothing: the spans are the domain's.
 */

type Derived = { earliest: string | null; latest: string | null; sort: string | null };

const UNDATED: Derived = { earliest: null, latest: null, sort: null };

/** First and last possible day (padded), and the first day as written, for sorting. */
export function datesOf(edtf: string | null): Derived {
  if (edtf === null) return UNDATED;
  const { earliest, latest, first } = edtfDate(edtf);
  return { earliest, latest, sort: first };
}

/** The first day on which one of the documents was certainly published; null when none is dated. */
export function firstPublishedOn(documents: readonly { publishedOn: string | null }[]): string | null {
  const days = documents.flatMap(({ publishedOn }) =>
    publishedOn === null ? [] : [edtfDate(publishedOn).latest],
  );
  return days.toSorted()[0] ?? null;
}
