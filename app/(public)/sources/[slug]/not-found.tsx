import type { Metadata } from "next";
import { headers } from "next/headers";
import { GoneRecord, MissingRecord, UnsaidRecord } from "@/components/shell/absent-record";
import { UnpublishedSource } from "@/components/sources/absent-source";
import { SOURCE_NOUN } from "@/components/sources/source-noun";
import { getSourceDate } from "@/lib/db/read/sources/source";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";
import { sourceHref } from "@/lib/url/href";
import { absentMetadata, absentOnce } from "../../_said/absent-metadata";
import { findUnsaid } from "../../_said/find-unsaid";

export function generateMetadata(): Promise<Metadata> {
  return absentMetadata("source");
}

/** Why there is nothing to show: not published yet, removed, or never there. Next hands a not-found page no parameters. */
export default async function SourceNotFound() {
  const { slug, known, said } = readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));
  if (said !== null) {
    const unsaid = await findUnsaid(SOURCE_NOUN, slug, said);
    if (unsaid !== null) return <UnsaidRecord {...unsaid} />;
  }
  const source = await getSourceDate(slug);
  if (source !== null && known !== null) {
    return <UnpublishedSource slug={slug} known={known} publishedOn={source.publishedOn} />;
  }
  const absent = await absentOnce("source", slug);
  if (absent.kind === "gone") {
    const next = absent.successor?.kind === "source" ? sourceHref(absent.successor.slug) : null;
    return <GoneRecord noun={SOURCE_NOUN} slug={slug} gone={absent} successorHref={next} />;
  }
  return <MissingRecord noun={SOURCE_NOUN} near={absent.kind === "missing" ? absent.near : []} />;
}
