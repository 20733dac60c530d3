/** References in French, as French-language editions of APA and Chicago have them: the day before the month, guillemets. */

import { MONTHS } from "@/lib/domain/say/fr/words/months";
import type { CitationWords } from "../facts/citation";

function partsOf(day: string): { year: string; rest: string } {
  const [year = "", month = "1", date = "1"] = day.split("-");
  const ordinal = Number(date) === 1 ? "1er" : String(Number(date));
  return { year, rest: `${ordinal} ${MONTHS[Number(month) - 1] ?? ""}` };
}

function plainDay(day: string): string {
  const { year, rest } = partsOf(day);
  return `${rest} ${year}`;
}

const JOINER = "\u202f; ";

export const citation: CitationWords = {
  moment: (on, known, hash) =>
    [
      on && `clauses au ${plainDay(on)}`,
      known && `d’après ce qu’on savait le ${plainDay(known)}`,
      hash && `sha256 ${hash}`,
    ]
      .filter(Boolean)
      .join(JOINER),
  joiner: JOINER,
  edition: (revision) => `révision ${revision}`,
  yearFirst(day) {
    const { year, rest } = partsOf(day);
    return `${year}, ${rest}`;
  },
  dataSet: "[Jeu de données]",
  within: (name) => `Dans ${name}.`,
  retrieved: (day, url) => `Consulté le ${plainDay(day)}, à l’adresse ${url}`,
  quoted: (title) => `«\u00a0${title}\u00a0».`,
  modified: (day) => `Dernière modification le ${plainDay(day)}.`,
  accessed: (day) => `Consulté le ${plainDay(day)}.`,
};
