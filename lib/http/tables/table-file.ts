/**
 * A view as a table that can be written in any form: what its columns are, where it comes from, its rows in chunks.
 * Decides what every file says beside its rows: the moment, the licence, and where the view stands.
 */
import type { Day } from "@/lib/domain/dates/day";
import { words } from "@/lib/language/words";
import type { FileCell } from "./cells";

/** Under what a file may be used, in a line. */
export const licence = (): string => words("share")("table.licence");
export const LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";

export type TableFile = {
  /** "Deals" */
  title: string;
  /** Without its form. @example "entente-deals-2026-11-24" */
  filename: string;
  /** The address of the view, whole. */
  page: string;
  /** The two clocks of the view; `on` is null for what has none. */
  on: Day | null;
  known: Day | null;
  header: readonly string[];
  /** Read one after the other, as fast as they are taken; lines as long as the header. */
  chunks: AsyncGenerator<FileCell[][]>;
};

/** What stands behind the columns of every table, unless it has them itself: a row may be all that is left of a file. */
const BEHIND: readonly { head: string; cell: (file: TableFile) => FileCell }[] = [
  { head: "In force on", cell: ({ on }) => dayOrNothing(on) },
  { head: "Known by", cell: ({ known }) => dayOrNothing(known) },
  { head: "Licence", cell: () => ({ kind: "text", text: licence() }) },
];

/** The same file with those columns. */
export function withOrigin(file: TableFile): TableFile {
  const behind = BEHIND.filter(({ head }) => !file.header.includes(head));
  const cells = behind.map(({ cell }) => cell(file));
  return {
    ...file,
    header: [...file.header, ...behind.map(({ head }) => head)],
    chunks: mapChunks(file.chunks, (row) => [...row, ...cells]),
  };
}

/** Chunks of rows as chunks of other rows. */
export async function* mapChunks<A, B>(
  chunks: AsyncGenerator<readonly A[]>,
  map: (row: A) => B,
): AsyncGenerator<B[]> {
  for await (const chunk of chunks) yield chunk.map(map);
}

/** Rows that are there all at once. */
export async function* oneChunk<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows;
}

function dayOrNothing(day: Day | null): FileCell {
  return day === null ? { kind: "text", text: "" } : { kind: "day", day };
}
