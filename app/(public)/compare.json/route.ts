import { COMPARE_TABLE_HEADER, compareTable } from "@/lib/http/compare-table";
import { respondTable } from "@/lib/http/tables/respond-table";
import { readFileRequest } from "../compare/read-file-request";

/** The comparison as the rows of its other files; `/api/v1/compare` has it as columns and cells. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(request);
  if (asked instanceof Response) return asked;
  const { view, origin, permalink, filename } = asked;
  return respondTable("json", {
    title: "Comparison",
    filename,
    page: permalink,
    ...{ on: null, known: null, header: COMPARE_TABLE_HEADER },
    chunks: once(compareTable(view, origin)),
  });
}

async function* once<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
