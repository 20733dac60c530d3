/**
 * A document of Next says most things twice: as HTML, and as the data that React takes the page over with. What is still
 * (components/still) needs no taking over: its text is taken out of the data, and its mark stays. Decides what is taken out; of
 * anything that it does not understand it takes out nothing.
 */
import { STILL_MARK } from "@/lib/url/still-mark";
import { type Answer, isHtml } from "@/server/answer-of";

/** A piece of the data, as Next writes it into a document. */
const PIECE = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;
/** In a row of the data that is one long text, after its number: its length in bytes in hexadecimal, and the text. */
const TEXT_ROW = new RegExp(`:T([0-9a-f]+),(?=${STILL_MARK})`, "g");

type Range = { from: number; to: number; instead: string };

export function leanPage(answer: Answer): Answer {
  if (!isHtml(answer) || !answer.body.includes(STILL_MARK)) return answer;
  const html = answer.body.toString("utf8");
  const pieces = [...html.matchAll(PIECE)].map((match) => ({
    at: match.index,
    length: match[0].length,
    text: JSON.parse(match[1] ?? '""') as string,
  }));
  const data = pieces.map(({ text }) => text).join("");
  const ranges = rangesIn(data);
  if (ranges === null || ranges.length === 0) return answer;
  let [lean, done, begin] = ["", 0, 0];
  for (const { at, length, text } of pieces) {
    lean += `${html.slice(done, at)}<script>self.__next_f.push([1,${asNextWrites(without(text, begin, ranges))}])</script>`;
    done = at + length;
    begin += text.length;
  }
  return { ...answer, body: Buffer.from(lean + html.slice(done)) };
}

/** The still texts in the data; null when one does not end where it says. */
function rangesIn(data: string): Range[] | null {
  const ranges: Range[] = [];
  const markBytes = Buffer.byteLength(STILL_MARK).toString(16);
  for (const match of data.matchAll(TEXT_ROW)) {
    const [whole, bytes = ""] = match;
    const from = match.index + ":T".length;
    const text = match.index + whole.length;
    const length = lengthOf(data, text, Number.parseInt(bytes, 16));
    if (length === null) return null;
    ranges.push(
      { from, to: from + bytes.length, instead: markBytes },
      { from: text + STILL_MARK.length, to: text + length, instead: "" },
    );
  }
  return ranges;
}

/** How many units of UTF-16 so many bytes of UTF-8 are; null when they end within a letter, or there are fewer. */
function lengthOf(data: string, from: number, bytes: number): number | null {
  let left = bytes;
  let at = from;
  while (left > 0 && at < data.length) {
    const point = data.codePointAt(at) ?? 0;
    left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += point < 0x10000 ? 1 : 2;
  }
  return left === 0 ? at - from : null;
}

/** A piece that begins at a place of the data, without what is taken out of it. */
function without(text: string, begin: number, ranges: readonly Range[]): string {
  let [kept, at] = ["", 0];
  for (const { from, to, instead } of ranges) {
    const [first, last] = [from - begin, to - begin];
    if (last <= 0 || first >= text.length) continue;
    kept += text.slice(at, Math.max(at, first));
    // What stands instead stands where the range begins.
    if (first >= 0) kept += instead;
    at = Math.min(text.length, last);
  }
  return kept + text.slice(at);
}

const ESCAPED: Readonly<Record<string, string>> = {
  "&": "\\u0026",
  "<": "\\u003c",
  ">": "\\u003e",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/** As Next writes a piece: nothing in it can end the script. */
function asNextWrites(text: string): string {
  return JSON.stringify(text).replace(/[&<>\u2028\u2029]/g, (sign) => ESCAPED[sign] ?? sign);
}
