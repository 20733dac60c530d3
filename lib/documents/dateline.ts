/**
 * The day that an article names above or at the head of its text: “SAN FRANCISCO, Nov. 3, 2025 —”, “Publié le 3 novembre 2025”.
 * Decides where such a day may stand; the day itself is read as dates are read everywhere.
 */
import { parseDate } from "@/lib/domain/dates/parse-date";

const MONTHS =
  "(?:jan(?:uary|vier|\\.)?|feb(?:ruary|\\.)?|f[ée]vrier|f[ée]vr\\.|mar(?:ch|s|\\.)|apr(?:il|\\.)|avril|ma[yi]|june?|juin|july?|juillet|juil\\.|aug(?:ust|\\.)|ao[uû]t|sept?(?:ember|embre|\\.)?|oct(?:ober|obre|\\.)?|nov(?:ember|embre|\\.)?|d[ée]c(?:ember|embre|\\.)?)";
const DAY = new RegExp(
  `(?:${MONTHS} \\d{1,2},? (?:19|20)\\d{2}|\\d{1,2}(?:er|st|nd|rd|th)? ${MONTHS},? (?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})`,
  "iu",
);
/** A date further down is about something else. */
const HEAD = 600;
const DATELINE = /(?:published|posted|updated|publié|mis à jour|le|on|,|\(|^|\|)\s*$/iu;

/** EDTF of the day in the head of a text; null where there is none. */
export function datelineOf(text: string): string | null {
  const head = text.slice(0, HEAD);
  const match = DAY.exec(head);
  if (match === null) return null;
  const line = head.slice(head.lastIndexOf("\n", match.index) + 1, match.index);
  const behind = head.slice(match.index + match[0].length, match.index + match[0].length + 3);
  const isDateline =
    (line.trim().length < 40 && DATELINE.test(line) && /^\s*(?:[—–\-:|)/\n]|$)/u.test(behind)) ||
    /publi|posted|updated|mis à jour/iu.test(line);
  const read = isDateline ? parseDate(match[0]) : null;
  return read?.ok ? read.value : null;
}
