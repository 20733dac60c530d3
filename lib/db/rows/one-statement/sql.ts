import type { OtherLang } from "@/lib/domain/text/language";
import { fieldOf, isTranslated, relationOf, tableOf } from "./tables";

/**
 * What Prisma would ask with one statement for each relation, as one statement: nested rows come as nested JSON arrays, each
 * in the order of its select. Knows the part of Prisma's language that this program reads with, and refuses the rest by name.
 */

export type Args = { where?: Tree; select?: Tree; orderBy?: unknown; take?: number };
type Tree = Readonly<Record<string, unknown>>;
type Entry = [name: string, value: unknown];

export type Statement = { text: string; values: unknown[] };

/** A row of a model under the name that the statement gives it. */
type Row = { model: string; name: string; scope: Scope };

/** What all rows of a statement share; `lang` where the reader has another language than English. */
type Scope = { values: unknown[]; names: number; lang?: OtherLang | undefined };

/** One row of the answer is one column of text: a JSON array, to be read by `rowReader` with the same select. */
export function toStatement(model: string, args: Args, lang?: OtherLang): Statement {
  const scope: Scope = { values: [], names: 0, lang };
  return { text: questionOf(model, args, scope), values: scope.values };
}

/** Several questions as one: each row says by its place (`of`) which it answers. */
export function toOneStatement(questions: readonly (readonly [model: string, args: Args])[]): Statement {
  const scope: Scope = { values: [], names: 0 };
  const texts = questions.map(
    ([model, args], of) => `SELECT ${of} AS "of", q."row" FROM (${questionOf(model, args, scope)}) q`,
  );
  return { text: texts.join(" UNION ALL "), values: scope.values };
}

function questionOf(model: string, args: Args, scope: Scope): string {
  const row = rowOf(model, scope);
  const where = conditionsOf(row, args.where);
  const parts = [
    `SELECT (${arrayOf(row, args)})::text AS "row" FROM "${tableOf(model)}" ${row.name}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(" AND ")}`]),
    ...orderOf(row, args.orderBy),
    ...limitOf(args.take),
  ];
  return parts.join(" ");
}

function rowOf(model: string, scope: Scope): Row {
  scope.names += 1;
  return { model, name: `t${scope.names}`, scope };
}

function columnOf({ model, name }: Row, field: string): string {
  return `${name}."${fieldOf(model, field).column}"`;
}

/** What a relation leads to, and the condition that it is the row's own. */
function reach(row: Row, relation: string): { other: Row; isList: boolean; from: string; own: string } {
  const { target, isList, here, there } = relationOf(row.model, relation);
  const other = rowOf(target, row.scope);
  return {
    other,
    isList,
    from: `FROM "${tableOf(target)}" ${other.name}`,
    own: `${columnOf(other, there)} = ${columnOf(row, here)}`,
  };
}

/** The fields that a select asks for, in its order. */
export function selected(select: Tree): Entry[] {
  return Object.entries(select).filter(([, inner]) => inner !== undefined && inner !== false);
}

function arrayOf(row: Row, { select }: Args): string {
  if (!select) throw new Error(`Say which columns of ${row.model} are read.`);
  const cells = selected(select).map(([name, inner]) => {
    const { kind, type } = fieldOf(row.model, name);
    if (kind === "object") return nestedOf(row, [name, inner]);
    if (row.scope.lang && isTranslated(row.model, name)) return toldOf(row, name, row.scope.lang);
    // As JSON a number has no more digits than its reader's; texts have all.
    return type === "Decimal" || type === "BigInt" ? `${columnOf(row, name)}::text` : columnOf(row, name);
  });
  return `json_build_array(${cells.join(", ")})`;
}

/** The record's own words: in the reader's language with the English ones, as a list, else in English as they stand. */
function toldOf(row: Row, name: string, lang: OtherLang): string {
  const text = `${columnOf(row, "translations")} #>> '{${lang},${name}}'`;
  return `CASE WHEN ${text} IS NULL THEN to_json(${columnOf(row, name)}) ELSE json_build_array(${text}, ${columnOf(row, name)}) END`;
}

function nestedOf(row: Row, [name, inner]: Entry): string {
  const args: Args = inner === true ? {} : (inner as Args);
  const { other, isList, from, own } = reach(row, name);
  const cells = arrayOf(other, args);
  const where = [own, ...conditionsOf(other, args.where)].join(" AND ");
  if (!isList) return `(SELECT ${cells} ${from} WHERE ${where})`;
  const order = orderOf(other, args.orderBy).join("");
  if (args.take === undefined)
    return `(SELECT coalesce(json_agg(${cells} ${order}), '[]') ${from} WHERE ${where})`;
  const first = [`SELECT ${cells} AS cells ${from} WHERE ${where}`, order, ...limitOf(args.take)].join(" ");
  return `(SELECT coalesce(json_agg(f.cells), '[]') FROM (${first}) f)`;
}

function limitOf(take: number | undefined): string[] {
  if (take === undefined) return [];
  if (!Number.isInteger(take) || take < 0) throw new Error(`${take} is no number of rows.`);
  return [`LIMIT ${take}`];
}

function conditionsOf(row: Row, where: Tree | undefined): string[] {
  return Object.entries(where ?? {})
    .filter(([, wanted]) => wanted !== undefined)
    .map((entry) => conditionOf(row, entry));
}

function conditionOf(row: Row, [name, wanted]: Entry): string {
  if (name === "OR") return anyOf(row, wanted as readonly Tree[]);
  if (fieldOf(row.model, name).kind === "object") {
    const { other, isList, from, own } = reach(row, name);
    const inner = conditionsOf(other, isList ? someOf(row, [name, wanted]) : (wanted as Tree));
    return `EXISTS (SELECT ${from} WHERE ${[own, ...inner].join(" AND ")})`;
  }
  const column = columnOf(row, name);
  if (wanted === null) return `${column} IS NULL`;
  if (typeof wanted !== "object" || wanted instanceof Date) return `${column} = ${parameter(row, wanted)}`;
  return Object.entries(wanted)
    .map(([operator, value]) => `${column} ${comparison(row, [operator, value])}`)
    .join(" AND ");
}

/** That one of several holds; of none, that nothing does, as Prisma has it. */
function anyOf(row: Row, alternatives: readonly Tree[]): string {
  const each = alternatives.map((where) => conditionsOf(row, where).join(" AND ") || "TRUE");
  return each.length === 0 ? "FALSE" : `(${each.map((one) => `(${one})`).join(" OR ")})`;
}

/** Of a list: that some row of it is so. */
function someOf({ model }: Row, [name, wanted]: Entry): Tree {
  const [condition, ...others] = Object.entries(wanted as Tree);
  if (condition?.[0] !== "some" || others.length > 0)
    throw new Error(`${model}.${name}: of a list only "some" is asked in one statement.`);
  return condition[1] as Tree;
}

const OPERATORS: Readonly<Record<string, string>> = { equals: "=", lt: "<", lte: "<=", gt: ">", gte: ">=" };

function comparison(row: Row, [operator, value]: Entry): string {
  if (operator === "in" && Array.isArray(value)) return `= ANY(${parameter(row, value)})`;
  if (operator === "not" && value === null) return "IS NOT NULL";
  const sign = OPERATORS[operator];
  if (sign === undefined || value === null) throw new Error(`"${operator}" is not asked in one statement.`);
  return `${sign} ${parameter(row, value)}`;
}

/** Without a type: PostgreSQL takes that of the column it is compared with. */
function parameter({ scope }: Row, value: unknown): string {
  scope.values.push(value instanceof Date ? value.toISOString() : value);
  return `$${scope.values.length}`;
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  asc: "ASC",
  desc: "DESC",
  '{"sort":"asc","nulls":"last"}': "ASC NULLS LAST",
  '{"sort":"desc","nulls":"last"}': "DESC NULLS LAST",
};

function orderOf(row: Row, orderBy: unknown): string[] {
  const wishes = (Array.isArray(orderBy) ? orderBy : orderBy === undefined ? [] : [orderBy]) as Tree[];
  const keys = wishes.flatMap((wish) => Object.entries(wish).map((entry) => sortKey(row, entry).join(" ")));
  return keys.length === 0 ? [] : [`ORDER BY ${keys.join(", ")}`];
}

/** A column of the row, or of the one row that a relation leads to; and the direction. */
function sortKey(row: Row, [name, wanted]: Entry): [key: string, direction: string] {
  const isRelation = fieldOf(row.model, name).kind === "object";
  const direction = DIRECTIONS[typeof wanted === "string" ? wanted : JSON.stringify(wanted)];
  if (!isRelation && direction !== undefined) return [columnOf(row, name), direction];
  const [inner, ...others] = Object.entries((isRelation ? wanted : {}) as Tree);
  if (inner === undefined || others.length > 0)
    throw new Error(`${row.model}.${name}: this order is not asked in one statement.`);
  const { other, from, own } = reach(row, name);
  const [key, way] = sortKey(other, inner);
  return [`(SELECT ${key} ${from} WHERE ${own})`, way];
}
