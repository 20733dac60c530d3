import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneDeal, MissingDeal, UnreportedDeal } from "@/components/deals/absent-deal";
import { type Absent, getAbsent } from "@/lib/db/read/absent";
import { getDealFirstKnownOn } from "@/lib/db/read/deal";
import { dealHref, partnershipHref } from "@/lib/url/href";
import { CLOCK_PARAMS, rawFrom, readParams } from "@/lib/url/params";

export const metadata: Metadata = { title: "Deal not found" };

/** Why there is nothing to show: not known yet, removed, or never there. Next hands a not-found page no parameters. */
export default async function DealNotFound() {
  const url = new URL((await headers()).get("x-entente-path") ?? "/", "http://entente.invalid");
  const slug = decodeSegment(url.pathname.split("/").at(-1) ?? "");
  const { known } = readParams(CLOCK_PARAMS, rawFrom(url.searchParams)).values;
  const published = await getDealFirstKnownOn(slug);
  if (published !== null && known !== null) {
    return <UnreportedDeal slug={slug} known={known} firstKnownOn={published.firstKnownOn} />;
  }
  const absent = await getAbsent("deal", slug);
  if (absent.kind === "gone")
    return <GoneDeal slug={slug} reason={absent.reason} successorHref={successorHref(absent)} />;
  return <MissingDeal near={absent.kind === "missing" ? absent.near : []} />;
}

function successorHref({ successor }: Extract<Absent, { kind: "gone" }>): string | null {
  if (successor?.kind === "deal") return dealHref(successor.slug);
  return successor?.kind === "partnership" ? partnershipHref(successor.slug) : null;
}

/** A broken escape in the address names no deal. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
