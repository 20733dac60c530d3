import type { Clocks } from "@/lib/domain/dates/clocks";
import { KeptAnswers } from "@/lib/runtime/kept-answers";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import "server-only";
import { type Gaps, gapsOf } from "@/lib/domain/obligations/gaps";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import { countScope, lastSave } from "./ledger";

/** Which missing facts would narrow the totals most: made by the domain from all money, and kept until the next save. */

const SHOWN = 6;
const kept = new KeptAnswers<Gaps>(6);

/** The widest gaps of the whole record at two clocks. */
export async function listGaps(clocks: Clocks): Promise<Gaps> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const key = JSON.stringify([await lastSave(), clocks]);
  return kept.get(key, async () => gapsOf((await countScope(ALL_OF_LEDGER, clocks)).counted, SHOWN));
}
