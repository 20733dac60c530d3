import { getDealsFeed } from "@/lib/db/follow/record-feed";
import { FILTERS_OF, presentFilters } from "@/lib/db/read/present-filters";
import { respondFeed, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { respondBadParameters } from "@/lib/http/respond";
import { sayingLang } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { DEALS } from "@/lib/url/deals-search";
import { rawFrom } from "@/lib/url/params";
import { dealsFeedHref, FEED_FORMATS, isFeedFormat } from "@/lib/url/share/follow-href";

type Context = { params: Promise<{ format: string }> };

/** What changes in the deals of a view, as `/deals/feed.atom?org=…` and `.json`. A feed has no place for notes, so bad parameters are refused. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { format } = await params;
  noteUnknownRead(); // an entry may come from any save
  const asked = DEALS.read(rawFrom(new URL(request.url).searchParams));
  if (!isFeedFormat(format))
    return respondNoFormat(
      `feed.${format}`,
      FEED_FORMATS.map((form) => dealsFeedHref(asked.search, form)),
    );
  const bad = respondBadParameters(asked.notes);
  if (bad) return bad;
  const { search } = await presentFilters(asked.search, FILTERS_OF.deals);
  const place = { origin: publicOrigin(env()), self: dealsFeedHref(search, format), format };
  return respondFeed(request, await getDealsFeed(search, sayingLang()), place);
}
