import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { AbsentShared } from "@/components/share/absent-shared";
import { absentWords } from "@/components/share/absent-words";
import { frozenHref } from "@/components/share/frozen-href";
import { SharePage } from "@/components/share/share-page";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import { overviewHref } from "@/lib/url/href";
import { type RawParams, readParams } from "@/lib/url/params";
import { shareHref } from "@/lib/url/share/share-href";
import { OF_PARAM } from "@/lib/url/share/shared-address";
import { isShared, readShared } from "../../_share/read-shared";
import { shareProps } from "../../_share/share-props";

type Props = { searchParams: Promise<RawParams> };

export function generateMetadata(): Metadata {
  return {
    title: words("share")("title"),
    description: words("share")("description"),
    robots: { index: false },
  };
}

/** All ways to take one page along; without scripts the same, to be selected instead of copied. */
export default async function Page({ searchParams }: Props) {
  const { search } = readParams(OF_PARAM, await searchParams);
  const read = await readShared(search.of ?? overviewHref());
  if (read.kind === "unreadable") return <Unreadable message={read.message} />;
  if (read.kind === "absent") {
    if (read.absent.kind === "moved") permanentRedirect(inThisLanguage(shareHref(read.absent.path)));
    if (read.absent.kind === "not_yet") return <AbsentShared {...absentWords(read.absent)} />;
    notFound();
  }
  const hasMoment = await isShared(frozenHref(read.exhibit));
  return <SharePage {...shareProps(read.exhibit, read.address, hasMoment)} />;
}

/** In another language than English it says what kind of mistake it is: the sentence about the address is made for programs. */
function Unreadable({ message }: { message: string }) {
  const reason = currentLanguage() === DEFAULT_LANGUAGE ? message : words("share")("misreadLead");
  return <AbsentShared title={words("share")("nothing")} reason={reason} />;
}
