import { Prisma } from "../../generated/client";
import { type Args, selected } from "./sql";
import { fieldOf, relationOf } from "./tables";

/**
 * The JSON arrays of a statement → rows as Prisma answers them: the same fields, dates as Date, decimals as Decimal.
 * A select is read once and kept, since views read with a handful of them.
 */

type Reader = (cell: unknown) => unknown;
type Tree = NonNullable<Args["select"]>;

/** A reader of rows for one select of one model. */
export function rowReader(model: string, select: Tree): (row: readonly unknown[]) => Record<string, unknown> {
  const fields = selected(select).map(([name, inner]) => ({ name, read: readerOf(model, name, inner) }));
  return (row) => {
    const read: Record<string, unknown> = {};
    for (const [index, field] of fields.entries()) read[field.name] = field.read(row[index] ?? null);
    return read;
  };
}

function readerOf(model: string, name: string, inner: unknown): Reader {
  const field = fieldOf(model, name);
  if (field.kind !== "object") return orNull(SCALARS[field.type] ?? same);
  const { target, isList } = relationOf(model, name);
  const one = rowReader(target, (inner as Args).select ?? {});
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
