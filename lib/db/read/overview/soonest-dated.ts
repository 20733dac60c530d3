import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import { compareText } from "@/lib/domain/text/compare-text";
import { MOST_AHEAD } from "@/lib/figures/ahead";
import { db } from "../../client";
import { KeptByVersion } from "../sql/record-version";

/**
 * Which terms end, or state a date, soonest after a day, of all that today's reader knows.
 * Of very many terms thousands end on one day, and each day that is asked about would put them in order. So the days themselves and
 * the first terms of each are kept until the next save.
 * Decides how many are read: as many as a page may show, whatever else it shows beside them.
 */

/** What several terms speak of alike, as the database has it, and the first day that it may mean. */
type Spoken = { text: string; first: Day };
type Term = { id: string; first: Day };

/** All that terms speak of, once, the soonest first; and the first terms of what was asked about last. */
type Calendar = { spoken: readonly Spoken[]; terms: Map<string, readonly Term[]> };

/** How the database is asked for a calendar. `edtf` is null where the text itself is the date. */
type Reading = {
  listTexts: () => Promise<{ text: string }[]>;
  listTerms: (texts: readonly string[]) => Promise<{ text: string; id: string; edtf: string | null }[]>;
};

/** The ids of the terms among which the soonest dates after a day are, until another. */
export async function soonestDated({ on, last }: Window): Promise<string[]> {
  const { ends, stated } = await calendars.get("", async () => ({
    ends: await calendarOf(ENDS),
    stated: await calendarOf(STATED),
  }));
  const [ending, stating] = await Promise.all([
    soonestIn(ends, ENDS, { on, last }),
    soonestIn(stated, STATED, { on, last }),
  ]);
  return [...new Set([...ending, ...stating])];
}

const calendars = new KeptByVersion<Readonly<Record<"ends" | "stated", Calendar>>>(1);

async function calendarOf(reading: Reading): Promise<Calendar> {
  const texts = await reading.listTexts();
  const spoken = texts.map(({ text }) => ({ text, first: edtfDate(text).first }));
  return { spoken: spoken.sort((a, b) => compareText(a.first, b.first)), terms: new Map() };
}

/** So much is read at a time: often enough of it, and never much too much. */
const AT_A_TIME = 8;

type Window = { on: Day; last: Day };

async function soonestIn(calendar: Calendar, reading: Reading, { on, last }: Window): Promise<string[]> {
  const asked = calendar.spoken.filter(({ first }) => first >= on && first <= last);
  const found: Term[] = [];
  for (let from = 0; from < asked.length; from += AT_A_TIME) {
    const some = asked.slice(from, from + AT_A_TIME);
    const terms = await termsOf(calendar, reading, some);
    for (const { text, first } of some) {
      // What follows is no sooner than this.
      if (found.filter((term) => term.first < first).length >= MOST_AHEAD) return found.map(({ id }) => id);
      found.push(...(terms.get(text) ?? []).filter((term) => term.first > on));
    }
  }
  return found.map(({ id }) => id);
}

/** Of so many days and dates the terms are kept. */
const MOST_KEPT = 48;

async function termsOf(
  { terms }: Calendar,
  reading: Reading,
  spoken: readonly Spoken[],
): Promise<ReadonlyMap<string, readonly Term[]>> {
  const known = new Map(
    spoken.flatMap(({ text }) => (terms.has(text) ? [[text, terms.get(text) ?? []]] : [])),
  );
  const missing = spoken.map(({ text }) => text).filter((text) => !known.has(text));
  if (missing.length === 0) return known;
  const read = new Map<string, Term[]>(missing.map((text) => [text, []]));
  for (const { text, id, edtf } of await reading.listTerms(missing))
    read.get(text)?.push({ id, first: edtfDate(edtf ?? text).first });
  for (const [text, own] of read) terms.set(text, own);
  for (const oldest of [...terms.keys()].slice(0, Math.max(0, terms.size - MOST_KEPT))) terms.delete(oldest);
  return new Map([...known, ...read]);
}

/** Ends of terms by the day before which none of them is over; ends that may mean other first days are each told. */
const ENDS: Reading = {
  listTexts: () => db().$queryRaw`
    WITH RECURSIVE spoken AS (
      SELECT min(t.in_force_until_earliest) AS day FROM terms t
      UNION ALL
      SELECT (SELECT min(t.in_force_until_earliest) FROM terms t WHERE t.in_force_until_earliest > spoken.day)
      FROM spoken WHERE spoken.day IS NOT NULL)
    SELECT day::text AS text FROM spoken WHERE day IS NOT NULL`,
  listTerms: (texts) => db().$queryRaw`
    SELECT asked.day::text AS text, term.id, term.edtf FROM unnest(${[...texts]}::date[]) AS asked(day) CROSS JOIN LATERAL (
      SELECT placed.id, placed.edtf FROM (
        SELECT t.id, t.in_force_until_edtf AS edtf,
          row_number() OVER (PARTITION BY t.in_force_until_edtf ORDER BY d.slug COLLATE "C", t.key COLLATE "C") AS place
        FROM terms t JOIN deals d ON d.id = t.deal_id WHERE t.in_force_until_earliest = asked.day) placed
      WHERE placed.place <= ${MOST_AHEAD}) term`,
};

/** Values that are dates, as they are stated. */
const STATED: Reading = {
  listTexts: () => db().$queryRaw`
    WITH RECURSIVE spoken AS (
      SELECT min((s.value ->> 'date') COLLATE "C") AS text FROM term_standings s WHERE s.value ->> 'date' IS NOT NULL
      UNION ALL
      SELECT (SELECT min((s.value ->> 'date') COLLATE "C") FROM term_standings s
        WHERE s.value ->> 'date' IS NOT NULL AND (s.value ->> 'date') COLLATE "C" > spoken.text)
      FROM spoken WHERE spoken.text IS NOT NULL)
    SELECT text FROM spoken WHERE text IS NOT NULL`,
  listTerms: (texts) => db().$queryRaw`
    SELECT asked.text, term.id, NULL AS edtf FROM unnest(${[...texts]}::text[]) AS asked(text) CROSS JOIN LATERAL (
      SELECT t.id FROM term_standings s JOIN terms t ON t.id = s.term_id JOIN term_kinds k ON k.id = t.kind_id
        JOIN deals d ON d.id = t.deal_id
      WHERE s.is_current AND s.value ->> 'date' IS NOT NULL AND (s.value ->> 'date') COLLATE "C" = asked.text
        AND k.value_type = 'date'
      ORDER BY d.slug COLLATE "C", t.key COLLATE "C" LIMIT ${MOST_AHEAD}) term`,
};
