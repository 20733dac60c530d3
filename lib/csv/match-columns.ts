/**
 * Which column fills which field.
 * Decides what a file's rows probably are and what its columns probably mean, by their names alone; a person has the last word.
 */
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { type CsvField, FIELDS, ROW_KINDS, type RowKind } from "./fields";

/** For each column the key of the field it fills; null: it is not read. */
export type Columns = readonly (string | null)[];

/** The field of each column whose name says it; no field twice, and none for a name that several columns have. @example matchColumns(["Deal", "Date"], "deals") // ["title", "announcedOn"] */
export function matchColumns(header: readonly string[], rows: RowKind): Columns {
  const columns: (string | null)[] = header.map(() => null);
  const names = header.map(plain);
  const isAmbiguous = (name: string) => name === "" || names.indexOf(name) !== names.lastIndexOf(name);
  // A field's own name goes before other names for it, wherever the columns stand.
  for (const namesOf of [ownNames, otherNames])
    for (const [index, name] of header.entries()) {
      if (columns[index] !== null || isAmbiguous(plain(name))) continue;
      const fits = FIELDS[rows].find(
        (field) => !columns.includes(field.key) && namesOf(field).includes(plain(name)),
      );
      columns[index] = fits?.key ?? null;
    }
  return columns;
}

/** What the rows of a file with these columns most likely are. */
export function guessRows(header: readonly string[]): RowKind {
  const ranked = slugsOf(ROW_KINDS).map((rows) => ({ rows, score: scoreOf(header, rows) }));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).rows;
}

/** Each field found counts for, each one missing that a new record needs half as much against. */
function scoreOf(header: readonly string[], rows: RowKind): number {
  const columns = matchColumns(header, rows);
  const missing = FIELDS[rows].filter(({ key, none }) => none === "needed" && !columns.includes(key));
  return columns.filter(Boolean).length - missing.length / 2;
}

const ownNames = ({ key, label }: CsvField): readonly string[] => [plain(key), plain(label)];
const otherNames = ({ names }: CsvField): readonly string[] => names;

/** A name without capitals, spaces and signs. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}
