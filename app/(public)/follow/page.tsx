import type { Metadata } from "next";
import { FollowPage } from "@/components/follow/follow-page";
import { findReported } from "@/lib/db/notes/reader-notes";
import { told } from "@/lib/domain/text/translations";
import { words } from "@/lib/language/words";
import { canMail } from "@/lib/mail/send-mail";
import { HISTORY_NOUNS, recordHref } from "@/lib/url/history-href";
import { type RawParams, readParams } from "@/lib/url/params";
import {
  CALENDAR_NOUNS,
  FEED_FORMATS,
  recordCalendarHref,
  recordFeedHref,
  wholeFeedHref,
} from "@/lib/url/share/follow-href";
import { FOLLOW_PARAMS, type Followable, readFollowed } from "@/lib/url/share/mail-href";
import { followAction } from "../_actions/follow";

export function generateMetadata(): Metadata {
  return { title: words("follow")("title"), robots: { index: false } };
}

type Props = { searchParams: Promise<RawParams> };

/** How one hears of changes: of one record, or of all of them. */
export default async function Page({ searchParams }: Props) {
  const { search, notes } = readParams(FOLLOW_PARAMS, await searchParams);
  const named = readFollowed(search.about);
  const found = named && (await findReported(HISTORY_NOUNS[named.noun], named.slug));
  const about = found ? named : null;
  return (
    <FollowPage
      about={
        about && found
          ? { ...told(found, "title"), text: search.about, href: recordHref(about.noun, about.slug) ?? "/" }
          : null
      }
      isLost={search.about !== "" && about === null}
      notes={notes}
      feeds={feedsOf(about)}
      calendar={calendarOf(about)}
      action={canMail() ? followAction : null}
    />
  );
}

const NAMES = { atom: "Atom", json: "JSON Feed" } as const;

function feedsOf(about: Followable | null) {
  return FEED_FORMATS.map((format) => ({
    href: about ? recordFeedHref(about.noun, about.slug, format) : wholeFeedHref("changes", format),
    label: NAMES[format],
  }));
}

function calendarOf(about: Followable | null): string | null {
  if (about === null) return "/calendar.ics";
  const noun = CALENDAR_NOUNS.find((one) => one === about.noun);
  return noun ? recordCalendarHref(noun, about.slug) : null;
}
