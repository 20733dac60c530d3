/**
 * The order of texts that no locale sways.
 * Decides one order for every list that must come out the same on every machine.
 */

/** Orders text by code unit, as no locale does. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
