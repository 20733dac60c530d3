import { compareXlsx } from "@/lib/http/compare-xlsx";
import { OPEN_HEADERS } from "@/lib/http/respond";
import { readFileRequest } from "../compare/read-file-request";

/** The comparison as a workbook. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readFileRequest(request);
  if (asked instanceof Response) return asked;
  const bytes = await compareXlsx(asked.view, asked);
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...OPEN_HEADERS,
      "Content-Disposition": `attachment; filename="${asked.filename}.xlsx"`,
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
