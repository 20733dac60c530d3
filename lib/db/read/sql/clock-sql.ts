import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import { DEFAULT_LANG, type Lang } from "@/lib/domain/text/language";
import { Prisma } from "../../generated/client";

/**
 * The two clocks in SQL, for lists and counts, over the derived columns that the domain's rules filled.
 * Decides nothing of its own: tests hold each fragment against the domain. Aliases are fixed: d deals, e events,
 * p partnerships, t terms, s term_standings.
 */

const KNOWN = {
  d: (known: Day) => Prisma.sql`d.first_known_on <= ${known}::date`,
  e: (known: Day) => Prisma.sql`e.first_known_on <= ${known}::date`,
  p: (known: Day) => Prisma.sql`p.first_known_on <= ${known}::date`,
} as const;

/** Whether a reader of that day could have known of the row. */
export function knownBy(alias: keyof typeof KNOWN, known: Day | null): Prisma.Sql {
  return known === null ? Prisma.sql`TRUE` : KNOWN[alias](known);
}

/** Whether a reader of that day could have read the source of that alias. */
export function publishedBy(alias: string, known: Day | null): Prisma.Sql {
  return known === null
    ? Prisma.sql`TRUE`
    : Prisma.sql`${Prisma.raw(alias)}.published_on_latest <= ${known}::date`;
}

/** The organization of that alias as its slug and name; null where none is joined. */
export function organizationJson(alias: string): Prisma.Sql {
  const table = Prisma.raw(alias);
  return Prisma.sql`CASE WHEN ${table}.id IS NULL THEN NULL ELSE json_build_object('slug', ${table}.slug, 'name', ${table}.name) END`;
}

/** Whether a row of term_standings (s) is the one that counts for a reader of that day. A term may have none: then nothing was known. */
export function spanAt(known: Day | null): Prisma.Sql {
  if (known === null) return Prisma.sql`s.is_current`;
  return Prisma.sql`NOT s.is_current AND s.known_from <= ${known}::date
    AND (s.known_until IS NULL OR s.known_until > ${known}::date)`;
}

/** The row of term_standings (s) that tells what term t amounted to for a reader of that day; without one, nothing was known. */
export function standingAt(known: Day | null): Prisma.Sql {
  return Prisma.sql`s.term_id = t.id AND ${spanAt(known)}`;
}

/** The sentence of a row of term_standings (s) in the reader's language; English where it was not said in another. */
export function displayIn(lang: Lang | undefined): Prisma.Sql {
  return lang === undefined || lang === DEFAULT_LANG
    ? Prisma.sql`s.display`
    : Prisma.sql`COALESCE(s.displays ->> ${lang}::text, s.display)`;
}

/** Whether anything had been reported of term t; today's reader is shown empty terms too. Wants s joined by standingAt. */
export function reportedBy(known: Day | null): Prisma.Sql {
  return known === null ? Prisma.sql`TRUE` : Prisma.sql`s.standing <> 'unknown'`;
}

/** Whether a reader of that day could have known how term t ended: a deal that ends it must have been reported. */
export function endKnownBy(known: Day | null): Prisma.Sql {
  if (known === null) return Prisma.sql`TRUE`;
  return Prisma.sql`(t.ended_by_deal_id IS NULL
    OR EXISTS (SELECT 1 FROM deals ender WHERE ender.id = t.ended_by_deal_id AND ender.first_known_on <= ${known}::date))`;
}

/** Whether term t is in force on a day, certainly or possibly. */
export function liveOn({ on, known }: Clocks): Prisma.Sql {
  return Prisma.sql`(t.in_force_from_earliest IS NULL OR t.in_force_from_earliest <= ${on}::date)
    AND (t.in_force_until_latest IS NULL OR t.in_force_until_latest > ${on}::date OR NOT ${endKnownBy(known)})`;
}

/** Whether term t is in force on a day for certain. */
export function surelyLiveOn({ on, known }: Clocks): Prisma.Sql {
  return Prisma.sql`t.in_force_from_latest <= ${on}::date
    AND (t.in_force_until_earliest IS NULL OR t.in_force_until_earliest > ${on}::date OR NOT ${endKnownBy(known)})`;
}
