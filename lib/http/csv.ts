/**
 * Rows of text → CSV by csv-stringify, safe to open in a spreadsheet, sent while it is made.
 * Decides form only; knows no record.
 */
import { stringify } from "csv-stringify/sync";

/**
 * A cell that begins so is run as a formula by spreadsheets; one that looks disarmed already is disarmed too, so that reading
 * gives both back (the library's own `escape_formulas` leaves those, and reading would take a mark off that was the writer's).
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** By it a spreadsheet knows that a file is in UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One cell: a formula is disarmed by an apostrophe, and what would break the row is quoted. */
export function csvCell(text: string): string {
  return csvRow([text]).slice(0, -2);
}

/** One row with its line end. */
export function csvRow(cells: readonly string[]): string {
  return csvRows([cells]);
}

/** Rows, each with its line end. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map((text) => (FORMULA.test(text) ? `'${text}` : text))),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/ },
  );
}

type CsvFile = {
  filename: string;
  header: readonly string[];
  chunks: AsyncIterator<readonly (readonly string[])[]>;
};

/** The file as a stream: a chunk is read when the reader of the answer is ready for it, so a long list needs little memory. */
export function respondCsv({ filename, header, chunks }: CsvFile): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvRow(header))),
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else if (value.length > 0) controller.enqueue(encoder.encode(csvRows(value)));
      else await this.pull?.(controller);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Disposition": `attachment; filename="${filename}"`,
      "Content-Type": "text/csv; charset=utf-8; header=present",
      // A list of the API is answered as this file to whoever asks it for CSV.
      Vary: "Accept, Accept-Encoding",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
