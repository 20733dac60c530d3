import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneSource, MissingSource, UnpublishedSource } from "@/components/sources/absent-source";
import { getAbsent } from "@/lib/db/read/absent";
import { getSourceDate } from "@/lib/db/read/sources/source";
import { sourceHref } from "@/lib/url/href";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";

export const metadata: Metadata = { title: "Source not found" };

/** Why there is nothing to show: not published yet, removed, or never there. Next hands a not-found page no parameters. */
export default async function SourceNotFound() {
  const url = new URL((await headers()).get("x-entente-path") ?? "/", "http://entente.invalid");
  const slug = url.pathname.split("/").at(-1) ?? "";
  const { known } = readParams(CLOCK_PARAMS, rawFrom(url.searchParams)).search;
  const source = await getSourceDate(slug);
  if (source !== null && known !== null) {
    return <UnpublishedSource slug={slug} known={known} publishedOn={source.publishedOn} />;
  }
  const absent = await getAbsent("source", slug);
  if (absent.kind === "gone") {
    const next = absent.successor?.kind === "source" ? sourceHref(absent.successor.slug) : null;
    return <GoneSource slug={slug} reason={absent.reason} successorHref={next} />;
  }
  return <MissingSource near={absent.kind === "missing" ? absent.near : []} />;
}
