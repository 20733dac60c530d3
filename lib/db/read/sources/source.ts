import type { Day } from "@/lib/domain/dates/day";
import { forceOf } from "@/lib/domain/terms/read-terms";
import { isSlug } from "@/lib/domain/text/slug";
import { KeptParts } from "@/lib/runtime/kept-parts";
import { type KeptReads, noteAgain, withReads } from "@/lib/runtime/record-reads";
import type { SourceDeal, SourceFound } from "@/lib/views/source";
import { readVersion, versionText } from "../sql/record-version";
import { readSource, type SourceQuery, type SourceRead } from "./read-source";

/**
 * One source with everything that rests on it. What its claims come to takes most of the time, and no day of the world changes it: of the
 * sources that were asked for last it is kept for as long as nothing is saved.
 * Decides what depends on the day: whether each term is in force.
 */

type Part = SourceRead & { reads: KeptReads };

/** Pages of sources in one language, as of one day on which a reader knew; of some two hundred kilobytes each. */
const MOST = 60;

const kept = new KeptParts<Part>(MOST);

/** The source; not_yet when it was not certainly published by the reader's day; null when there is no such slug. */
export async function getSource(slug: string, query: SourceQuery): Promise<SourceFound | null> {
  if (!isSlug(slug)) return null;
  const { clocks, cursor } = query;
  const key = JSON.stringify([slug, clocks.lang, clocks.known, cursor]);
  const parts = await kept.get([key], versionText(await readVersion()), async () => {
    const { made, reads } = await withReads(() => readSource(slug, query));
    return new Map<string, Part>(made === null ? [] : [[key, { ...made, reads }]]);
  });
  const part = parts.get(key);
  if (!part) return null;
  noteAgain(part.reads);
  return tellOn(part, clocks.on);
}

function tellOn({ found, starts }: Part, on: Day): SourceFound {
  if (found.kind !== "found") return found;
  const deals = found.view.deals.map((deal, at) => dealOn(deal, starts[at] ?? null, on));
  return { kind: "found", view: { ...found.view, deals } };
}

function dealOn(deal: SourceDeal, start: string | null, on: Day): SourceDeal {
  return {
    ...deal,
    terms: deal.terms.map((claimed) => ({
      ...claimed,
      term: { ...claimed.term, ...forceOf(claimed.term, start, on) },
    })),
  };
}
