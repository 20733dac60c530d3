import type { ClientBase } from "pg";
import { quoted } from "./format";

/** Which tables a backup holds, in an order in which every reference finds its row. Asks the catalogue; lists no column by hand. */

export type BackedUp = { name: string; columns: string[]; keys: string[] };

/** Who is signed in or about to be, and what changed lately: of a moment, and worth nothing in another place. */
const PASSING = [
  "sessions",
  "verifications",
  "one_time_links",
  "sign_in_limits",
  "ledger_sides",
  "deal_changes",
];
/** What was done to this database: another one has its own. */
const OWN = ["maintenance_runs"];

const TABLES = `
  SELECT c.relname AS name,
    array(SELECT a.attname::text FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
    array(SELECT a.attname::text FROM pg_index i CROSS JOIN unnest(i.indkey) WITH ORDINALITY k(num, place)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.num
      WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS keys,
    array(SELECT DISTINCT t.relname::text FROM pg_constraint f JOIN pg_class t ON t.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS "standsOn"
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname COLLATE "C"`;

type Row = BackedUp & { standsOn: string[] };

export async function listTables(client: ClientBase): Promise<BackedUp[]> {
  const { rows } = await client.query<Row>(TABLES);
  const kept = rows.filter(({ name }) => !PASSING.includes(name) && !OWN.includes(name));
  return inOrder(kept).map(({ name, columns, keys }) => ({ name, columns, keys }));
}

/** Those first that stand on none of the rest. */
function inOrder(tables: readonly Row[]): Row[] {
  const done: Row[] = [];
  let rest = [...tables];
  while (rest.length > 0) {
    const names = new Set(rest.map(({ name }) => name));
    const ready = rest.filter(({ standsOn }) => !standsOn.some((name) => names.has(name)));
    if (ready.length === 0) throw new Error(`Tables refer to each other in a ring: ${[...names].join(", ")}`);
    done.push(...ready);
    rest = rest.filter((table) => !ready.includes(table));
  }
  return done;
}

/** Every table, also those that a backup leaves out: they are emptied before one is put in. */
export async function listAllTables(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<Row>(TABLES);
  return rows.map(({ name }) => name);
}

/** Rows in the order of their key by its bytes: equal tables give equal text on every server, whatever its language. */
export function rowsOf({ name, columns, keys }: BackedUp): string {
  const order = keys.map((key) => `${quoted(key)}::text COLLATE "C"`).join(", ");
  return `COPY (SELECT ${columns.map(quoted).join(", ")} FROM public.${quoted(name)} ORDER BY ${order}) TO STDOUT`;
}

const SEQUENCES = `
  SELECT sequencename AS name, last_value::int AS last FROM pg_sequences
  WHERE schemaname = 'public' AND sequencename <> ALL($1) ORDER BY sequencename COLLATE "C"`;

export async function listSequences(client: ClientBase): Promise<Record<string, number | null>> {
  const { rows } = await client.query<{ name: string; last: number | null }>(SEQUENCES, [
    OWN.map((table) => `${table}_id_seq`),
  ]);
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/**
 * What must be done before rows can be put back: the triggers, which watch over people, are off, since the rows have passed
 * them once; and what a migration put in is out.
 */
export const beforeRows = (all: readonly string[]): string[] => [
  ...all.map((name) => `ALTER TABLE public.${quoted(name)} DISABLE TRIGGER USER`),
  `TRUNCATE ${all
    .filter((name) => !OWN.includes(name))
    .map((name) => `public.${quoted(name)}`)
    .join(", ")}`,
];

export const afterRows = (
  all: readonly string[],
  sequences: Readonly<Record<string, number | null>>,
): string[] => [
  ...Object.entries(sequences).flatMap(([name, last]) =>
    last === null || !Number.isInteger(last)
      ? []
      : [`SELECT setval('public.${quoted(name).replaceAll("'", "''")}', ${last})`],
  ),
  ...all.map((name) => `ALTER TABLE public.${quoted(name)} ENABLE TRIGGER USER`),
];
