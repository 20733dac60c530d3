import type { Metadata } from "next";
import { Methodology } from "@/components/methodology/methodology";
import { ReadingPage } from "@/components/shell/reading-page";
import { listStandingExamples } from "@/lib/db/read/overview/methodology-examples";
import { alternatesOf } from "@/lib/language/alternates";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { today } from "@/lib/runtime/clock";
import { methodologyHref } from "@/lib/url/href";
import { CLOCK_PARAMS, type RawParams, readParams } from "@/lib/url/params";

export function generateMetadata(): Metadata {
  return {
    title: words("methodology")("name"),
    description: words("methodology")("description"),
    alternates: alternatesOf(methodologyHref()),
  };
}

type MethodologyPageProps = { searchParams: Promise<RawParams> };

/** The rules of the record, with living examples. */
export default async function MethodologyPage({ searchParams }: MethodologyPageProps) {
  const { search: query, notes } = readParams(CLOCK_PARAMS, await searchParams);
  const examples = await listStandingExamples(query.known, sayingLang());
  return (
    <ReadingPage action={methodologyHref()} query={query} today={today()} notes={notes}>
      <Methodology examples={examples} clocks={query} />
    </ReadingPage>
  );
}
