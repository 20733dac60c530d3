import type { ReactNode } from "react";
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
import { CARD, FOOT_TOP_PX, INNER_PX, Words } from "./card-parts";
import { CardSides } from "./card-sides";

/** Two lines of the largest letters, three of the smallest. */
const TITLE_PX = 75;

/** What a preview of a link shows: the sentence, its standing by shape and word, how many sources, which day. */
export type Card = Pick<
  Exhibit,
  | "kicker"
  | "title"
  | "within"
  | "sentence"
  | "standing"
  | "about"
  | "sides"
  | "sources"
  | "on"
  | "known"
  | "withdrawn"
>;

/** The picture of a link's preview, whole. */
export function cardSvg(card: Card): string {
  return drawCard(card).svg;
}

type DrawnCard = {
  svg: string;
  /** The same in bands below one another that nothing crosses, each a document of its own. */
  banded: { heightPx: number; paper: string; bands: readonly { topPx: number; svg: string }[] };
};

/** The picture whole, and in bands: those that say the same on another card are the same text. */
export function drawCard(asked: Card): DrawnCard {
  const card = inOurLetters(asked);
  const { widthPx, heightPx, edgePx } = CARD;
  const kicker = fitLines([card.kicker, card.within].filter(Boolean).join(" · "), {
    ...{ widthPx: INNER_PX - 90, most: 1, sizesPx: [13] },
  });
  const title = fitLines(card.title, {
    ...{ widthPx: INNER_PX, most: card.sides.length > 1 ? 2 : 3, heightPx: TITLE_PX, bold: true },
    sizesPx: [28, 24, 20],
  });
  const titleTop = 62 + title.fontPx * 0.8;
  const saidTop = titleTop + title.lines.length * title.fontPx * LEADING - title.fontPx * 0.2;
  const said = saidOf(card, saidTop);
  const head = (
    <>
      <rect width={widthPx} height={6} fill="var(--accent)" />
      <Words fitted={kicker} x={edgePx} y={40} fill="var(--accent)" weight="500" />
      <text x={widthPx - edgePx} y={40} fontSize={16} fontWeight="600" textAnchor="end" fill="var(--ink)">
        Entente
      </text>
    </>
  );
  // Between the letters that hang below one line and the accents above the next.
  const saidFrom = Math.floor(saidTop - title.fontPx * 0.5);
  const parts: Part[] = [
    { topPx: 0, bottomPx: HEAD_PX, inside: head },
    {
      ...{ topPx: HEAD_PX, bottomPx: saidFrom },
      inside: <Words fitted={title} x={edgePx} y={titleTop} fill="var(--ink)" weight="600" />,
    },
    { topPx: saidFrom, bottomPx: Math.min(Math.ceil(said.bottomPx), FOOT_TOP_PX), inside: said.inside },
    { topPx: FOOT_TOP_PX, bottomPx: heightPx, inside: <Foot card={card} /> },
  ];
  const drawn = parts.map((part) => ({ ...part, inside: markupOf(part.inside) }));
  const whole = drawn.map(({ inside }) => inside).join("");
  const paper = inTheme("var(--paper)", "light");
  const ground = markupOf(<rect width={widthPx} height={heightPx} fill={paper} />);
  const all: Part<string> = { topPx: 0, bottomPx: heightPx, inside: `${ground}${whole}` };
  const bands = drawn.map((part) => ({ topPx: part.topPx, svg: sheet(part) }));
  return { svg: sheet(all, card.title), banded: { heightPx, paper, bands } };
}

const markupOf = (node: ReactNode): string => inTheme(toMarkup(node), "light");

/** Where the title's letters may begin. */
const HEAD_PX = 50;

/** What stands between two heights of the card. */
type Part<Inside = ReactNode> = { topPx: number; bottomPx: number; inside: Inside };

const SHEET_END = "</svg>";

/** A part of the card, or all of it. @param inside as markup: it is written once, and stands on two sheets */
function sheet({ topPx, bottomPx, inside }: Part<string>, title = ""): string {
  const [width, height] = [CARD.widthPx, bottomPx - topPx];
  const empty = markupOf(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 ${topPx} ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{title}</title>
    </svg>,
  );
  return `${empty.slice(0, -SHEET_END.length)}${inside}${SHEET_END}`;
}

/** The product's faces have Latin and Cyrillic letters: a source's title in others stands on its page, and not as empty boxes here. */
const OTHER_LETTERS = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/u;

function inOurLetters(card: Card): Card {
  if (!OTHER_LETTERS.test(card.title)) return card;
  const sentence = `${words("share")("card.otherLetters")} ${card.sentence}`;
  return { ...card, kicker: card.within ?? "", within: null, title: card.kicker, sentence };
}

type Said = Pick<Part, "inside" | "bottomPx">;

/** The sentence, or of a dispute its sides with equal room: never one number; of what was taken out, why. */
function saidOf(card: Card, top: number): Said {
  if (card.withdrawn !== null) {
    const why = words("share")("card.withdrawn", { reason: card.withdrawn });
    const fitted = fitLines(why, { widthPx: INNER_PX, most: 3, sizesPx: [18, 15] });
    return written(fitted, { y: top + 18, fill: "var(--ink-muted)" });
  }
  if (card.sides.length > 1) return { inside: <CardSides {...card} top={top} />, bottomPx: FOOT_TOP_PX };
  const fitted = fitLines(card.sentence, {
    ...{ widthPx: INNER_PX, most: 4, heightPx: FOOT_TOP_PX - top - 14 },
    sizesPx: [22, 20, 18, 16, 14],
  });
  return written(fitted, { y: top + fitted.fontPx, fill: "var(--ink)" });
}

/** Lines at the left edge, and how far down their letters may hang. */
function written(fitted: Fitted, { y, fill }: { y: number; fill: string }): Said {
  const bottomPx = y + ((fitted.lines.length - 1) * LEADING + 0.5) * fitted.fontPx;
  return { inside: <Words fitted={fitted} x={CARD.edgePx} y={y} fill={fill} />, bottomPx };
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
