import { textWidthPx } from "@/lib/timeline/labels";

/** Between the tops of two lines, in parts of the font's size. */
const LEADING = 1.35;

/** Words broken into lines that fit, since SVG breaks none. A single word that is too wide has a line of its own. */
export function linesOf(text: string, widthPx: number, fontPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidthPx(longer, fontPx) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function linesHeight(lines: readonly string[], fontPx: number): number {
  return Math.ceil(lines.length * fontPx * LEADING);
}

type LinesProps = { lines: readonly string[]; x: number; y: number; fontPx: number };

/** Lines of quiet words, the first at `y`. */
export function Lines({ lines, x, y, fontPx }: LinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={Math.round(y + index * fontPx * LEADING)}
          fontSize={fontPx}
          fill="var(--ink-muted)"
        >
          {line}
        </text>
      ))}
    </>
  );
}
