import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneRecord, MissingRecord } from "@/components/shell/absent-record";
import { NOUNS } from "@/components/shell/record-nouns";
import { getAbsent } from "@/lib/db/read/absent";
import { getDealByShortId, getNearPermalinks } from "@/lib/db/read/deals/deal-permalink";
import { words } from "@/lib/language/words";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";
import { parsePermalink } from "@/lib/url/history-href";

export function generateMetadata(): Metadata {
  return { title: words("record")("permalinkNotFound") };
}

/** A permalink that leads nowhere: its deal was removed, or there never was one; then those of deals that it resembles. */
export default async function PermalinkNotFound() {
  const { slug } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  const shortId = parsePermalink(slug)?.shortId ?? slug;
  const answer = await getDealByShortId(shortId);
  if (answer.kind === "gone") {
    const absent = await getAbsent("deal", answer.slug);
    if (absent.kind === "gone")
      return <GoneRecord noun={NOUNS.deal} slug={answer.slug} gone={absent} successorHref={null} />;
  }
  return <MissingRecord noun={NOUNS.deal} near={await getNearPermalinks(shortId)} />;
}
