import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersionRecord } from "@/components/methodology/version-record";
import { PageBody } from "@/components/shell/page-body";
import { methodologyVersion } from "@/lib/domain/methodology/versions";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { parseNumber } from "@/lib/url/history-href";
import { methodologyVersionHref } from "@/lib/url/href";

type VersionPageProps = { params: Promise<{ version: string }> };

async function versionOf({ params }: VersionPageProps) {
  const number = parseNumber((await params).version);
  return number === null ? null : methodologyVersion(number);
}

export async function generateMetadata(props: VersionPageProps): Promise<Metadata> {
  const version = await versionOf(props);
  if (version === null) return { title: words("methodology")("notFound.page") };
  return {
    title: words("methodology")("pageTitle", { number: String(version.number) }),
    alternates: alternatesOf(methodologyVersionHref(version.number)),
  };
}

/** One version of the methodology by its number. */
export default async function MethodologyVersionPage(props: VersionPageProps) {
  const version = await versionOf(props);
  if (version === null) notFound();
  return (
    <PageBody>
      <VersionRecord version={version} />
    </PageBody>
  );
}
