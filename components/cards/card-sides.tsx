/** The sides of a dispute on a card, beside one another and with equal room. */
import { words } from "@/lib/language/words";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { type Fitted, fitLines, LEADING } from "./card-lines";
import { CARD, FOOT_TOP_PX, INNER_PX, Words } from "./card-parts";

/** So many sides stand beside one another; of more it says how many. */
const MOST_SIDES = 3;
const SIDES = { gapPx: 24, indentPx: 12, aboutPx: 24, whoPx: 12 } as const;
/** What is short stands in one line, however large; what is not is broken, and smaller. */
const SIZES_PX = { one: [32, 26, 22], some: [20, 18, 16, 14] } as const;

function roomFor(display: string, widthPx: number): [most: number, sizesPx: readonly number[]] {
  const [line] = fitLines(display, { widthPx, most: 1, sizesPx: SIZES_PX.one }).lines;
  return line === display ? [1, SIZES_PX.one] : [4, SIZES_PX.some];
}

type SidesProps = Pick<Exhibit, "about" | "sides"> & { top: number };

/** Each side with who says so, below the name of what they are of. */
export function CardSides({ about, sides, top }: SidesProps) {
  const shown = sides.slice(0, MOST_SIDES);
  const more = sides.length - shown.length;
  const named = [about, more > 0 ? words("share")("card.moreSides", { count: more }) : null].filter(Boolean);
  const begin = top + (named.length > 0 ? SIDES.aboutPx : 0) + 6;
  const wholePx = (INNER_PX - SIDES.gapPx * (shown.length - 1)) / shown.length;
  const inside = { widthPx: wholePx - SIDES.indentPx };
  const whoPx = SIDES.whoPx * LEADING;
  const roomPx = FOOT_TOP_PX - begin - whoPx - 22;
  const sideOf = (display: string, most: number, sizesPx: readonly number[]) =>
    fitLines(display, { ...inside, most, heightPx: roomPx, sizesPx });
  // The longest side says how large all are: none is louder.
  const fontPx = Math.min(
    ...shown.map(({ display }) => sideOf(display, ...roomFor(display, inside.widthPx)).fontPx),
  );
  const said = shown.map(({ display }) => sideOf(display, 4, [fontPx]));
  const saidPx = Math.max(...said.map(({ lines }) => lines.length)) * fontPx * LEADING + 4;
  const most = roomPx - saidPx > whoPx ? 2 : 1;
  const whos = shown.map(({ publishers }) =>
    fitLines(publishers.join(", "), { ...inside, most, sizesPx: [SIDES.whoPx] }),
  );
  // The bars end where the longest side does.
  const whoLines = Math.max(...whos.map(({ lines }) => lines.length));
  return (
    <>
      {named.length > 0 && (
        <Words
          fitted={fitLines(named.join(" · "), { widthPx: INNER_PX, most: 1, sizesPx: [15] })}
          x={CARD.edgePx}
          y={top + 16}
          fill="var(--ink-muted)"
        />
      )}
      {shown.map(({ display }, index) => (
        <Side
          key={display}
          said={said[index] ?? NO_LINES}
          who={whos[index] ?? NO_LINES}
          x={CARD.edgePx + index * (wholePx + SIDES.gapPx)}
          top={begin}
          heights={{ saidPx, wholePx: saidPx + whoLines * whoPx }}
        />
      ))}
    </>
  );
}

const NO_LINES: Fitted = { lines: [], fontPx: 0 };

type SideProps = {
  said: Fitted;
  who: Fitted;
  x: number;
  top: number;
  heights: { saidPx: number; wholePx: number };
};

function Side({ said, who, x, top, heights }: SideProps) {
  const inside = x + SIDES.indentPx;
  return (
    <>
      <rect x={x} y={top} width={3} height={Math.round(heights.wholePx + 4)} fill="var(--disputed-fg)" />
      <Words fitted={said} x={inside} y={top + said.fontPx} fill="var(--ink)" />
      <Words fitted={who} x={inside} y={top + heights.saidPx + who.fontPx} fill="var(--ink-muted)" />
    </>
  );
}
