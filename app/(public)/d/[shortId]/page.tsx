import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getDealByShortId } from "@/lib/db/read/deals/deal-permalink";
import { inThisLanguage } from "@/lib/language/current";
import { parsePermalink, revisionHref } from "@/lib/url/history-href";
import { dealHref, withQuery } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";

type PermalinkProps = { params: Promise<{ shortId: string }>; searchParams: Promise<RawParams> };

export function generateMetadata(): Metadata {
  return { title: "Permalink" };
}

/** A permalink: leads to the deal, or the revision of it after "@", under its present slug, with the whole query. The browser carries the fragment over. */
export default async function Permalink({ params, searchParams }: PermalinkProps) {
  const [{ shortId: text }, raw] = await Promise.all([params, searchParams]);
  const asked = parsePermalink(text);
  const answer = await getDealByShortId(asked?.shortId ?? "");
  if (asked === null || answer.kind === "absent") notFound();
  // A revision stays readable when its deal is gone.
  if (asked.number !== null)
    permanentRedirect(inThisLanguage(withQuery(revisionHref("deals", answer.slug, asked.number), raw)));
  if (answer.kind !== "found") notFound();
  permanentRedirect(inThisLanguage(withQuery(dealHref(answer.slug), raw)));
}
