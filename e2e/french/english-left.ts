/** The English that is left in what is sent to a reader of French: words that are no names, and sentences of ours that are marked as if they were the record's. */
import { onOneLine, type RecordTexts } from "./record";
import type { Said } from "./said";
import { englishWordsIn } from "./vocabulary";

/** Addresses and parameters as they are typed. */
const TYPED = /^https?:|^\/|^[\w-]+=/;
/** Guillemets hold somebody's own words. */
const QUOTED = /«[^»]*»/g;

const without = (text: string, known: readonly string[]) =>
  known.reduce((left, one) => left.replaceAll(one, "·"), text);

function isEnglish(piece: string, known: readonly string[]): boolean {
  if (TYPED.test(piece) || englishWordsIn(piece).length === 0) return false;
  const said = piece.replace(QUOTED, "·");
  return englishWordsIn(said).length > 0 && englishWordsIn(without(said, known)).length > 0;
}

/** What is cut ends in an ellipsis. */
const isOfRecord = (text: string, { all }: RecordTexts) => all.includes(onOneLine(text.replace(/…$/, "")));

/** The pieces that are English and should not be. */
export function englishLeftIn({ texts, labels, marked }: Said, record: RecordTexts): string[] {
  const { names, titles } = record;
  return [
    ...texts.filter((text) => isEnglish(text, names)),
    ...labels.filter((label) => isEnglish(label, [...titles, ...names])).map((label) => `(label) ${label}`),
    ...marked
      .filter(({ lang, text }) => lang.startsWith("en") && !isOfRecord(text, record))
      .map(({ text }) => `(marked) ${text}`),
  ];
}
