import { standingShape } from "@/components/standing/standing-glyph";
import { toMarkup } from "@/components/timeline/file/to-markup";
import { inTheme } from "@/components/timeline/palette";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { counted } from "@/lib/language/counted";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { type Fitted, fitLines, LEADING } from "./card-lines";

/** Drawn twice as sharp it has the 1200 by 630 pixels that previews of links have. */
const CARD = { widthPx: 600, heightPx: 315, edgePx: 32 } as const;
const INNER_PX = CARD.widthPx - 2 * CARD.edgePx;
/** Two lines of the largest letters. */
const TITLE_PX = 74;
const FOOT_TOP_PX = CARD.heightPx - 52;

/** What a preview of a link shows: the sentence, its standing by shape and word, how many sources, which day. */
export type Card = Pick<
  Exhibit,
  "kicker" | "title" | "within" | "sentence" | "standing" | "sides" | "sources" | "on" | "known" | "withdrawn"
>;

/** The picture of a link's preview. */
export function cardSvg(card: Card): string {
  const { widthPx, heightPx, edgePx } = CARD;
  const kicker = fitLines([card.kicker, card.within].filter(Boolean).join(" · "), {
    ...{ widthPx: INNER_PX - 90, most: 1, sizesPx: [13] },
  });
  const title = fitLines(card.title, {
    ...{ widthPx: INNER_PX, most: 3, heightPx: TITLE_PX, bold: true },
    sizesPx: [28, 24, 20],
  });
  const titleTop = 62 + title.fontPx * 0.8;
  const saidTop = titleTop + title.lines.length * title.fontPx * LEADING - title.fontPx * 0.2;
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{card.title}</title>
      <rect width={widthPx} height={heightPx} fill="var(--paper)" />
      <rect width={widthPx} height={6} fill="var(--accent)" />
      <Words fitted={kicker} x={edgePx} y={40} fill="var(--accent)" weight="500" />
      <text x={widthPx - edgePx} y={40} fontSize={16} fontWeight="600" textAnchor="end" fill="var(--ink)">
        Entente
      </text>
      <Words fitted={title} x={edgePx} y={titleTop} fill="var(--ink)" weight="600" />
      {card.withdrawn === null ? (
        <Said card={card} top={saidTop} />
      ) : (
        <Words
          fitted={fitLines(words("share")("card.withdrawn", { reason: card.withdrawn }), {
            widthPx: INNER_PX,
            most: 3,
            sizesPx: [18, 15],
          })}
          x={edgePx}
          y={saidTop + 18}
          fill="var(--ink-muted)"
        />
      )}
      <Foot card={card} />
    </svg>,
  );
  return inTheme(markup, "light");
}

type WordsProps = { fitted: Fitted; x: number; y: number; fill: string; weight?: string };

function Words({ fitted: { lines, fontPx }, x, y, fill, weight = "400" }: WordsProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={Math.round(y + index * fontPx * LEADING)}
          fontSize={fontPx}
          fontWeight={weight}
          fill={fill}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** The sentence, or of a dispute both sides with equal room: never one number. */
function Said({ card: { sentence, sides }, top }: { card: Card; top: number }) {
  const room = FOOT_TOP_PX - top - 14;
  if (sides.length < 2) {
    const fitted = fitLines(sentence, {
      ...{ widthPx: INNER_PX, most: 4, heightPx: room },
      sizesPx: [20, 18, 16, 14],
    });
    return <Words fitted={fitted} x={CARD.edgePx} y={top + fitted.fontPx} fill="var(--ink)" />;
  }
  const gap = 24;
  const widthPx = (INNER_PX - gap) / 2;
  return (
    <>
      {sides.slice(0, 2).map((side, index) => (
        <Side
          key={side.display}
          side={side}
          x={CARD.edgePx + index * (widthPx + gap)}
          top={top + 6}
          room={{ widthPx, heightPx: room - 6 }}
        />
      ))}
    </>
  );
}

type SideProps = {
  side: Card["sides"][number];
  x: number;
  top: number;
  room: { widthPx: number; heightPx: number };
};

function Side({ side: { display, publishers }, x, top, room }: SideProps) {
  const inner = room.widthPx - 12;
  const words = fitLines(display, {
    ...{ widthPx: inner, most: Math.max(1, Math.floor((room.heightPx - 20) / 20)), sizesPx: [19, 16, 14] },
  });
  const said = fitLines(publishers.join(", "), { widthPx: inner, most: 1, sizesPx: [12] });
  const saidY = top + words.fontPx + words.lines.length * words.fontPx * LEADING;
  return (
    <>
      <rect
        x={x}
        y={top}
        width={3}
        height={Math.min(room.heightPx, saidY - top + 4)}
        fill="var(--disputed-fg)"
      />
      <Words fitted={words} x={x + 12} y={top + words.fontPx} fill="var(--ink)" />
      <Words fitted={said} x={x + 12} y={saidY} fill="var(--ink-muted)" />
    </>
  );
}

function Foot({ card: { standing, sources, on, known } }: { card: Card }) {
  const { edgePx, widthPx } = CARD;
  const day = dayWords(on);
  const read = known === null ? day : words("share")("card.known", { day, known: dayWords(known) });
  const said = [...(sources === 0 ? [] : [counted(sources, "source")]), read].join(" · ");
  return (
    <>
      <rect x={edgePx} y={FOOT_TOP_PX} width={INNER_PX} height={1} fill="var(--rule-strong)" />
      {standing !== null && <Mark standing={standing} />}
      <text x={widthPx - edgePx} y={FOOT_TOP_PX + 28} fontSize={14} textAnchor="end" fill="var(--ink-muted)">
        {said}
      </text>
    </>
  );
}

function Mark({ standing }: { standing: Standing }) {
  const fill = `var(--${standing}-fg)`;
  return (
    <g transform={`translate(${CARD.edgePx} ${FOOT_TOP_PX + 15})`} color={fill}>
      {standingShape(standing)}
      <text x={24} y={13} fontSize={15} fontWeight="500" fill={fill}>
        {language().vocabulary.standings[standing]}
      </text>
    </g>
  );
}
