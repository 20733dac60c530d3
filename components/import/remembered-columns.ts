import { z } from "zod";
import { fieldOf, ROW_KINDS } from "@/lib/csv/fields";
import { guessRows, type Kind, matchColumns } from "@/lib/csv/match-columns";
import { EMPTY_CELLS, type SheetReading } from "@/lib/csv/sheet";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";

/**
 * How files with these columns were read the last time in this browser.
 * Decides that the columns' names count and not their order; what lies there is parsed again, since anything may have been put there.
 */

export const COLUMNS_KEY = "entente-csv-columns";

/** Of the files read last. */
const MOST_REMEMBERED = 20;

const rememberedSchema = z.array(
  z.object({
    rows: z.enum(slugsOf(ROW_KINDS)),
    empty: z.enum(slugsOf(EMPTY_CELLS)),
    /** By the column's name; null: not read. */
    fields: z.array(z.tuple([z.string(), z.string().nullable()])),
  }),
);
type Remembered = z.output<typeof rememberedSchema>;

/** How to read a file with these columns: as the last time, else as their names suggest. `kinds`: of term, as they are on record. */
export function readingFor(
  header: readonly string[],
  stored: string,
  kinds: readonly Kind[] = [],
): SheetReading {
  const last = parse(stored).find(({ fields }) => isSameSet(namesOf(fields), header));
  if (last === undefined) {
    const rows = guessRows(header, kinds);
    return { rows, columns: matchColumns(header, rows, kinds), empty: "keep" };
  }
  const keys = new Map(last.fields);
  const columns = header.map((name) => fieldOf(last.rows, keys.get(name) ?? null)?.key ?? null);
  return { rows: last.rows, empty: last.empty, columns };
}

/** What to store so that files with these columns are read so again. */
export function withReading(stored: string, header: readonly string[], reading: SheetReading): string {
  const fields = header.map((name, index): [string, string | null] => [name, reading.columns[index] ?? null]);
  const others = parse(stored).filter((other) => !isSameSet(namesOf(other.fields), header));
  const all: Remembered = [{ rows: reading.rows, empty: reading.empty, fields }, ...others];
  return JSON.stringify(all.slice(0, MOST_REMEMBERED));
}

function parse(stored: string): Remembered {
  try {
    return rememberedSchema.catch([]).parse(JSON.parse(stored || "[]"));
  } catch {
    return []; // not JSON: not ours
  }
}

function namesOf(fields: Remembered[number]["fields"]): string[] {
  return fields.map(([name]) => name);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
