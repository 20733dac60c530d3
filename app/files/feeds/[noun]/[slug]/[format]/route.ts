import { getRecordFeed } from "@/lib/db/follow/record-feed";
import { respondAbsentFile, respondFeed, respondNoFormat } from "@/lib/http/follow/respond-follow";
import { sayingLang } from "@/lib/language/current";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import {
  FEED_FORMATS,
  isFeedFormat,
  isRecordNoun,
  RECORD_NOUNS,
  recordFeedHref,
} from "@/lib/url/share/follow-href";

type Context = { params: Promise<{ noun: string; slug: string; format: string }> };

/** What changes in one record and in what belongs to it, as `/{noun}/{slug}/feed.atom` and `.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { noun, slug, format } = await params;
  noteUnknownRead(); // an entry may come from any save
  if (!isRecordNoun(noun)) return respondNoFormat(noun, RECORD_NOUNS);
  if (!isFeedFormat(format))
    return respondNoFormat(
      `feed.${format}`,
      FEED_FORMATS.map((form) => recordFeedHref(noun, slug, form)),
    );
  const answer = await getRecordFeed(noun, slug, sayingLang());
  if (answer.kind !== "found")
    return respondAbsentFile(answer, {
      word: RECORD_WORDS[noun],
      slug,
      hrefOf: (present) => recordFeedHref(noun, present, format),
    });
  const place = { origin: publicOrigin(env()), self: recordFeedHref(noun, slug, format), format };
  return respondFeed(request, answer.feed, place);
}
