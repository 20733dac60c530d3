import { compareCsv } from "@/lib/http/compare-csv";
import { BYTE_ORDER_MARK } from "@/lib/http/csv";
import { respondText } from "@/lib/http/respond";
import { compareRoute } from "../compare/read-file-request";

/** The comparison as CSV: a line for each term of each cell. */
export const GET = compareRoute((file, request) => {
  const text = BYTE_ORDER_MARK + compareCsv(file.view, file);
  const response = respondText(request, text, "text/csv; charset=utf-8; header=present");
  response.headers.set("Content-Disposition", `attachment; filename="${file.filename}.csv"`);
  return response;
});
