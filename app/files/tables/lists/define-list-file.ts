import type { AskedClocks, Clocks } from "@/lib/domain/dates/clocks";
import { respondBadParameters } from "@/lib/http/respond";
import type { Table } from "@/lib/http/tables/define-table";
import { mapChunks, type TableFile } from "@/lib/http/tables/table-file";
import { inThisLanguage } from "@/lib/language/current";
import { type ClockQuery, NO_CLOCKS } from "@/lib/url/clocks";
import { type Cursor, decodeCursor } from "@/lib/url/cursor";
import type { RawParams, Read } from "@/lib/url/params";
import { clocksNow } from "../../../_asked/clocks-now";

/** A list as a table: from one definition all its files. */

type Frame = { asked: AskedClocks; clocks: Clocks; origin: string };

type Definition<Search, Row> = {
  /** In the language of the address. */
  title: () => string;
  /** "deals": what its files are called. */
  name: string;
  /** How its address is read, and written from the root. */
  list: { read: (raw: RawParams) => Read<Search>; href: (search: Search) => string };
  /** The search with the names that records have today. */
  present?: (search: Search) => Promise<{ search: Search }>;
  rows: (search: Search, frame: Frame) => AsyncGenerator<readonly Row[]>;
  /** Its columns, which may be those of the view. */
  table: Table<Row, Frame> | ((search: Search) => Table<Row, Frame>);
};

export type ListFile = (raw: RawParams, origin: string) => Promise<TableFile | Response>;

/** A file has no place for notes, so what cannot be read is refused. What takes no days has no clocks. */
export function defineListFile<Search extends object, Row>(definition: Definition<Search, Row>): ListFile {
  const { title, name, list, present, rows, table } = definition;
  return async (raw, origin) => {
    const values = list.read(raw);
    const bad = respondBadParameters(values.notes);
    if (bad) return bad;
    const { search } = (await present?.(values.search)) ?? values;
    const isClocked = "on" in search;
    const asked = clocksNow(isClocked ? (search as Search & ClockQuery) : NO_CLOCKS);
    const { today: _, ...clocks } = asked;
    const frame = { asked, clocks, origin };
    const { header, cells } = typeof table === "function" ? table(search) : table;
    return {
      ...{ title: title(), filename: `entente-${name}-${clocks.on}`, header },
      page: `${origin}${inThisLanguage(list.href(search))}`,
      ...{ on: isClocked ? clocks.on : null, known: clocks.known },
      chunks: mapChunks(rows(search, frame), (row) => cells(row, frame)),
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
