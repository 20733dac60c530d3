import { getCalendar } from "@/lib/db/follow/calendar";
import { respondCalendar } from "@/lib/http/follow/respond-follow";
import { sayingLang } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { readParams } from "@/lib/url/params";
import { CALENDAR_PARAMS, calendarHref } from "@/lib/url/share/follow-href";
import { readAsked } from "../_asked/read-asked";

/** Expiries and deadlines as a calendar; the horizon's filters narrow it. A calendar has no place for notes, so bad parameters are refused. */
export async function GET(request: Request): Promise<Response> {
  noteUnknownRead(); // any save may move a date
  const search = readAsked(request, (raw) => readParams(CALENDAR_PARAMS, raw));
  if (search instanceof Response) return search;
  const place = { origin: publicOrigin(env()), self: calendarHref(search) };
  return respondCalendar(request, await getCalendar(search, { today: today(), lang: sayingLang() }), place);
}
