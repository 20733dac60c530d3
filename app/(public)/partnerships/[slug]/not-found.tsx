import type { Metadata } from "next";
import { headers } from "next/headers";
import {
  GoneRecord,
  MissingRecord,
  type RecordNoun,
  UnreportedRecord,
  UnsaidRecord,
} from "@/components/shell/absent-record";
import { getPartnership } from "@/lib/db/read/partnerships/partnership";
import { today } from "@/lib/runtime/clock";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";
import { partnershipHref, partnershipsHref } from "@/lib/url/href";
import { absentMetadata, absentOnce } from "../../_said/absent-metadata";
import { findUnsaid } from "../../_said/find-unsaid";

export function generateMetadata(): Promise<Metadata> {
  return absentMetadata("partnership");
}

const NOUN: RecordNoun = {
  singular: "partnership",
  plural: "partnerships",
  listHref: partnershipsHref(),
  hrefOf: (slug) => partnershipHref(slug),
};

/** Why there is nothing to show: not known yet, removed, or never there. */
export default async function PartnershipNotFound() {
  const { slug, known, said } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  if (said !== null) {
    const unsaid = await findUnsaid(NOUN, slug, said);
    if (unsaid !== null) return <UnsaidRecord {...unsaid} />;
  }
  const answer = await getPartnership(slug, { on: today(), known });
  if (answer.kind === "not_yet" && known !== null) {
    return <UnreportedRecord noun={NOUN} slug={slug} known={known} firstKnownOn={answer.firstKnownOn} />;
  }
  const absent = await absentOnce("partnership", slug);
  if (absent.kind === "gone") {
    const { successor } = absent;
    const successorHref = successor?.kind === "partnership" ? partnershipHref(successor.slug) : null;
    return <GoneRecord noun={NOUN} slug={slug} gone={absent} successorHref={successorHref} />;
  }
  return <MissingRecord noun={NOUN} near={absent.kind === "missing" ? absent.near : []} />;
}
