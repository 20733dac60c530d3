/** How feeds and calendars leave, and what is answered where there is none. Decides form only. */
import { quoteText } from "@/lib/domain/text/plain-text";
import { inThisLanguage } from "@/lib/language/current";
import { CALENDAR_TYPE, FEED_TYPES, type FeedFormat } from "@/lib/url/share/follow-href";
import type { CalendarView } from "@/lib/views/share/calendar";
import type { FeedView } from "@/lib/views/share/feed";
import { respondProblem, respondText } from "../respond";
import { atomFeed, type FeedPlace } from "./atom";
import { type CalendarPlace, icalendar } from "./calendar";
import { jsonFeed } from "./json-feed";

/** A feed in one of its forms, with an ETag; 304 for who has it. */
export function respondFeed(
  request: Request,
  feed: FeedView,
  { format, ...place }: FeedPlace & { format: FeedFormat },
): Response {
  const text = format === "atom" ? atomFeed(feed, place) : jsonFeed(feed, place);
  return respondText(request, text, `${FEED_TYPES[format]}; charset=utf-8`);
}

/** A calendar, with an ETag; 304 for who has it. */
export function respondCalendar(request: Request, view: CalendarView, place: CalendarPlace): Response {
  return respondText(request, icalendar(view, place), `${CALENDAR_TYPE}; charset=utf-8`);
}

type Absence =
  | { kind: "moved"; slug: string }
  | { kind: "gone"; reason: string; deletedAt: Date }
  | { kind: "missing"; near: readonly { slug: string }[] };

type Asked = {
  /** "deal" */
  word: string;
  slug: string;
  /** The same file of another record, from the root. */
  hrefOf: (slug: string) => string;
};

/** 308 to the present address, 410 with the reason, or 404 with what resembles it. */
export function respondAbsentFile(absence: Absence, { word, slug, hrefOf }: Asked): Response {
  if (absence.kind === "moved")
    return new Response(null, {
      status: 308,
      headers: { Location: inThisLanguage(hrefOf(absence.slug)), "Access-Control-Allow-Origin": "*" },
    });
  if (absence.kind === "gone")
    return respondProblem({ status: 410, title: `This ${word} was withdrawn`, detail: absence.reason });
  const near = absence.near.map((one) => hrefOf(one.slug));
  return respondProblem({
    status: 404,
    title: `There is no such ${word}`,
    detail: `No ${word} has the slug ${quoteText(slug, 100)}.`,
    extra: { near },
  });
}

/** 404 for a form that there is none of, with those that there are. */
export function respondNoFormat(asked: string, formats: readonly string[]): Response {
  return respondProblem({
    status: 404,
    title: "There is no such file",
    detail: `There is no ${quoteText(asked, 80)} here. There is: ${formats.join(", ")}.`,
    extra: { formats },
  });
}
