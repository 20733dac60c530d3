import { createHash } from "node:crypto";
import { WhatIf } from "@/lib/domain/what-if/recompute";
import { type OpenDeal, packRecord } from "@/lib/domain/what-if/record";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { db } from "../../client";
import { Prisma } from "../../generated/client";
import { toDay } from "../../rows/day";
import { dealWithTerms } from "../../rows/select";
import { toTerm } from "../../rows/term";
import { KeptByVersion } from "../sql/record-version";

/**
 * The record for recomputing, whole or of one organization's money: the same bytes for server and browser.
 * Kept until the next save. Decides how much is recomputed at once.
 */

/** Of an organization: every deal with a term from or to it, whole, since a term's end may hang on another's. */
const where = (org: string | null): Prisma.DealWhereInput =>
  org === null ? {} : { terms: { some: { OR: [{ from: { slug: org } }, { to: { slug: org } }] } } };

/** More claims are not recomputed at once: a browser should not be sent more than a few megabytes. */
export const MOST_CLAIMS = 20_000;

export type KeptWhatIf = {
  whatIf: WhatIf;
  /** JSON, as it is sent. */
  text: string;
  /** Of the text. */
  version: string;
};

/** How many claims would be recomputed: kept until the next save, of those that were asked about last. */
export function countClaims(org: string | null): Promise<number> {
  noteUnknownRead(); // answered from memory, so any save may change it
  return counts.get(JSON.stringify([org]), () => readCount(org));
}

const MOST_COUNTS = 100;
const counts = new KeptByVersion<number>(MOST_COUNTS);

async function readCount(org: string | null): Promise<number> {
  const deals =
    org === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`EXISTS (SELECT 1 FROM terms x JOIN organizations g
    ON g.id = x.from_id OR g.id = x.to_id WHERE x.deal_id = t.deal_id AND g.slug = ${org})`;
  const [row] = await db().$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM claims c JOIN terms t ON t.id = c.term_id WHERE ${deals}`,
  );
  return row?.count ?? 0;
}

const MOST_KEPT = 4;
const kept = new KeptByVersion<KeptWhatIf>(MOST_KEPT);

/** The record as it is now. Only for what countClaims finds small enough. */
export function getWhatIf(org: string | null): Promise<KeptWhatIf> {
  noteUnknownRead(); // answered from memory, so any save may change it
  return kept.get(JSON.stringify([org]), () => readWhatIf(org));
}

async function readWhatIf(org: string | null): Promise<KeptWhatIf> {
  const [rows, links] = await Promise.all([
    db().deal.findMany({
      where: where(org),
      orderBy: { slug: "asc" },
      select: {
        ...dealWithTerms,
        endsOnEdtf: true,
        firstKnownOn: true,
        partnership: { select: { slug: true, name: true } },
      },
    }),
    db().dealAmendment.findMany({
      select: { deal: { select: { slug: true } }, amendedDeal: { select: { slug: true } } },
    }),
  ]);
  const deals = rows.map(
    (row): OpenDeal => ({
      deal: { slug: row.slug, shortId: row.shortId, title: row.title },
      partnership: row.partnership,
      binding: row.binding,
      lifecycle: row.lifecycle,
      announcedOn: row.announcedOnEdtf,
      effectiveOn: row.effectiveOnEdtf,
      endsOn: row.endsOnEdtf,
      firstKnownOn: toDay(row.firstKnownOn),
      terms: row.terms.map((term) => toTerm(term, null)),
    }),
  );
  const amendments = links
    .map(({ deal, amendedDeal }) => ({ deal: deal.slug, amends: amendedDeal.slug }))
    .sort((a, b) => (a.deal < b.deal ? -1 : a.deal > b.deal ? 1 : a.amends < b.amends ? -1 : 1));
  const packed = packRecord(deals, amendments);
  const text = JSON.stringify(packed);
  const version = createHash("sha256").update(text).digest("base64url").slice(0, 16);
  return { whatIf: new WhatIf(packed), text, version };
}
