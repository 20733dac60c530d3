/**
 * A reference as a line for a footnote or a list of works: APA and Chicago.
 * Decides the order of the two styles for a record without personal authors; a language says the parts.
 */
import type { Day } from "../dates/day";
import type { Says } from "../say/language";
import { capitalized } from "../text/capitals";
import { ENGLISH, editionWords, momentWords, PUBLISHER, type Reference } from "./reference";

export function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

/** APA, 7th edition. A page that moves carries the day it was read; one that is pinned does not need it. */
export function toApa(reference: Reference, language: Says<"citation"> = ENGLISH): string {
  const { title, within, issuedOn, accessedOn, revision, url } = reference;
  const { citation } = language;
  const details = [editionWords(reference, language), momentWords(reference, language)]
    .filter(Boolean)
    .join(citation.joiner);
  const bracket = details === "" ? "" : ` (${capitalized(details)})`;
  const part = within === null ? "" : ` ${citation.within(within)}`;
  const from = revision === null ? citation.retrieved(accessedOn, url) : url;
  return `${PUBLISHER}. (${citation.yearFirst(issuedOn)}). ${title}${bracket} ${citation.dataSet}.${part} ${from}`;
}

/** Chicago, notes and bibliography, 17th edition. */
export function toChicago(reference: Reference, language: Says<"citation"> = ENGLISH): string {
  const { title, within, issuedOn, accessedOn, url } = reference;
  const { citation } = language;
  const details = [editionWords(reference, language), momentWords(reference, language)]
    .filter(Boolean)
    .join(citation.joiner);
  const sentences = [
    `${PUBLISHER}.`,
    citation.quoted(title.replace(/[.]$/, "")),
    within === null ? "" : citation.within(within),
    details === "" ? "" : `${capitalized(details)}.`,
    citation.modified(issuedOn),
    citation.accessed(accessedOn),
    `${url}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
