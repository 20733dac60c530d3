import { walkTerms } from "@/lib/db/read/terms/terms-list";
import { cellText } from "@/lib/http/compare-csv";
import { respondCsv } from "@/lib/http/csv";
import { respondBadParameters } from "@/lib/http/respond";
import { TERMS_TABLE_HEADER, termCells } from "@/lib/http/terms-table";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { rawFrom } from "@/lib/url/params";
import { TERMS, type TermsSearch } from "@/lib/url/terms-search";

/** The view of the terms as a file, every page of it. A file has no place for notes, so bad parameters are refused. */
export function GET(request: Request): Response {
  const { search, notes } = TERMS.readApi(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const day = today();
  const filename = `entente-terms-${toClocks(search, day).on}.csv`;
  return respondCsv({ filename, header: TERMS_TABLE_HEADER, chunks: chunksOf(search, day) });
}

async function* chunksOf(search: TermsSearch, day: string): AsyncGenerator<string[][]> {
  const origin = env().ENTENTE_URL?.replace(/\/$/, "") ?? "";
  for await (const terms of walkTerms(search, day))
    yield terms.map((term) => termCells(term, origin).map(cellText));
}
