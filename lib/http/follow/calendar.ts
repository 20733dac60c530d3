/**
 * Milestones → iCalendar (RFC 5545). Decides what an event is called, how long it is, and what it says of its doubt.
 * The bytes depend on the record alone, so that a calendar that has not changed is not sent again.
 */

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays } from "@/lib/domain/dates/day";
import { doubtWords, MILESTONE_KINDS, milestoneWords } from "@/lib/domain/horizon/milestone";
import { BINDINGS, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { inThisLanguage } from "@/lib/language/current";
import { shortHref } from "@/lib/url/href";
import type { CalendarRow, CalendarView } from "@/lib/views/share/calendar";

/** Calendars look once a day. */
const REFRESH_SECONDS = 86_400;
/** The last day that four digits and a day after it can say. */
const LAST_DAY = "9999-12-30";

export type CalendarPlace = {
  /** The public origin, without a slash at its end. */
  origin: string;
  /** Where the calendar itself stands, from the root. */
  self: string;
};

export function icalendar({ title, rows }: CalendarView, { origin, self }: CalendarPlace): string {
  const calendar = ical({
    name: title,
    prodId: { company: "Entente", product: "Entente", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    source: safeUrl(`${origin}${inThisLanguage(self)}`),
    url: safeUrl(`${origin}${inThisLanguage(self)}`),
  });
  for (const row of rows) addEvent(calendar, row, origin);
  return calendar.toString();
}

type Calendar = ReturnType<typeof ical>;

/** All-day, over every day that the date may mean. No time zone: one would move the days by the server's. */
function addEvent(calendar: Calendar, row: CalendarRow, origin: string): void {
  const { earliest, latest, kind, savedAt, revision, cancelled } = row;
  const last = latest > LAST_DAY ? earliest : latest;
  calendar.createEvent({
    id: uidOf(row, origin),
    start: instant(earliest),
    end: instant(addDays(last, 1)), // exclusive
    allDay: true,
    summary: summaryOf(row),
    description: descriptionOf(row, origin),
    url: safeUrl(permalinkOf(row, origin)),
    categories: [{ name: MILESTONE_KINDS[kind] }],
    sequence: revision,
    stamp: savedAt,
    lastModified: savedAt,
    status: cancelled === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

/** Of the deal's short id and the term's key, which stay through renames: the event moves and is not made twice. */
function uidOf({ deal, term, dateIs }: CalendarRow, origin: string): string {
  const place = term === null ? "" : `.${term.key}${dateIs === "derived" ? ".derived" : ""}`;
  return `${deal.shortId}${place}@${new URL(origin).hostname}`;
}

function permalinkOf({ deal, term }: CalendarRow, origin: string): string {
  return `${origin}${inThisLanguage(shortHref(deal.shortId))}${term === null ? "" : `#${term.key}`}`;
}

function summaryOf({ kind, term, deal, cancelled, earliest, latest }: CalendarRow): string {
  const doubt = earliest === latest ? "" : ", day not certain";
  const what = term === null ? deal.title : `${term.label} (${deal.title})`;
  return plain(`${cancelled === null ? "" : "Cancelled: "}${MILESTONE_KINDS[kind]}${doubt}: ${what}`);
}

function descriptionOf(row: CalendarRow, origin: string): string {
  const { term, partnership, binding, cancelled, earliest } = row;
  // Asked as on its first day: whether that has passed is for the calendar's reader to see.
  const doubt = doubtWords({ ...row, key: "" }, earliest);
  const lines = [
    ...(cancelled === null ? [] : [cancelled]),
    `When: ${milestoneWords(row)}${doubt === "" ? "" : ` (${doubt})`}`,
    ...(term === null ? [] : [term.display]),
    `Firmness: ${BINDINGS[binding]}${term?.standing ? `; standing: ${STANDINGS[term.standing]}` : ""}`,
    `Partnership: ${partnership}`,
    permalinkOf(row, origin),
  ];
  return lines.map(plain).join("\n");
}

const instant = (day: string) => new Date(`${day}T00:00:00Z`);

/** Words of the record are one line of text, whatever marks stand in them. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+|\p{Surrogate}/gu, " ");
}

/** Commas and semicolons part values in a calendar; in an address they can be written otherwise. */
function safeUrl(url: string): string {
  return url.replaceAll(",", "%2C").replaceAll(";", "%3B");
}
