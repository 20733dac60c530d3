import { Lines, linesHeight, linesOf } from "@/components/timeline/file/standalone-words";
import { toMarkup } from "@/components/timeline/file/to-markup";
import { inTheme, type Theme } from "@/components/timeline/palette";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { FLOW_RULE } from "@/lib/figures/network/flow-columns";
import { layoutFlow } from "@/lib/figures/network/layout-flow";
import { layoutNetwork } from "@/lib/figures/network/layout-network";
import { leftOutWords, networkCaption } from "@/lib/figures/network/network-words";
import { organizationHref } from "@/lib/url/href";
import {
  NETWORK,
  NETWORK_PICTURES,
  type NetworkPicture,
  type NetworkSearch,
} from "@/lib/url/ledger/network-search";
import { MoneyPicture } from "./money-picture";
import { type NetworkModel, strandLedgerHref } from "./network-model";

export type StandaloneNetwork = {
  picture: NetworkPicture;
  model: NetworkModel;
  search: NetworkSearch;
  today: Day;
  widthPx: number;
  theme: Theme;
  /** The public origin: links in a file must be whole. */
  origin: string;
};

const EDGE_PX = 32;
const TITLE_PX = { y: 44, fontPx: 26 } as const;
const WORDS_PX = { top: 70, fontPx: 14 } as const;
const GAP_PX = 18;
const LEAST_INNER_PX = 1100;
/** A slide. */
const RATIO = 16 / 9;

/** A picture of money as a file of its own, in the shape of a slide: title, words, key, colours and source inside it. */
export function standaloneNetwork(input: StandaloneNetwork): string {
  const { picture, model, search, widthPx, theme, origin } = input;
  const words = wordsOf(input);
  const inner = innerWidth(input, words);
  const wrap = (text: string) => linesOf(text, inner, WORDS_PX.fontPx);
  const layout = layoutOf(picture, model, inner);
  const head = wrap(words.caption);
  const foot = [...wrap(words.key), ...wrap(words.source)];
  const pictureY = WORDS_PX.top + linesHeight(head, WORDS_PX.fontPx);
  const sheetWidth = inner + 2 * EDGE_PX;
  const least = pictureY + layout.heightPx + GAP_PX + linesHeight(foot, WORDS_PX.fontPx) + WORDS_PX.fontPx;
  const sheetHeight = Math.max(least, sheetWidth / RATIO);
  const footY = sheetHeight - linesHeight(foot, WORDS_PX.fontPx);
  const middleY = pictureY + Math.max(0, (sheetHeight - least) / 2);
  const title = NETWORK_PICTURES[picture];
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${Math.round(sheetWidth)} ${Math.round(sheetHeight)}`}
      width={widthPx}
      height={Math.round((widthPx * sheetHeight) / sheetWidth)}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{`${title}: who owes whom in the cloud–AI industry`}</title>
      <desc>{words.caption}</desc>
      <rect width={Math.round(sheetWidth)} height={Math.round(sheetHeight)} fill="var(--paper)" />
      <text x={EDGE_PX} y={TITLE_PX.y} fontSize={TITLE_PX.fontPx} fontWeight="600" fill="var(--ink)">
        {`${title}: who owes whom`}
      </text>
      <Lines lines={head} x={EDGE_PX} y={WORDS_PX.top} fontPx={WORDS_PX.fontPx} />
      <g transform={`translate(${EDGE_PX} ${Math.round(middleY)})`}>
        <MoneyPicture
          layout={layout}
          strandHref={(strand) => `${origin}${strandLedgerHref(strand, search)}`}
          memberHref={(slug) => `${origin}${organizationHref(slug, search)}`}
        />
      </g>
      <Lines lines={foot} x={EDGE_PX} y={Math.round(footY)} fontPx={WORDS_PX.fontPx} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(markup, theme)}\n`;
}

function layoutOf(picture: NetworkPicture, { network, flow }: NetworkModel, widthPx: number) {
  return picture === "network" ? layoutNetwork(network, widthPx) : layoutFlow(flow, widthPx);
}

type FileWords = { caption: string; key: string; source: string };

/** Heights do not depend on the width, so the sheet is made as wide as its height asks for. */
function innerWidth({ picture, model }: StandaloneNetwork, words: FileWords): number {
  const { heightPx } = layoutOf(picture, model, LEAST_INNER_PX);
  const lines = [words.caption, words.key, words.source].flatMap((text) =>
    linesOf(text, LEAST_INNER_PX, WORDS_PX.fontPx),
  );
  const sheet = WORDS_PX.top + heightPx + GAP_PX + linesHeight(lines, WORDS_PX.fontPx) + WORDS_PX.fontPx;
  return Math.max(LEAST_INNER_PX, Math.ceil(sheet * RATIO) - 2 * EDGE_PX);
}

const KINDS_IN_WORDS = { a: "red", b: "blue", c: "ochre", d: "grey" } as const;

function wordsOf({ picture, model, search, today, origin }: StandaloneNetwork): FileWords {
  const known = search.known === null ? "" : ` Only what had been published by ${displayDate(search.known)}.`;
  const kinds = model.kinds
    .map(({ label, tint }) => `${KINDS_IN_WORDS[tint]}: ${label.toLowerCase()}`)
    .join("; ");
  return {
    caption:
      picture === "network"
        ? networkCaption(model.network, model.loops)
        : [FLOW_RULE, leftOutWords(model.flow)].filter((text) => text !== "").join(" "),
    key: `As wide as the largest figure stated; solid: owed for certain; faint: possibly; dashed: not signed. ${kinds}.`,
    source: `Every promise, claim and source: ${origin}${NETWORK.href(search)}. As of ${displayDate(search.on ?? today)}.${known}`,
  };
}
