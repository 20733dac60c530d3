import type { OtherLang } from "@/lib/domain/text/language";
import { Prisma } from "../../generated/client";
import { type Args, selected } from "./sql";
import { fieldOf, isTranslated, relationOf } from "./tables";

/**
 * The JSON arrays of a statement → rows as Prisma answers them: the same fields, dates as Date, decimals as Decimal.
 * A select is read once and kept, since views read with a handful of them.
 */

type Reader = (cell: unknown) => unknown;
type Tree = NonNullable<Args["select"]>;

/** A reader of rows for one select of one model. */
export function rowReader(
  model: string,
  select: Tree,
  lang?: OtherLang,
): (row: readonly unknown[]) => Record<string, unknown> {
  const fields = selected(select).map(([name, inner]) => ({
    name,
    read: readerOf([model, name], inner, lang),
    isTold: lang !== undefined && isTranslated(model, name),
  }));
  return (row) => {
    const read: Record<string, unknown> = {};
    for (const [index, { name, ...field }] of fields.entries()) {
      const cell = row[index] ?? null;
      if (field.isTold && Array.isArray(cell)) Object.assign(read, toldCells(model, name, [...cell, lang]));
      else read[name] = field.read(cell);
    }
    return read;
  };
}

/** A text that stands in another language than English, as `told` and `toldLabel` of the domain find it. */
function toldCells(model: string, name: string, [text, own, lang]: unknown[]): Record<string, unknown> {
  // Amounts are read by the English label, so it stays.
  if (model === "Term") return { label: own, labelTold: text };
  // A name is a name in every language: no page says which one.
  if (model === "Organization") return { [name]: text };
  return { [name]: text, [`${name}Lang`]: lang };
}

function readerOf([model, name]: [string, string], inner: unknown, lang?: OtherLang): Reader {
  const field = fieldOf(model, name);
  if (field.kind !== "object") return orNull(SCALARS[field.type] ?? same);
  const { target, isList } = relationOf(model, name);
  const one = rowReader(target, (inner as Args).select ?? {}, lang);
  if (!isList) return orNull((cell) => one(cell as unknown[]));
  return (cell) => (cell as unknown[][]).map(one);
}

const same: Reader = (cell) => cell;

function orNull(read: Reader): Reader {
  return (cell) => (cell === null ? null : read(cell));
}

const SCALARS: Readonly<Record<string, Reader>> = {
  DateTime: (cell) => toDate(String(cell)),
  Decimal: (cell) => new Prisma.Decimal(String(cell)),
  BigInt: (cell) => BigInt(String(cell)),
};

/** A day, a moment with its zone, or one without: those are kept in UTC. */
function toDate(text: string): Date {
  const hasZone = !text.includes("T") || /(?:Z|[+-]\d\d(?::\d\d)?)$/.test(text);
  return new Date(hasZone ? text : `${text}Z`);
}
