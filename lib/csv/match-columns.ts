/**
 * Which column fills which field.
 * Decides what a file's rows probably are and what its columns probably mean, by their names alone; a person has the last word.
 */
import { say } from "@/lib/domain/say/say";
import { OTHER_LANGS } from "@/lib/domain/text/language";
import { slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { CsvField } from "./csv-field";
import { amountKey, amountKindOf, FIELDS, ROW_KINDS, type RowKind } from "./fields";

/** For each column the key of the field it fills; null: it is not read. */
export type Columns = readonly (string | null)[];

/**
 * The field of each column whose name says it; no field twice, and none for a name that several columns have.
 * `kinds`: of a table of deals that says its source and quote, a column named like one of them holds values of such terms.
 * @example matchColumns(["Deal", "Date"], "deals") // ["title", "announcedOn"]
 */
export function matchColumns(header: readonly string[], rows: RowKind, kinds: readonly Kind[] = []): Columns {
  const columns: (string | null)[] = header.map(() => null);
  const names = header.map(plain);
  const isAmbiguous = (name: string) => name === "" || names.indexOf(name) !== names.lastIndexOf(name);
  const fill = (named: readonly Named[]) => {
    for (const [index, name] of names.entries()) {
      if (columns[index] !== null || isAmbiguous(name)) continue;
      const fits = named.find(({ key, names: own }) => !columns.includes(key) && own.includes(name));
      columns[index] = fits?.key ?? null;
    }
  };
  const own = FIELDS[rows].filter(({ aside }) => !aside || rows !== "deals");
  // A field's own name goes before other names for it, wherever the columns stand.
  fill(own.map(({ key, label }) => ({ key, names: [plain(key), plain(label)] })));
  fill(own);
  fill(own.map(({ key }) => ({ key, names: inOtherLanguages(key) })));
  if (rows === "deals" && CLAIM_NEEDS.every((need) => need.names.some((name) => names.includes(name)))) {
    fill(kinds.map(({ slug, label }) => ({ key: amountKey(slug), names: [plain(label), plain(slug)] })));
    if (columns.some((key) => amountKindOf(key) !== null)) fill(FIELDS.deals.filter(({ aside }) => aside));
  }
  return columns;
}

/** What a field is called in the other languages, above it and within a sentence. */
function inOtherLanguages(key: string): string[] {
  return OTHER_LANGS.flatMap((lang) => {
    const { label, field } = say(lang).records;
    return [plain(label(key)), plain(field(key))];
  });
}

type Named = Pick<CsvField, "key" | "names">;

/** A kind of term that is on record. */
export type Kind = { slug: string; label: string };

/** Without these a column of amounts is only that: nobody says it. */
const CLAIM_NEEDS = FIELDS.deals.filter(({ key }) => key === "source" || key === "quote");

/** What the rows of a file with these columns most likely are. */
export function guessRows(header: readonly string[], kinds: readonly Kind[] = []): RowKind {
  const ranked = slugsOf(ROW_KINDS).map((rows) => ({
    rows,
    score: scoreOf(matchColumns(header, rows, kinds), rows),
  }));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).rows;
}

/** Each field found counts for, each one missing that a new record needs half as much against. */
function scoreOf(columns: Columns, rows: RowKind): number {
  const missing = FIELDS[rows].filter(({ key, none }) => none === "needed" && !columns.includes(key));
  return columns.filter(Boolean).length - missing.length / 2;
}

/** A name without capitals, spaces and signs. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, "");
}
