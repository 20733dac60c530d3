import type { Metadata } from "next";
import { DataPage } from "@/components/data/data-page";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getDataPage } from "@/lib/bulk/data-page";
import { alternatesOf } from "@/lib/language/alternates";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { dataHref } from "@/lib/url/href";
import { type RawParams, readParams } from "@/lib/url/params";

export function generateMetadata(): Metadata {
  return {
    title: words("data")("title"),
    description: words("data")("description"),
    alternates: alternatesOf(dataHref()),
  };
}

/** Everything that can be taken whole. */
export default async function Page({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { notes } = readParams({}, await searchParams);
  noteUnknownRead(); // every publish is another state
  return (
    <PageBody>
      <ParameterNotes notes={notes} />
      <DataPage view={await getDataPage()} origin={publicOrigin(env())} />
    </PageBody>
  );
}
