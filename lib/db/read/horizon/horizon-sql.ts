import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import type { HorizonSearch } from "@/lib/url/ledger/horizon-search";
import { firstDayOf, lastDayOf } from "@/lib/url/partial-day";
import { Prisma } from "../../generated/client";
import { endKnownBy, knownBy } from "../sql/clock-sql";

/**
 * The filters of the horizon in SQL, over the derived rows of milestones. Aliases are fixed: m milestones, d deals, t terms.
 * Decides only what depends on the day that is asked about: what still lies ahead.
 */

export const HORIZON_FROM = Prisma.sql`milestones m JOIN deals d ON d.id = m.deal_id LEFT JOIN terms t ON t.id = m.term_id`;

/** The rows that count for a reader of the asked day; an end that a later deal made was not known before that deal was. */
function milestonesAt({ known }: Pick<Clocks, "known">): Prisma.Sql {
  if (known === null) return Prisma.sql`m.is_current`;
  return Prisma.sql`NOT m.is_current AND m.known_from <= ${known}::date
    AND (m.known_until IS NULL OR m.known_until > ${known}::date)
    AND ${knownBy("d", known)} AND ${endKnownBy(known)}`;
}

/** What a term that is over promised no longer lies ahead; the end of a deal has no term. */
function unended({ on }: Clocks): Prisma.Sql {
  return Prisma.sql`(t.in_force_until_latest IS NULL OR t.in_force_until_latest >= ${on}::date)`;
}

/** Where a deal stands that is not over. */
export const GOING_ON: readonly Lifecycle[] = ["pending", "in_force", "amended"];

/** Deals that are over; for an earlier day nobody recorded where they stood, so then only dates decide. */
function goingOn({ known }: Clocks): Prisma.Sql {
  return known === null
    ? Prisma.sql`d.lifecycle IN (${Prisma.raw(GOING_ON.map((word) => `'${word}'`).join(", "))})`
    : Prisma.sql`TRUE`;
}

type Narrowing = Pick<HorizonSearch, "org" | "kind">;

function narrowed({ org, kind }: Narrowing): Prisma.Sql {
  const parts = [Prisma.sql`TRUE`];
  if (kind.length > 0) parts.push(Prisma.sql`m.kind = ANY(${[...kind]}::text[])`);
  if (org.length > 0)
    parts.push(Prisma.sql`EXISTS (SELECT 1 FROM deal_parties dp JOIN organizations o ON o.id = dp.organization_id
      WHERE dp.deal_id = d.id AND o.slug = ANY(${[...org]}::text[]))`);
  return Prisma.join(parts, " AND ");
}

/** Everything dated that may still lie ahead; from and to take what may fall between them. */
export function aheadSql(search: HorizonSearch, clocks: Clocks): Prisma.Sql {
  const { from, to } = search;
  const parts = [
    ...[milestonesAt(clocks), Prisma.sql`m.is_dated`, Prisma.sql`m.latest >= ${clocks.on}::date`],
    ...[unended(clocks), goingOn(clocks), narrowed(search)],
  ];
  if (from !== null) parts.push(Prisma.sql`m.latest >= ${firstDayOf(from)}::date`);
  if (to !== null) parts.push(Prisma.sql`m.earliest <= ${lastDayOf(to)}::date`);
  return Prisma.join(parts, " AND ");
}

/** Everything undated of what goes on. A window of days has nothing undated in it. */
export function undatedSql(search: HorizonSearch, clocks: Clocks): Prisma.Sql {
  if (search.from !== null || search.to !== null) return Prisma.sql`FALSE`;
  const parts = [
    ...[milestonesAt(clocks), Prisma.sql`NOT m.is_dated`],
    ...[unended(clocks), goingOn(clocks), narrowed(search)],
  ];
  return Prisma.join(parts, " AND ");
}
