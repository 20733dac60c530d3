import { respondNoFormat } from "@/lib/http/follow/respond-follow";
import { respondTable } from "@/lib/http/tables/respond-table";
import { env, publicOrigin } from "@/lib/runtime/env";
import { rawFrom } from "@/lib/url/params";
import { isTableFormat, TABLE_FORMATS } from "@/lib/url/share/table-href";
import { DEALS_FILE } from "../../lists/deals";
import type { ListFile } from "../../lists/define-list-file";
import {
  CHANGES_FILE,
  NETWORK_FILE,
  ORGANIZATIONS_FILE,
  PARTNERSHIPS_FILE,
  SOURCES_FILE,
} from "../../lists/records";
import { DISPUTES_FILE, HORIZON_FILE, LEDGER_FILE, TERMS_FILE } from "../../lists/terms";

const LISTS: Readonly<Record<string, ListFile>> = {
  deals: DEALS_FILE,
  terms: TERMS_FILE,
  ledger: LEDGER_FILE,
  horizon: HORIZON_FILE,
  disputes: DISPUTES_FILE,
  organizations: ORGANIZATIONS_FILE,
  partnerships: PARTNERSHIPS_FILE,
  sources: SOURCES_FILE,
  changes: CHANGES_FILE,
  network: NETWORK_FILE,
};

type Context = { params: Promise<{ list: string; format: string }> };

/** A list's view as a file: `/deals.csv?org=openai`, `/terms.xlsx`, `/ledger.md`, `/sources.json` and so on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { list, format } = await params;
  const read = Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  if (read === undefined || !isTableFormat(format))
    return respondNoFormat(
      `${list}.${format}`,
      TABLE_FORMATS.map((form) => `/${list}.${form}`),
    );
  const file = await read(rawFrom(new URL(request.url).searchParams), publicOrigin(env()));
  return file instanceof Response ? file : respondTable(format, file);
}
