/**
 * Rows of text → CSV by RFC 4180, safe to open in a spreadsheet, sent while it is made.
 * Decides form only; knows no record.
 */

/** A cell that begins so is run as a formula by spreadsheets; one that looks disarmed already is disarmed too, so that reading gives both back. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** One cell: a formula is disarmed by an apostrophe, and what would break the row is quoted. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row with its line end. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

type CsvFile = {
  filename: string;
  header: readonly string[];
  chunks: AsyncIterator<readonly (readonly string[])[]>;
  /** Whether a byte-order mark tells spreadsheets that the text is UTF-8; default: no. */
  mark?: boolean;
};

/** The file as a stream: a chunk is read when the reader of the answer is ready for it, so a long list needs little memory. */
export function respondCsv({ filename, header, chunks, mark = false }: CsvFile): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`${mark ? "\ufeff" : ""}${csvRow(header)}`)),
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else if (value.length > 0) controller.enqueue(encoder.encode(value.map(csvRow).join("")));
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
      "X-Content-Type-Options": "nosniff",
    },
  });
}
