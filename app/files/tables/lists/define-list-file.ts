import type { Clocks } from "@/lib/domain/dates/clocks";
import type { FileCell } from "@/lib/http/compare-table";
import { respondBadParameters } from "@/lib/http/respond";
import { mapChunks, type TableFile } from "@/lib/http/tables/table-file";
import { inThisLanguage } from "@/lib/language/current";
import { type ClockQuery, toClocks } from "@/lib/url/clocks";
import { type Cursor, decodeCursor } from "@/lib/url/cursor";
import type { RawParams, Read } from "@/lib/url/params";

/** A list as a table: from one definition all its files. */

type Frame = { clocks: Clocks; today: string; origin: string };

type Definition<Search, Row> = {
  /** In the language of the address. */
  title: () => string;
  /** "deals": what its files are called. */
  name: string;
  read: (raw: RawParams) => Read<Search>;
  /** The search with the names that records have today. */
  present?: (search: Search) => Promise<{ search: Search }>;
  /** The address of the view, from the root. */
  href: (search: Search) => string;
  /** Null for what has no clocks. */
  clocksOf: (search: Search) => ClockQuery | null;
  header: (search: Search) => readonly string[];
  rows: (search: Search, frame: Frame) => AsyncGenerator<readonly Row[]>;
  cells: (row: Row, frame: Frame & { search: Search }) => FileCell[];
};

export type ListFile = (
  raw: RawParams,
  asked: { today: string; origin: string },
) => Promise<TableFile | Response>;

/** A file has no place for notes, so what cannot be read is refused. */
export function defineListFile<Search, Row>(definition: Definition<Search, Row>): ListFile {
  const { title, name, read, present, href, clocksOf, header, rows, cells } = definition;
  return async (raw, { today, origin }) => {
    const asked = read(raw);
    const bad = respondBadParameters(asked.notes);
    if (bad) return bad;
    const { search } = (await present?.(asked.search)) ?? asked;
    const query = clocksOf(search);
    const clocks = toClocks(query ?? { on: null, known: null }, today);
    const frame = { clocks, today, origin };
    return {
      title: title(),
      filename: `entente-${name}-${clocks.on}`,
      page: `${origin}${inThisLanguage(href(search))}`,
      on: query === null ? null : clocks.on,
      known: clocks.known,
      header: header(search),
      chunks: mapChunks(rows(search, frame), (row) => cells(row, { ...frame, search })),
    };
  };
}

/** Page after page of a list, from its first. */
export async function* walkPages<Row>(
  page: (cursor: Cursor | null) => Promise<{ rows: readonly Row[]; next: string | null }>,
): AsyncGenerator<readonly Row[]> {
  let cursor: Cursor | null = null;
  for (;;) {
    const { rows, next } = await page(cursor);
    yield rows;
    const read = next === null ? null : decodeCursor(next);
    if (read === null || !read.ok) return;
    cursor = read.value;
  }
}
