/**
 * Which columns of a table are in view, in a URL. Decides that of names of which some are no columns here the rest is shown,
 * and that the same columns always have the same address.
 */
import { ok } from "@/lib/domain/text/result";
import { many, type Param, wordIn } from "../params";

/** `shortest`: what says the same columns in as few words as can be. */
export function columnsParam<T extends string>(
  choices: readonly T[],
  shortest: (columns: readonly T[]) => readonly T[],
): Param<readonly T[]> {
  const words = many(wordIn(choices));
  return {
    ...words,
    parse: (texts) => {
      const read = words.parse(texts);
      return read.ok ? ok(shortest(read.value)) : read;
    },
    rest: (texts) => {
      const known = choices.filter((column) => texts.includes(column));
      return known.length === 0 ? null : shortest(known);
    },
  };
}
