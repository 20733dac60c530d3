import type { Clocks } from "@/lib/domain/dates/clocks";
import { KeptParts } from "@/lib/runtime/kept-parts";
import type { DealsRow } from "@/lib/views/deals-list";
import { type RecordVersion, versionText } from "../sql/record-version";
import { type RowParts, readRowParts, toRow } from "./rows";

/**
 * Rows of lists, from what this process keeps of the deals that were listed last. Every list of the same deals says the same of each but
 * for the reader's day, so only deals that no list showed since the last save are asked for.
 * Decides which words and which day of a reader they depend on.
 */

/** Deals in one language, as of one day on which a reader knew; of some ten kilobytes each. */
const MOST = 600;

const kept = new KeptParts<RowParts>(MOST);

type Listed = { ids: readonly string[]; clocks: Clocks };

/** The rows of these deals, in the order of the ids. @param version of the record, read for this answer before anything else was */
export async function listRows({ ids, clocks }: Listed, version: RecordVersion): Promise<DealsRow[]> {
  const place = `${clocks.lang} ${clocks.known} `;
  const parts = await kept.get(
    ids.map((id) => `${place}${id}`),
    versionText(version),
    async (keys) => {
      const read = await readRowParts(
        keys.map((key) => key.slice(place.length)),
        clocks,
      );
      return new Map([...read].map(([id, part]) => [`${place}${id}`, part]));
    },
  );
  return rowsOf(
    ids.map((id) => parts.get(`${place}${id}`)),
    clocks,
  );
}

/** The same, all of them read: for files, which show each deal once. */
export async function readRows({ ids, clocks }: Listed): Promise<DealsRow[]> {
  const parts = await readRowParts(ids, clocks);
  return rowsOf(
    ids.map((id) => parts.get(id)),
    clocks,
  );
}

function rowsOf(parts: readonly (RowParts | undefined)[], clocks: Clocks): DealsRow[] {
  return parts.flatMap((part) => (part ? [toRow(part, clocks)] : []));
}
