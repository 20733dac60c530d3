import { words } from "./words";
import type { Catalogue } from "./words-in";

/** How many of what, in the language of the page. @example counted(2, "claim") // "2 claims" */
export function counted(count: number, noun: keyof Catalogue["record"]["count"]): string {
  return words("record")(`count.${noun}`, { count });
}
