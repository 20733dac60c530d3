import type { Clocks } from "@/lib/domain/dates/clocks";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import "server-only";
import { type Gaps, gapsOf } from "@/lib/domain/obligations/gaps";
import { ALL_OF_LEDGER } from "@/lib/url/ledger/ledger-search";
import { countScope, lastSave } from "./ledger";

/** Which missing facts would narrow the totals most: made by the domain from all money, and kept until the next save. */

const SHOWN = 6;
const MOST_KEPT = 6;
const kept = new Map<string, Promise<Gaps>>();

/** The widest gaps of the whole record at two clocks. */
export async function listGaps(clocks: Clocks): Promise<Gaps> {
  noteUnknownRead(); // answered from memory, so any save may change it
  const key = JSON.stringify([await lastSave(), clocks]);
  const found = kept.get(key);
  if (found) return found;
  const made = countScope(ALL_OF_LEDGER, clocks).then(({ counted }) => gapsOf(counted, SHOWN));
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  return made;
}
