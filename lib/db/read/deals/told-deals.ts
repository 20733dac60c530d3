import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Day } from "@/lib/domain/dates/day";
import type { DealTerm } from "@/lib/domain/redline/redline-types";
import { onDay } from "@/lib/domain/terms/read-terms";
import { KeptParts } from "@/lib/runtime/kept-parts";
import { type KeptReads, noteAgain, withReads } from "@/lib/runtime/record-reads";
import type { TermView } from "@/lib/views/parts";
import { db } from "../../client";
import type { Prisma } from "../../generated/client";
import { toDealTerms, viewsOf } from "../../map/term-view";
import { fromDay } from "../../rows/day";
import { findRows, readingIn } from "../../rows/one-statement/find-rows";
import { dealRef, dealWithTerms } from "../../rows/select";
import { type RecordVersion, versionText } from "../sql/record-version";

/**
 * Deals with all their terms, as the pages of partnerships and organizations tell them. What their claims come to takes most of the time
 * of such a page, and no day of the world changes it: it is kept of the deals that were told last, for as long as nothing is saved.
 * Decides what of a deal depends on the day: whether each term is in force.
 */

const tellingOf = (known: Day | null) =>
  ({
    id: true,
    ...dealWithTerms,
    summary: true,
    amends: {
      where: known === null ? {} : { amendedDeal: { firstKnownOn: { lte: fromDay(known) } } },
      orderBy: { position: "asc" },
      select: { amendedDeal: { select: dealRef } },
    },
  }) satisfies Prisma.DealSelect;

type Row = Prisma.DealGetPayload<{ select: ReturnType<typeof tellingOf> }>;

export type DealTold = {
  row: Omit<Row, "terms">;
  /** The same terms, as the domain reads them and as pages receive them. */
  terms: readonly DealTerm[];
  views: readonly TermView[];
};

/** `reads`: of all deals that were read together with it. */
type Part = DealTold & { reads: KeptReads };

/** Deals in one language, as of one day on which a reader knew; of some hundred kilobytes each, with all their claims. */
const MOST = 200;

const kept = new KeptParts<Part>(MOST);

/**
 * These deals, in the order of the ids; of one that is gone meanwhile nothing is told.
 * @param version of the record, read for this answer before anything else was
 */
export async function tellDeals(
  ids: readonly string[],
  clocks: Clocks,
  version: RecordVersion,
): Promise<DealTold[]> {
  if (ids.length === 0) return [];
  const place = `${clocks.lang} ${clocks.known} `;
  const parts = await kept.get(
    ids.map((id) => `${place}${id}`),
    versionText(version),
    async (keys) => {
      const read = await readParts(
        keys.map((key) => key.slice(place.length)),
        clocks,
      );
      return new Map(read.map((part) => [`${place}${part.row.id}`, part]));
    },
  );
  const told = ids.flatMap((id) => parts.get(`${place}${id}`) ?? []);
  for (const reads of new Set(told.map(({ reads }) => reads))) noteAgain(reads);
  return told.map((part) => tellOn(part, clocks.on));
}

async function readParts(ids: string[], clocks: Clocks): Promise<Part[]> {
  const { made, reads } = await withReads(() =>
    findRows(readingIn(db(), clocks.lang), "deal", {
      where: { id: { in: ids } },
      select: tellingOf(clocks.known),
    }),
  );
  return made.map((found) => {
    const { terms: _claims, ...row } = found;
    const terms = toDealTerms(found, clocks);
    return { row, terms, views: viewsOf(terms, clocks), reads };
  });
}

function tellOn({ row, terms, views }: Part, on: Day): DealTold {
  const dated = terms.map((term) => ({ ...term, reading: onDay(term.reading, term.dealStart, on) }));
  return {
    row,
    terms: dated,
    views: views.map((view, at) => {
      const reading = dated[at]?.reading;
      return reading ? { ...view, inForce: reading.inForce, phase: reading.phase } : view;
    }),
  };
}
