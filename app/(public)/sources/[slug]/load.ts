import { cache } from "react";
import { getSource } from "@/lib/db/read/sources/source";
import { today } from "@/lib/runtime/clock";
import { toClocks } from "@/lib/url/clocks";
import { type RawParams, readParams } from "@/lib/url/params";
import { SOURCE_PAGE_PARAMS } from "@/lib/url/source-search";

export type SourcePageProps = { params: Promise<{ slug: string }>; searchParams: Promise<RawParams> };

/** The title and the page of one request want the same source: it is read once. The key is text, since objects never equal. */
const readOnce = cache((slug: string, query: string) => getSource(slug, JSON.parse(query)));

/** What a request for a source's page asks for, and what the record answers. */
export async function loadSource({ params, searchParams }: SourcePageProps) {
  const [{ slug }, raw] = await Promise.all([params, searchParams]);
  const { search: values, notes } = readParams(SOURCE_PAGE_PARAMS, raw);
  const now = today();
  const found = await readOnce(
    slug,
    JSON.stringify({ clocks: toClocks(values, now), cursor: values.cursor }),
  );
  return { slug, raw, query: values, notes, now, found };
}
