import { COMPARE_TABLE_HEADER, compareTable } from "@/lib/http/compare-table";
import { respondTable } from "@/lib/http/tables/respond-table";
import { oneChunk } from "@/lib/http/tables/table-file";
import { compareRoute } from "../compare/read-file-request";

/** The comparison as the rows of its other files; `/api/v1/compare` has it as columns and cells. */
export const GET = compareRoute(({ view, origin, permalink, filename }) =>
  respondTable("json", {
    ...{ title: "Comparison", filename, page: permalink, on: null, known: null },
    header: COMPARE_TABLE_HEADER,
    chunks: oneChunk(compareTable(view, origin)),
  }),
);
