/**
 * What a row leaves out: fields without a column, and cells with nothing in them.
 * Decides what stands there instead, and when that is wrong.
 */
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import { type Issue, show } from "@/lib/schema/explain";
import { isWithin } from "@/lib/schema/path";
import { FIELDS, fieldOf, type RowKind } from "./fields";
import type { NamedRow } from "./read-rows";
import type { EmptyCells } from "./sheet";

type Fields = Readonly<Record<string, unknown>>;

export type Leaving = { rows: RowKind; empty: EmptyCells };

/** What one of these rows is about. */
export function nounOfRow(rows: RowKind): string {
  return rows === "claims" || rows === "terms" ? "claim" : RECORD_WORDS[rows];
}

/** What something new says of every field that may be left out. */
export function blankOf(rows: RowKind): Fields {
  return valuesWhere(rows, () => true);
}

/** What empty cells make of something stored. */
export function clearedBy({ empty: cells }: NamedRow, { rows, empty }: Leaving): Fields {
  return empty === "keep" ? {} : valuesWhere(rows, (key) => key !== "slug" && cells.has(key));
}

function valuesWhere(rows: RowKind, isMeant: (key: string) => boolean): Fields {
  return Object.fromEntries(
    FIELDS[rows].flatMap(({ key, none, aside }) =>
      none === "needed" || aside || !isMeant(key) ? [] : [[key, none.value]],
    ),
  );
}

/** Empty cells of fields that cannot be done without. */
export function issuesOfEmpty(row: NamedRow, { rows, empty }: Leaving, isNew: boolean): Issue[] {
  if (!isNew && empty === "keep") return [];
  return FIELDS[rows]
    .filter(({ key, none }) => none === "needed" && row.empty.has(key))
    .map(({ key, name }) => ({
      path: [{ line: row.line }, key],
      message: `is empty; a ${isNew ? "new " : ""}${nounOfRow(rows)} needs its ${name}: write it`,
    }));
}

/** Issues at places of which nothing was said yet. */
export function untold(issues: readonly Issue[], told: readonly Issue[]): Issue[] {
  return issues.filter(({ path }) => !told.some((known) => isWithin(path, known.path)));
}

/** Fields without a column that something new needs: said once for all of the rows, not once for each. */
export class LackingColumns {
  private readonly found = new Map<string, { line: number; name: string; others: number }>();
  private readonly needed: readonly string[];

  constructor(
    private readonly rows: RowKind,
    columns: readonly (string | null)[],
  ) {
    this.needed = FIELDS[rows]
      .filter(({ key, none }) => none === "needed" && !columns.includes(key))
      .map(({ key }) => key);
  }

  /** A row that makes something new: all that it lacks, at its own place, for others to leave unsaid. */
  note(line: number, name: string): Issue[] {
    for (const key of this.needed) {
      const first = this.found.get(key);
      if (first) first.others += 1;
      else this.found.set(key, { line, name, others: 0 });
    }
    return this.needed.map((key) => ({ path: [{ line }, key], message: "" }));
  }

  issues(): Issue[] {
    const noun = nounOfRow(this.rows);
    return [...this.found].map(([key, { line, name, others }]) => {
      const like = others === 0 ? "" : ` (and ${others} more ${others === 1 ? "row" : "rows"} like it)`;
      const who = name === "" ? `the ${noun}` : show(name);
      const mend = name === "" ? "" : "; if it is not new, mend its slug";
      return {
        path: [{ line }, key],
        message: `${who} is new${like}, and a new ${noun} needs its ${fieldOf(this.rows, key)?.name ?? key}: match a column with it, or add one${mend}`,
      };
    });
  }
}
