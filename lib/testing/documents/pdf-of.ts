/** PDFs for tests: as small as they can be. */

/** One with a line of text; an empty line: a page without text, as a scanner makes them. `isLocked`: a password opens it. */
export function pdfOf(lines: string | readonly string[], { isLocked = false } = {}): string {
  const all = [lines].flat().filter((line) => line !== "");
  const shown = all.map((line, at) => `${at === 0 ? "72 700 Td" : "0 -20 Td"} (${line}) Tj`).join(" ");
  const stream = all.length === 0 ? "" : `BT /F1 12 Tf ${shown} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `<< /Size 6 /Root 1 0 R ${isLocked ? LOCK : ""}>>`;
  return `${text}xref\n0 6\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${start}\n%%EOF`;
}

/** Of a password that nobody knows. */
const LOCK = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> `;
