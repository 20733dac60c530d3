import { compareXlsx } from "@/lib/http/compare-xlsx";
import { respondWorkbook } from "@/lib/http/respond";
import { compareRoute } from "../compare/read-file-request";

/** The comparison as a workbook. */
export const GET = compareRoute(async (file) =>
  respondWorkbook(await compareXlsx(file.view, file), file.filename),
);
