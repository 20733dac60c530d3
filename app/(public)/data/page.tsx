import { DataPage } from "@/components/data/data-page";
import { PageBody } from "@/components/shell/page-body";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { getDataPage } from "@/lib/bulk/data-page";
import { env, publicOrigin } from "@/lib/runtime/env";
import { noteUnknownRead } from "@/lib/runtime/record-reads";
import { dataHref } from "@/lib/url/href";
import { type RawParams, readParams } from "@/lib/url/params";
import { pageHead } from "../../_share/page-head";

export const generateMetadata = () => pageHead("data", dataHref());

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
