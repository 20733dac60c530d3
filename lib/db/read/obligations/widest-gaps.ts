import type { AskedClocks } from "@/lib/domain/dates/clocks";
import { type Gaps, gapsAmong } from "@/lib/domain/obligations/gaps";
import { MOST_GAPS } from "@/lib/figures/side-facts";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { countedSides, everything } from "./counted-ledger";

/** Which missing facts would narrow the totals most: made by the domain from all money. */

/** The widest gaps of the whole record at two clocks. */
export async function listGaps(clocks: AskedClocks): Promise<Gaps> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const sides = await countedSides(everything(), clocks);
  return gapsAmong(
    sides.map(({ facts }) => facts.gaps),
    MOST_GAPS,
  );
}
