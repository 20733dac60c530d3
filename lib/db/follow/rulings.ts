import type { Lang } from "@/lib/domain/text/language";
import { labelOf, toldLabel } from "@/lib/domain/text/translations";
import type { Rank } from "@/lib/domain/vocabulary/vocabulary";
import type { BundleClaim, BundleDeal, BundleTerm } from "@/lib/schema/bundle/bundle";
import { pinnedHref } from "@/lib/url/history-href";
import type { FeedEntry, FeedLine } from "@/lib/views/share/feed";
import type { Transaction } from "../client";
import { isDeletion } from "../store/deletion";
import { parseState } from "../store/past-states";
import { tellRecord } from "../store/tell-record";
import { type Compared, ENTRIES, readCompared, savedBy } from "./revision-entries";

/**
 * Rulings as entries of a feed: a term whose claims got another rank by a save. Decides that taking a ruling back is one too.
 */

type Ruled = { claim: BundleClaim; was: Rank };

/** The newest rulings. Only revisions that hold one, and those after them, are read: an index has them. */
export async function listRulings(tx: Transaction, lang: Lang): Promise<FeedEntry[]> {
  const candidates = await tx.$queryRaw<{ id: string }[]>`
    WITH ruled AS (
      SELECT record_id, number FROM revisions
      WHERE jsonb_path_exists(state, '$.terms[*].claims[*] ? (@.rank != "normal")')
      ORDER BY created_at DESC, id LIMIT ${ENTRIES * 4}
    )
    SELECT v.id FROM revisions v JOIN change_sets c ON c.id = v.change_set_id
    JOIN (SELECT record_id, number FROM ruled UNION SELECT record_id, number + 1 FROM ruled) r
      ON r.record_id = v.record_id AND r.number = v.number
    ORDER BY c.number DESC, v.position LIMIT ${ENTRIES * 4}`;
  const compared = await readCompared(
    tx,
    candidates.map(({ id }) => id),
  );
  const names = await namesOf(tx, compared);
  return compared.flatMap((one) => entriesOf(one, { ...names, lang })).slice(0, ENTRIES);
}

type Names = { shortIds: ReadonlyMap<string, string>; publishers: ReadonlyMap<string, string> };
type Telling = Names & { lang: Lang };

async function namesOf(tx: Transaction, compared: readonly Compared[]): Promise<Names> {
  const ids = [...new Set(compared.map(({ row }) => row.recordId))];
  const sources = compared.flatMap(({ row }) =>
    isDeletion(row.state)
      ? []
      : dealOf(row.state).terms.flatMap(({ claims }) => claims.map(({ source }) => source)),
  );
  const deals = await tx.$queryRaw<{ id: string; shortId: string }[]>`
    SELECT id::text, short_id AS "shortId" FROM deals WHERE id = ANY(${ids}::uuid[])
    UNION SELECT record_id::text, short_id FROM tombstones WHERE record_id = ANY(${ids}::uuid[]) AND short_id IS NOT NULL`;
  const named = await tx.source.findMany({
    where: { slug: { in: [...new Set(sources)] } },
    select: { slug: true, publisher: true },
  });
  return {
    shortIds: new Map(deals.map(({ id, shortId }) => [id, shortId])),
    publishers: new Map(named.map(({ slug, publisher }) => [slug, publisher])),
  };
}

function dealOf(state: unknown): BundleDeal {
  return parseState("deals", state);
}

function entriesOf({ row, before }: Compared, { shortIds, publishers, lang }: Telling): FeedEntry[] {
  if (isDeletion(row.state)) return [];
  const deal = tellRecord("deals", dealOf(row.state), lang);
  const ranks =
    before === undefined || isDeletion(before) ? new Map<string, Rank>() : ranksOf(dealOf(before));
  const permalink = pinnedHref(shortIds.get(row.recordId) ?? "", row.number);
  return deal.terms.flatMap((term) => {
    const ruled = ruledIn(term, ranks);
    if (ruled.length === 0) return [];
    const place = `${permalink}#${term.key}`;
    return [
      {
        ...{ id: place, href: place },
        subject: {
          is: "ruling",
          deal: deal.title,
          term: labelOf(toldLabel(term)),
          ranks: [...new Set(ruled.map(({ claim }) => claim.rank))],
        },
        ...savedBy(row),
        lines: ruled.map(({ claim }) => lineOf(claim, publishers)),
      },
    ];
  });
}

function ranksOf({ terms }: BundleDeal): Map<string, Rank> {
  return new Map(terms.flatMap(({ claims }) => claims.map(({ id, rank }) => [id ?? "", rank] as const)));
}

function ruledIn({ claims }: BundleTerm, ranks: ReadonlyMap<string, Rank>): Ruled[] {
  return claims.flatMap((claim) => {
    const was = ranks.get(claim.id ?? "") ?? "normal";
    return claim.rank === was ? [] : [{ claim, was }];
  });
}

function lineOf(
  { source, stance, value, rank, reason }: BundleClaim,
  publishers: Names["publishers"],
): FeedLine {
  return { is: "ranked", publisher: publishers.get(source) ?? source, stance, value, rank, reason };
}
