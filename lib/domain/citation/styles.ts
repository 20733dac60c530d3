/**
 * A reference as a line for a footnote or a list of works: APA and Chicago.
 * Decides order and marks of the two styles for a record without personal authors.
 */
import type { Day } from "../dates/day";
import { editionWords, momentWords, PUBLISHER, type Reference } from "./reference";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** @example "2026, November 24" */
function yearFirst(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${year}, ${MONTHS[month - 1]} ${date}`;
}

/** @example "November 24, 2026" */
function yearLast(day: Day): string {
  const [year, month, date] = partsOf(day);
  return `${MONTHS[month - 1]} ${date}, ${year}`;
}

export function partsOf(day: Day): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}

/** APA, 7th edition. A page that moves carries the day it was read; one that is pinned does not need it. */
export function toApa(reference: Reference): string {
  const { title, within, issuedOn, accessedOn, revision, url } = reference;
  const details = [editionWords(reference), momentWords(reference)].filter(Boolean).join("; ");
  const bracket = details === "" ? "" : ` (${capital(details)})`;
  const part = within === null ? "" : ` In ${within}.`;
  const from = revision === null ? `Retrieved ${yearLast(accessedOn)}, from ${url}` : url;
  return `${PUBLISHER}. (${yearFirst(issuedOn)}). ${title}${bracket} [Data set].${part} ${from}`;
}

/** Chicago, notes and bibliography, 17th edition. */
export function toChicago(reference: Reference): string {
  const { title, within, issuedOn, accessedOn, url } = reference;
  const details = [editionWords(reference), momentWords(reference)].filter(Boolean).join("; ");
  const sentences = [
    `${PUBLISHER}.`,
    `“${title.replace(/[.]$/, "")}.”`,
    within === null ? "" : `In ${within}.`,
    details === "" ? "" : `${capital(details)}.`,
    `Last modified ${yearLast(issuedOn)}.`,
    `Accessed ${yearLast(accessedOn)}.`,
    `${url}.`,
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
