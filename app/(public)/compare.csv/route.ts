import { compareCsv } from "@/lib/http/compare-csv";
import { BYTE_ORDER_MARK } from "@/lib/http/csv";
import { respondText } from "@/lib/http/respond";
import { readFileRequest } from "../compare/read-file-request";

/** The comparison as CSV: a line for each term of each cell. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(request);
  if (asked instanceof Response) return asked;
  const response = respondText(
    request,
    BYTE_ORDER_MARK + compareCsv(asked.view, asked),
    "text/csv; charset=utf-8; header=present",
  );
  response.headers.set("Content-Disposition", `attachment; filename="${asked.filename}.csv"`);
  return response;
}
