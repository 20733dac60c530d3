import { Prisma } from "../../generated/client";
import { knownBy } from "../sql/clock-sql";
import { conditionOf, FILTER_PARTS, type FilterPart, type Narrowing } from "./filter-sql";

/**
 * The deals that facets count over, each with its answer to every filter in force, so that a filter is asked once however many
 * counts leave another one out.
 */

/** The words are not a facet: no count ever leaves them out. */
const FLAGS = FILTER_PARTS.filter((part) => part !== "q");

function activeFlags(narrowing: Narrowing): FilterPart[] {
  return FLAGS.filter((part) => conditionOf(part, narrowing) !== null);
}

function column(part: FilterPart): Prisma.Sql {
  return Prisma.raw(`passes_${part}`); // part is one of the names above, never a reader's text
}

/** `WITH b AS …`: one row per deal that answers to the words and was known, with a flag per filter in force. */
export function withBase(narrowing: Narrowing): Prisma.Sql {
  const flags = activeFlags(narrowing).map(
    (part) => Prisma.sql`, coalesce(${conditionOf(part, narrowing)}, FALSE) AS ${column(part)}`,
  );
  return Prisma.sql`WITH b AS MATERIALIZED (
    SELECT d.id, d.kind, d.binding, d.lifecycle, d.partnership_id, d.announced_on_sort${flags.length > 0 ? Prisma.join(flags, "") : Prisma.empty}
    FROM deals d WHERE ${knownBy("d", narrowing.known)} AND ${conditionOf("q", narrowing) ?? Prisma.sql`TRUE`})`;
}

/** Whether deal b passes every filter but one. */
export function passesAllBut(narrowing: Narrowing, without: FilterPart | null): Prisma.Sql {
  const flags = activeFlags(narrowing)
    .filter((part) => part !== without)
    .map((part) => Prisma.sql`b.${column(part)}`);
  return flags.length > 0 ? Prisma.join(flags, " AND ") : Prisma.sql`TRUE`;
}

/** Whether every deal of the record counts but for one filter: then nothing need be joined. */
export function countsAllBut(narrowing: Narrowing, without: FilterPart): boolean {
  return (
    narrowing.known === null &&
    narrowing.text === null &&
    activeFlags(narrowing).every((part) => part === without)
  );
}
