import type { Day } from "@/lib/domain/dates/day";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { toDayNumber } from "@/lib/timeline/day-number";
import { layoutTimeline } from "@/lib/timeline/layout";
import { fitWindow } from "@/lib/timeline/zoom";
import type { ClockQuery } from "@/lib/url/clocks";
import type { WindowQuery } from "@/lib/url/timeline-search";
import { captionOf } from "../caption";
import { Picture, pictureHeight } from "../draw/picture";
import { windowOf } from "../interaction/window";
import type { Picture as PictureItems } from "../lanes";
import { inTheme, type Theme } from "../palette";
import { Lines, linesHeight, linesOf } from "./standalone-words";
import { toMarkup } from "./to-markup";

export type StandaloneInput = {
  /** Whose timeline it is; the title of the picture. */
  subject: string;
  picture: PictureItems;
  query: ClockQuery & Pick<WindowQuery, "from" | "to">;
  today: Day;
  widthPx: number;
  theme: Theme;
  /** The page that shows the same, whole. */
  pageUrl: string;
  /** Whom its claims come from: the most used by name, and how many more. */
  publishers: { named: readonly string[]; more: number };
};

const EDGE_PX = 28;
const TITLE_PX = { y: 40, fontPx: 24 } as const;
const WORDS_PX = { top: 62, fontPx: 13 } as const;
const GAP_PX = 14;

/** The picture of a timeline as a file of its own: title, words, colours and source inside it. */
export function standaloneSvg(input: StandaloneInput): string {
  const { subject, picture, query, today, widthPx, theme, pageUrl, publishers } = input;
  const said = language();
  const t = words("timeline");
  const now = toDayNumber(today);
  const innerPx = widthPx - 2 * EDGE_PX;
  const asked = windowOf(query, picture.items, now);
  const on = query.on === null || query.on === today ? null : query.on;
  const layout = layoutTimeline({
    items: picture.items,
    groups: picture.groups,
    window: asked ?? fitWindow(picture.items, now),
    widthPx: innerPx,
    today: now,
    on: on === null ? null : toDayNumber(on),
    density: "comfortable",
    words: said.timeline,
  });
  const caption = captionOf({
    ...{ subject, items: picture.items, today, window: asked, words: said.timeline },
  });
  const onWords = on === null ? null : displayDate(on, said);
  const known = query.known === null ? "" : ` ${t("file.known", { known: displayDate(query.known, said) })}`;
  const source = `${t("file.source", { address: pageUrl, on: displayDate(today, said) })}${known}`;
  const wrap = (text: string) => linesOf(text, innerPx, WORDS_PX.fontPx);
  const head = wrap(caption);
  const foot = [...wrap(publisherWords(publishers)), ...wrap(source)];
  const pictureY = WORDS_PX.top + linesHeight(head, WORDS_PX.fontPx);
  const footY = pictureY + pictureHeight(layout) + GAP_PX + WORDS_PX.fontPx;
  const heightPx = footY + linesHeight(foot, WORDS_PX.fontPx);
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{t("file.title", { subject })}</title>
      <desc>{`${caption}${known}`}</desc>
      <rect width={widthPx} height={heightPx} fill="var(--paper)" />
      <text
        x={EDGE_PX}
        y={TITLE_PX.y}
        fontSize={TITLE_PX.fontPx}
        fontWeight="600"
        fontFamily="'Source Serif 4', Georgia, serif"
        fill="var(--ink)"
      >
        {subject}
      </text>
      <Lines lines={head} x={EDGE_PX} y={WORDS_PX.top} fontPx={WORDS_PX.fontPx} />
      <g transform={`translate(${EDGE_PX} ${pictureY})`}>
        <Picture
          layout={layout}
          density="comfortable"
          onWords={onWords}
          tabStop={null}
          zoomHref={() => pageUrl}
        />
      </g>
      <Lines lines={foot} x={EDGE_PX} y={footY} fontPx={WORDS_PX.fontPx} />
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(markup, theme)}\n`;
}

/** @example "Sources: OpenAI, Microsoft, Reuters, The Information and 31 more publishers." */
function publisherWords({ named, more }: StandaloneInput["publishers"]): string {
  const t = words("timeline");
  if (named.length === 0) return t("file.noSources");
  if (more > 0) return t("file.more", { names: named.join(", "), count: more });
  const last = named.at(-1) ?? "";
  if (named.length === 1) return t("file.one", { name: last });
  return t("file.named", { names: named.slice(0, -1).join(", "), last });
}
