import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getDealByShortId } from "@/lib/db/read/deal-permalink";
import { dealHref, withQuery } from "@/lib/url/href";
import type { RawParams } from "@/lib/url/params";

type PermalinkProps = { params: Promise<{ shortId: string }>; searchParams: Promise<RawParams> };

export const metadata: Metadata = { title: "Permalink" };

/** A permalink: leads to the deal under its present slug, with the whole query. The browser carries the fragment over. */
export default async function Permalink({ params, searchParams }: PermalinkProps) {
  const [{ shortId }, raw] = await Promise.all([params, searchParams]);
  const answer = await getDealByShortId(shortId);
  if (answer.kind !== "found") notFound();
  permanentRedirect(withQuery(dealHref(answer.slug), raw));
}
