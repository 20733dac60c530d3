/**
 * Addresses by which the record is followed: feeds and calendars, of all of it, of one record, of one view of the deals.
 * Decides which nouns have them and in which forms; knows nothing of what stands in them.
 */
import { DEALS, type DealsSearch } from "../deals-search";
import { withQuery } from "../href";
import { HORIZON } from "../ledger/horizon-search";
import { FEWEST_ROWS } from "../paging";
import { type ParamsOf, queryOf } from "../params";

export const RECORD_NOUNS = ["deals", "partnerships", "organizations", "sources"] as const;
export type RecordNoun = (typeof RECORD_NOUNS)[number];

export const FEED_FORMATS = ["atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Feeds of the whole record: every save, or rulings alone. */
export const WHOLE_FEEDS = ["changes", "rulings"] as const;
export type WholeFeed = (typeof WHOLE_FEEDS)[number];

/** Media types, as `<link rel="alternate">` and answers name them. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  atom: "application/atom+xml",
  json: "application/feed+json",
};
export const CALENDAR_TYPE = "text/calendar";

/** Records whose deals have ends and deadlines of their own. */
export const CALENDAR_NOUNS = ["deals", "partnerships", "organizations"] as const;
export type CalendarNoun = (typeof CALENDAR_NOUNS)[number];

export const wholeFeedHref = (feed: WholeFeed, format: FeedFormat) => `/feeds/${feed}.${format}`;
export const recordFeedHref = (noun: RecordNoun, slug: string, format: FeedFormat) =>
  `/${noun}/${slug}/feed.${format}`;

/** What narrows the calendar of the whole record: the horizon's filters, without its clocks and its place. */
export const CALENDAR_PARAMS = {
  org: HORIZON.params.org,
  kind: HORIZON.params.kind,
  from: HORIZON.params.from,
  to: HORIZON.params.to,
} as const;
export type CalendarSearch = ParamsOf<typeof CALENDAR_PARAMS>;

/** The calendar of a view; `path` may be that of the page with the same filters. */
export const calendarHref = (search: CalendarSearch, path = "/calendar.ics") =>
  withQuery(path, queryOf(CALENDAR_PARAMS, search));
export const recordCalendarHref = (noun: CalendarNoun, slug: string) => `/${noun}/${slug}/calendar.ics`;

/** What changes in the deals of a view: its filters alone count, not its order or its moment. */
export function dealsFeedHref(search: DealsSearch, format: FeedFormat): string {
  const usual = { on: null, known: null, cols: [], density: "comfortable", sort: "-announced" } as const;
  return DEALS.href(search, { ...usual, rows: FEWEST_ROWS }, `/deals/feed.${format}`);
}

export function isRecordNoun(text: string): text is RecordNoun {
  return (RECORD_NOUNS as readonly string[]).includes(text);
}

export function isFeedFormat(text: string): text is FeedFormat {
  return (FEED_FORMATS as readonly string[]).includes(text);
}

export function isCalendarNoun(text: string): text is CalendarNoun {
  return (CALENDAR_NOUNS as readonly string[]).includes(text);
}

/** What a file that follows a page holds; its title in the head of the page is the language's. */
type Followed = "record" | "deals" | "changes" | "rulings" | "calendar";
export type Alternates = Record<string, { url: string; of: Followed; form: string }[]>;

/** The feeds and the calendar of a record, for the page's head. */
export function recordAlternates(noun: RecordNoun, slug: string): Alternates {
  return {
    ...feedAlternates("record", (format) => recordFeedHref(noun, slug, format)),
    ...(isCalendarNoun(noun) && {
      [CALENDAR_TYPE]: [{ url: recordCalendarHref(noun, slug), of: "calendar", form: "iCalendar" }],
    }),
  };
}

/** The feeds of the whole record. */
export function wholeAlternates(feed: WholeFeed = "changes"): Alternates {
  return feedAlternates(feed, (format) => wholeFeedHref(feed, format));
}

/** The feeds of a view of the deals. */
export function dealsAlternates(search: DealsSearch): Alternates {
  return feedAlternates("deals", (format) => dealsFeedHref(search, format));
}

function feedAlternates(of: Followed, hrefOf: (format: FeedFormat) => string): Alternates {
  return {
    [FEED_TYPES.atom]: [{ url: hrefOf("atom"), of, form: "Atom" }],
    [FEED_TYPES.json]: [{ url: hrefOf("json"), of, form: "JSON Feed" }],
  };
}
