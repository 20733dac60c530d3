import { getRecordCalendar } from "@/lib/db/follow/calendar";
import { respondAbsentFile, respondCalendar, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { sayingLang } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import { CALENDAR_NOUNS, isCalendarNoun, recordCalendarHref } from "@/lib/url/share/follow-href";

type Context = { params: Promise<{ noun: string; slug: string; format: string }> };

/** What ends and falls due in the deals of one record, as `/{noun}/{slug}/calendar.ics`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { noun, slug, format } = await params;
  noteUnknownRead(); // a save of another record may move a date
  if (!isCalendarNoun(noun))
    return respondNoFormat(
      `/${noun}/…/calendar.${format}`,
      CALENDAR_NOUNS.map((each) => recordCalendarHref(each, "…")),
    );
  if (format !== "ics") return respondNoFormat(`calendar.${format}`, [recordCalendarHref(noun, slug)]);
  const answer = await getRecordCalendar(noun, slug, sayingLang());
  if (answer.kind !== "found")
    return respondAbsentFile(answer, {
      word: RECORD_WORDS[noun],
      slug,
      hrefOf: (present) => recordCalendarHref(noun, present),
    });
  const place = { origin: publicOrigin(env()), self: recordCalendarHref(noun, slug) };
  return respondCalendar(request, answer.calendar, place);
}
