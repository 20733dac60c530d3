/** References in English, with the marks that APA and Chicago ask for. */

import { MONTHS } from "@/lib/domain/say/en/words/months";
import type { CitationWords } from "../facts/citation";

function partsOf(day: string): { year: string; month: string; date: number } {
  const [year = "", month = "1", date = "1"] = day.split("-");
  return { year, month: MONTHS[Number(month) - 1] ?? "", date: Number(date) };
}

function yearLast(day: string): string {
  const { year, month, date } = partsOf(day);
  return `${month} ${date}, ${year}`;
}

function plainDay(day: string): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${month} ${year}`;
}

const JOINER = "; ";

export const citation: CitationWords = {
  moment: (on, known, hash) =>
    [on && `terms on ${plainDay(on)}`, known && `as known on ${plainDay(known)}`, hash && `sha256 ${hash}`]
      .filter(Boolean)
      .join(JOINER),
  joiner: JOINER,
  edition: (revision) => `revision ${revision}`,
  yearFirst(day) {
    const { year, month, date } = partsOf(day);
    return `${year}, ${month} ${date}`;
  },
  dataSet: "[Data set]",
  within: (name) => `In ${name}.`,
  retrieved: (day, url) => `Retrieved ${yearLast(day)}, from ${url}`,
  quoted: (title) => `“${title}.”`,
  modified: (day) => `Last modified ${yearLast(day)}.`,
  accessed: (day) => `Accessed ${yearLast(day)}.`,
};
