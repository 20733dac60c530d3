import { getChangesFeed, getRulingsFeed } from "@/lib/db/follow/whole-feeds";
import { respondFeed, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { sayingLang } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { FEED_FORMATS, isFeedFormat, WHOLE_FEEDS, wholeFeedHref } from "@/lib/url/share/follow-href";

type Context = { params: Promise<{ file: string }> };

const READS = { changes: getChangesFeed, rulings: getRulingsFeed } as const;

/** Every change of the record as a feed, or its rulings alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  noteUnknownRead(); // every publish is an entry
  const [, name = "", format = ""] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
  const feed = WHOLE_FEEDS.find((one) => one === name);
  if (feed === undefined || !isFeedFormat(format))
    return respondNoFormat(
      file,
      WHOLE_FEEDS.flatMap((one) => FEED_FORMATS.map((form) => wholeFeedHref(one, form))),
    );
  const place = { origin: publicOrigin(env()), self: wholeFeedHref(feed, format), format };
  return respondFeed(request, await READS[feed](sayingLang()), place);
}
