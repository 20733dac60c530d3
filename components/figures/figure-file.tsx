import { Lines, linesHeight, linesOf } from "@/components/timeline/file/standalone-words";
import { toMarkup } from "@/components/timeline/file/to-markup";
import { inTheme, type Theme } from "@/components/timeline/palette";
import { type BarFigure, type Figure, rowsOf } from "@/lib/figures/figure";
import { FIRMEST_FIRST } from "@/lib/figures/stack";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { LOOKS, POSSIBLE_OPACITY } from "./firmness-look";
import { StretchRects } from "./stretch-rects";
import { YearDrawing } from "./year-drawing";

/** A slide: 16 to 9. */
const SLIDE = { widthPx: 1280, heightPx: 720, edgePx: 48 } as const;
const TITLE_PX = 30;
const WORDS_PX = 16;
const FOOT_PX = 12;
const INNER_PX = SLIDE.widthPx - 2 * SLIDE.edgePx;

export type FigureFileInput = { figure: Figure; theme: Theme; pageUrl: string; asOf: string };

/** A figure as a picture of its own, for a slide: title, sentence, drawing, key and where it is from. */
export function figureSvg({ figure, theme, pageUrl, asOf }: FigureFileInput): string {
  const { widthPx, heightPx, edgePx } = SLIDE;
  const t = words("figures");
  const head = linesOf(figure.sentence, INNER_PX, WORDS_PX).slice(0, 3);
  const top = 82 + linesHeight(head, WORDS_PX) + 8;
  const foot = linesOf(
    [...figure.notes, t("file.key"), asOf, t("file.source", { address: pageUrl })].join(" "),
    INNER_PX,
    FOOT_PX,
  ).slice(0, 3);
  const footTop = heightPx - 18 - linesHeight(foot, FOOT_PX);
  const room = { widthPx: INNER_PX, heightPx: footTop - 40 - top };
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{figure.title}</title>
      <desc>{figure.sentence}</desc>
      <rect width={widthPx} height={heightPx} fill="var(--paper)" />
      <text x={edgePx} y={56} fontSize={TITLE_PX} fontWeight="600" fill="var(--ink)">
        {figure.title}
      </text>
      <Lines lines={head} x={edgePx} y={84} fontPx={WORDS_PX} />
      <g transform={`translate(${edgePx} ${top})`}>
        {"bars" in figure ? (
          <BarsDrawing figure={figure} {...room} />
        ) : (
          <YearDrawing figure={figure} frame={{ ...room, fontPx: 15, every: 1 }} hrefOf={null} />
        )}
      </g>
      <Key figure={figure} y={footTop - 26} />
      <Lines lines={foot} x={edgePx} y={footTop + FOOT_PX} fontPx={FOOT_PX} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(markup, theme)}\n`;
}

function BarsDrawing({
  figure: { bars },
  widthPx,
  heightPx,
}: {
  figure: BarFigure;
  widthPx: number;
  heightPx: number;
}) {
  const pitch = Math.min(56, heightPx / Math.max(1, bars.length));
  const fontPx = Math.min(14, pitch * 0.42);
  return (
    <>
      {bars.map((bar, index) => (
        <g key={bar.key} transform={`translate(0 ${Math.round(index * pitch)})`}>
          <text y={fontPx} fontSize={fontPx} fill="var(--ink)">
            {`${bar.title}  (${bar.note})`}
          </text>
          <text x={widthPx} y={fontPx} fontSize={fontPx} textAnchor="end" fill="var(--ink)">
            {bar.words}
          </text>
          <rect y={fontPx * 1.4 + pitch * 0.16} width={widthPx} height={1} fill="var(--rule)" />
          <StretchRects
            stretches={bar.stretches}
            place={(start, end) => ({
              x: start * widthPx,
              y: fontPx * 1.4,
              width: Math.max(1, (end - start) * widthPx),
              height: pitch * 0.32,
            })}
          />
        </g>
      ))}
    </>
  );
}

const KEY_PITCH_PX = 170;

function Key({ figure, y }: { figure: Figure; y: number }) {
  const drawn = rowsOf(figure).map(({ binding }) => binding);
  const shown = FIRMEST_FIRST.filter((binding) => drawn.includes(binding));
  return (
    <g transform={`translate(${SLIDE.edgePx} ${y})`} fontSize={13}>
      {shown.map((binding, index) => {
        const { fill, stroke, dash } = LOOKS[binding];
        return (
          <g key={binding} transform={`translate(${index * KEY_PITCH_PX} 0)`}>
            <rect width={14} height={12} fill={fill} stroke={stroke} strokeDasharray={dash} />
            <rect
              x={14}
              width={10}
              height={12}
              fill={fill}
              fillOpacity={POSSIBLE_OPACITY}
              stroke={stroke}
              strokeDasharray={dash}
            />
            <text x={32} y={11} fill="var(--ink-muted)">
              {language().vocabulary.bindings[binding]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
