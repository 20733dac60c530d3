import { walkHorizon } from "@/lib/db/read/horizon/horizon";
import { respondCsv } from "@/lib/http/csv";
import { HORIZON_TABLE_HEADER, horizonCells } from "@/lib/http/horizon-table";
import { respondBadParameters } from "@/lib/http/respond";
import { today } from "@/lib/runtime/clock";
import { env } from "@/lib/runtime/env";
import { toClocks } from "@/lib/url/clocks";
import { HORIZON, type HorizonSearch } from "@/lib/url/ledger/horizon-search";
import { rawFrom } from "@/lib/url/params";

/** The view of the horizon as a file, every page of it. A file has no place for notes, so bad parameters are refused. */
export function GET(request: Request): Response {
  const { search, notes } = HORIZON.read(rawFrom(new URL(request.url).searchParams));
  const bad = respondBadParameters(notes);
  if (bad) return bad;
  const day = today();
  const filename = `entente-horizon-${toClocks(search, day).on}.csv`;
  return respondCsv({ filename, header: HORIZON_TABLE_HEADER, chunks: chunksOf(search, day) });
}

async function* chunksOf(search: HorizonSearch, day: string): AsyncGenerator<string[][]> {
  const frame = { origin: env().ENTENTE_URL?.replace(/\/$/, "") ?? "", on: toClocks(search, day).on };
  for await (const rows of walkHorizon({ ...search, cursor: null }, day))
    yield rows.map((row) => horizonCells(row, frame));
}
