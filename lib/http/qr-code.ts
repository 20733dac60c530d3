import "server-only";
import { encode } from "uqr";
import type { QrCodeView } from "@/lib/views/editor/second-step";

/** A text as a QR code: made on the server, so that the secret in it goes nowhere but to the page, and no browser loads a library. */

/** Four squares of white around it, as the standard asks. */
const QUIET = 4;

/** One path for all dark squares of a row that touch. */
export function qrCodeOf(text: string): QrCodeView {
  const { size, data } = encode(text, { ecc: "M", border: QUIET });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join("") };
}

/** Where dark squares begin, and how many follow. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
