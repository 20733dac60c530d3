import { Lines, linesHeight, linesOf } from "@/components/timeline/file/standalone-words";
import { toMarkup } from "@/components/timeline/file/to-markup";
import { inTheme, type Theme } from "@/components/timeline/palette";
import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { layoutFlow } from "@/lib/figures/network/layout-flow";
import { layoutNetwork } from "@/lib/figures/network/layout-network";
import { leftOutWords, networkCaption } from "@/lib/figures/network/network-words";
import { inThisLanguage } from "@/lib/language/current";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { organizationHref } from "@/lib/url/href";
import { NETWORK, type NetworkPicture, type NetworkSearch } from "@/lib/url/ledger/network-search";
import { MoneyPicture } from "./money-picture";
import { type NetworkModel, strandLedgerHref } from "./network-model";

export type StandaloneNetwork = {
  picture: NetworkPicture;
  model: NetworkModel;
  search: NetworkSearch;
  on: Day;
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
  const said = wordsOf(input);
  const inner = innerWidth(input, said);
  const wrap = (text: string) => linesOf(text, inner, WORDS_PX.fontPx);
  const layout = layoutOf(picture, model, inner);
  const head = wrap(said.caption);
  const foot = [...wrap(said.key), ...wrap(said.source)];
  const pictureY = WORDS_PX.top + linesHeight(head, WORDS_PX.fontPx);
  const sheetWidth = inner + 2 * EDGE_PX;
  const least = pictureY + layout.heightPx + GAP_PX + linesHeight(foot, WORDS_PX.fontPx) + WORDS_PX.fontPx;
  const sheetHeight = Math.max(least, sheetWidth / RATIO);
  const footY = sheetHeight - linesHeight(foot, WORDS_PX.fontPx);
  const middleY = pictureY + Math.max(0, (sheetHeight - least) / 2);
  const t = words("network");
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${Math.round(sheetWidth)} ${Math.round(sheetHeight)}`}
      width={widthPx}
      height={Math.round((widthPx * sheetHeight) / sheetWidth)}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{t(`file.whole.${picture}`)}</title>
      <desc>{said.caption}</desc>
      <rect width={Math.round(sheetWidth)} height={Math.round(sheetHeight)} fill="var(--paper)" />
      <text x={EDGE_PX} y={TITLE_PX.y} fontSize={TITLE_PX.fontPx} fontWeight="600" fill="var(--ink)">
        {t(`file.title.${picture}`)}
      </text>
      <Lines lines={head} x={EDGE_PX} y={WORDS_PX.top} fontPx={WORDS_PX.fontPx} />
      <g transform={`translate(${EDGE_PX} ${Math.round(middleY)})`}>
        <MoneyPicture
          layout={layout}
          strandHref={(strand) => `${origin}${inThisLanguage(strandLedgerHref(strand, search))}`}
          memberHref={(slug) => `${origin}${inThisLanguage(organizationHref(slug, search))}`}
        />
      </g>
      <Lines lines={foot} x={EDGE_PX} y={Math.round(footY)} fontPx={WORDS_PX.fontPx} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(markup, theme)}\n`;
}

function layoutOf(picture: NetworkPicture, { network, flow }: NetworkModel, widthPx: number) {
  return picture === "network"
    ? layoutNetwork(network, widthPx, language().vocabulary.organizationKinds)
    : layoutFlow(flow, widthPx, language().network.columns);
}

type FileWords = { caption: string; key: string; source: string };

/** Heights do not depend on the width, so the sheet is made as wide as its height asks for. */
function innerWidth({ picture, model }: StandaloneNetwork, said: FileWords): number {
  const { heightPx } = layoutOf(picture, model, LEAST_INNER_PX);
  const lines = [said.caption, said.key, said.source].flatMap((text) =>
    linesOf(text, LEAST_INNER_PX, WORDS_PX.fontPx),
  );
  const sheet = WORDS_PX.top + heightPx + GAP_PX + linesHeight(lines, WORDS_PX.fontPx) + WORDS_PX.fontPx;
  return Math.max(LEAST_INNER_PX, Math.ceil(sheet * RATIO) - 2 * EDGE_PX);
}

function wordsOf({ picture, model, search, on: asOf, origin }: StandaloneNetwork): FileWords {
  const t = words("network");
  const day = (date: Day) => displayDate(date, language());
  const on = day(asOf);
  const kinds = model.kinds.map(({ label, tint }) =>
    t("file.kind", { color: t(`file.colors.${tint}`), kind: label.toLowerCase() }),
  );
  const address = `${origin}${inThisLanguage(NETWORK.href(search))}`;
  return {
    caption:
      picture === "network"
        ? networkCaption(model.network, model.loops, language())
        : [language().network.flowRule, leftOutWords(model.flow, language())]
            .filter((text) => text !== "")
            .join(" "),
    key: t("file.key", { kinds: kinds.join(t("file.and")) }),
    source:
      search.known === null
        ? t("file.source", { address, on })
        : t("file.sourceKnown", { address, on, known: day(search.known) }),
  };
}
