/** The English that is left in what is sent to a reader of French: words that are no names, and sentences of ours that are marked as if they were the record's. */
import { ABOUT } from "@/lib/language/about";
import { englishWordsIn } from "@/lib/testing/english/vocabulary";
import { onOneLine, type RecordTexts } from "./record";
import type { Said } from "./said";

/** Addresses, hosts and parameters as they are typed. */
const TYPED = /^https?:|^\/|^[\w-]+=|^[\w-]+([._][\w-]+)+$/;
/** Forms of files, a protocol, a licence and a parameter, by their names. */
const FORMAT = /JSON Feed|\(known\)|Model Context Protocol|CC BY \d/g;
/** In a label no code can be marked: it stands between backticks. */
const CODE = /`[^`]*`/g;
/** Addresses, hashes and dated names of records within a sentence. */
const MACHINES = /https?:\S+|\b(?=\w*\d)[0-9a-f]{8,}\b|\b[a-z]\w*(?:-\w+)*-\d\d-\d\d(?:-\w+)*/g;
/** Guillemets hold somebody's own words. */
const QUOTED = /«[^»]*»/g;

const without = (text: string, known: readonly string[]) =>
  known.reduce((left, one) => left.replaceAll(one, "·"), text);

function isEnglish(piece: string, known: readonly string[]): boolean {
  if (TYPED.test(piece) || englishWordsIn(piece).length === 0) return false;
  const said = [QUOTED, FORMAT, CODE, MACHINES].reduce((left, one) => left.replace(one, "·"), piece);
  return englishWordsIn(said).length > 0 && englishWordsIn(without(said, known)).length > 0;
}

/** A title that is cut ends in an ellipsis; what it is said of may stand before it. */
const isOfRecord = (text: string, { all }: RecordTexts) => {
  const said = onOneLine(text.replace(/^«\s*|\s*»$/g, ""));
  if (!said.includes("…")) return [said, said.replace(/^.{1,60}?\s:\s/, "")].some((one) => all.includes(one));
  const [cut = ""] = said.split("…");
  const parts = [cut, ...cut.split(/\s:\s/).slice(1)];
  return parts.some((part) => part.length > 5 && all.includes(part.trim()));
};

const AROUND = /^[\s:·,;()«]+|[\s:·,;.()»]+$/g;

/** Of a line that is marked as a whole, what stands between our words and the record's: " : ", " · ". */
const BEFORE = /^[\s:·]+/;

/** The pieces that are English and should not be, and titles that stand alone and do not say that they are. */
export function englishLeftIn({ texts, outside, labels, marked }: Said, record: RecordTexts): string[] {
  const { own, titles } = record;
  return [
    ...outside
      .filter((text) => titles.has(text) || titles.has(text.replace(AROUND, "")))
      .map((text) => `(unmarked) ${text}`),
    ...texts.filter((text) => isEnglish(text, own)),
    ...labels
      .filter((label) => isEnglish(label, own) && !isOfRecord(label, record))
      .map((label) => `(label) ${label}`),
    ...marked
      .filter(
        ({ lang, text }) =>
          lang.startsWith("en") &&
          text !== ABOUT.en.name &&
          !isOfRecord(text.replace(BEFORE, ""), record) &&
          isEnglish(text, own),
      )
      .map(({ text }) => `(marked) ${text}`),
  ];
}
