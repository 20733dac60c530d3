import "server-only";
import { type Flaw, inWords } from "@/lib/schema/explain";

/** Prints what is wrong, one line each, on stderr. */

const MOST = 200;

/** `consequence` ends the summary: "3 errors; nothing was changed." */
export function printFlaws(flaws: readonly Flaw[], consequence: string): void {
  for (const flaw of flaws.slice(0, MOST)) console.error(inWords(flaw));
  if (flaws.length > MOST) console.error(`and ${flaws.length - MOST} more`);
  const count = flaws.length === 1 ? "1 error" : `${flaws.length} errors`;
  console.error(`${count}; ${consequence}.`);
}
