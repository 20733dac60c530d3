/**
 * Milestones → iCalendar (RFC 5545). Decides what an event is called, how long it is, and what it says of its doubt.
 * The bytes depend on the record alone, so that a calendar that has not changed is not sent again.
 */

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays } from "@/lib/domain/dates/day";
import { doubtWords, milestoneWords } from "@/lib/domain/horizon/milestone";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
    name: title === null ? words("feeds")("calendar.title") : words("feeds")("titleOf", { title }),
    prodId: { company: "Entente", product: "Entente", language: sayingLang().toUpperCase() },
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
    categories: [{ name: language().vocabulary.milestoneKinds[kind] }],
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
  const t = words("feeds");
  const said = {
    kind: language().vocabulary.milestoneKinds[kind],
    what: term === null ? deal.title : t("calendar.termOf", { label: term.label, deal: deal.title }),
  };
  if (earliest === latest)
    return plain(cancelled === null ? t("calendar.summary", said) : t("calendar.cancelled", said));
  return plain(cancelled === null ? t("calendar.notCertain", said) : t("calendar.cancelledNotCertain", said));
}

function descriptionOf(row: CalendarRow, origin: string): string {
  const { term, partnership, cancelled, earliest } = row;
  const t = words("feeds");
  // Asked as on its first day: whether that has passed is for the calendar's reader to see.
  const doubt = doubtWords({ ...row, key: "" }, earliest, language());
  const date = milestoneWords(row, language());
  const lines = [
    ...(cancelled === null ? [] : [whyCancelled(cancelled)]),
    doubt === "" ? t("calendar.when", { date }) : t("calendar.whenDoubt", { date, doubt }),
    ...(term === null ? [] : [term.display]),
    firmnessOf(row),
    t("calendar.partnership", { name: partnership }),
    permalinkOf(row, origin),
  ];
  return lines.map(plain).join("\n");
}

function whyCancelled(cancelled: NonNullable<CalendarRow["cancelled"]>): string {
  const t = words("feeds");
  if (cancelled.is !== "set_aside")
    return t(cancelled.is === "deal_cancelled" ? "calendar.dealCancelled" : "calendar.dealTerminated");
  const { reason } = cancelled;
  return reason === null ? t("calendar.setAside") : t("calendar.setAsideWhy", { reason });
}

function firmnessOf({ binding, term }: CalendarRow): string {
  const t = words("feeds");
  const { bindings, standings } = language().vocabulary;
  const said = { binding: bindings[binding] };
  return term?.standing
    ? t("calendar.firmnessStanding", { ...said, standing: standings[term.standing] })
    : t("calendar.firmness", said);
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
