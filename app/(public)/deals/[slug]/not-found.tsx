import type { Metadata } from "next";
import { headers } from "next/headers";
import { DEAL_NOUN } from "@/components/deals/deal-noun";
import { GoneRecord, MissingRecord, UnreportedRecord, UnsaidRecord } from "@/components/shell/absent-record";
import type { Absent } from "@/lib/db/read/absent";
import { getDealFirstKnownOn } from "@/lib/db/read/deals/deal";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";
import { dealHref, partnershipHref } from "@/lib/url/href";
import { absentMetadata, absentOnce } from "../../_said/absent-metadata";
import { findUnsaid } from "../../_said/find-unsaid";

export function generateMetadata(): Promise<Metadata> {
  return absentMetadata("deal");
}

/** Why there is nothing to show: not known yet, removed, or never there. Next hands a not-found page no parameters. */
export default async function DealNotFound() {
  const { slug, known, said } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  if (said !== null) {
    const unsaid = await findUnsaid(DEAL_NOUN, slug, said);
    if (unsaid !== null) return <UnsaidRecord {...unsaid} />;
  }
  const published = await getDealFirstKnownOn(slug);
  if (published !== null && known !== null)
    return (
      <UnreportedRecord noun={DEAL_NOUN} slug={slug} known={known} firstKnownOn={published.firstKnownOn} />
    );
  const absent = await absentOnce("deal", slug);
  if (absent.kind === "gone")
    return <GoneRecord noun={DEAL_NOUN} slug={slug} gone={absent} successorHref={successorHref(absent)} />;
  return <MissingRecord noun={DEAL_NOUN} near={absent.kind === "missing" ? absent.near : []} />;
}

function successorHref({ successor }: Extract<Absent, { kind: "gone" }>): string | null {
  if (successor?.kind === "deal") return dealHref(successor.slug);
  return successor?.kind === "partnership" ? partnershipHref(successor.slug) : null;
}
