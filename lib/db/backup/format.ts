import { z } from "zod";

/**
 * The form of a backup: a gzipped SQL script that `psql` can run too, with a head that says what it is and a foot that says
 * what must be in it. Decides the lines between the SQL; knows no table.
 *
 *     -- Entente backup: {"format":"entente-backup/1", …}      the head, always the first line
 *     CREATE TABLE …                                           the migrations, for psql
 *     COPY public.users (id, …) FROM stdin;                    each table, in an order in which references hold
 *     …rows as PostgreSQL's COPY writes them…
 *     \.
 *     -- Entente backup ends: {"tables":{…}}                    the foot, always the last line
 */

export const BACKUP_FORMAT = "entente-backup/1";
const HEAD = "-- Entente backup: ";
const FOOT = "-- Entente backup ends: ";
/** How PostgreSQL ends the rows of a COPY. */
export const END_OF_ROWS = "\\.";
const COPY = /^COPY public\.("[^"]+") \((.*)\) FROM stdin;$/;

const headSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** When the snapshot was taken, ISO 8601 in UTC. */
  takenAt: z.string(),
  /** The version of the server it was taken from. */
  postgres: z.string(),
  /** The migrations the tables have been through, in order. */
  migrations: z.array(z.string()).min(1),
  /** Number of the newest change set in it; 0 when there is none. */
  changeSet: z.number(),
});
const footSchema = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  /** The number that each sequence gave out last; null when it gave none. */
  sequences: z.record(z.string(), z.number().nullable()),
});

export type BackupHead = z.infer<typeof headSchema>;
export type BackupFoot = z.infer<typeof footSchema>;
export type TableSum = BackupFoot["tables"][string];

/** No line break can stand in it: JSON writes them "\n". */
export const headLine = (head: BackupHead): string => `${HEAD}${JSON.stringify(head)}`;
export const footLine = (foot: BackupFoot): string => `${FOOT}${JSON.stringify(foot)}`;
export const copyLine = (table: string, columns: readonly string[]): string =>
  `COPY public.${quoted(table)} (${columns.map(quoted).join(", ")}) FROM stdin;`;

/** A name as SQL quotes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export type Heading =
  | { ok: true; head: BackupHead }
  /** `newer`: a backup, but of a form that this program does not know. */
  | { ok: false; newer: boolean };

export function readHead(line: string): Heading {
  if (!line.startsWith(HEAD)) return { ok: false, newer: false };
  const json = parseJson(line.slice(HEAD.length));
  const parsed = headSchema.safeParse(json);
  if (parsed.success) return { ok: true, head: parsed.data };
  const { format } = (json ?? {}) as { format?: unknown };
  return { ok: false, newer: typeof format === "string" && format !== BACKUP_FORMAT };
}

/** Null for a line that is not a whole foot. */
export function readFoot(line: string): BackupFoot | null {
  if (!line.startsWith(FOOT)) return null;
  return footSchema.safeParse(parseJson(line.slice(FOOT.length))).data ?? null;
}

/** The table whose rows follow, or null for any other line. */
export function readCopy(line: string): { table: string; columns: string[] } | null {
  const [, table, columns] = COPY.exec(line) ?? [];
  if (table === undefined || columns === undefined) return null;
  return { table: table.slice(1, -1), columns: columns.split(", ").map((column) => column.slice(1, -1)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
