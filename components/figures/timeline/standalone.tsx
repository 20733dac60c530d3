import type { Day } from "@/lib/domain/claim";
import { displayDate } from "@/lib/domain/display-date";
import { toDayNumber } from "@/lib/figures/timeline/day-number";
import { layoutTimeline } from "@/lib/figures/timeline/layout";
import { fitWindow } from "@/lib/figures/timeline/zoom";
import type { ClockQuery } from "@/lib/url/clocks";
import type { WindowQuery } from "@/lib/url/timeline-search";
import { captionOf } from "./caption";
import { Picture, pictureHeight } from "./draw/picture";
import type { Picture as PictureItems } from "./lanes";
import { inTheme, type Theme } from "./palette";
import { toMarkup } from "./to-markup";
import { windowOf } from "./window";

export type StandaloneInput = {
  /** Whose timeline it is; the title of the picture. */
  subject: string;
  picture: PictureItems;
  query: ClockQuery & WindowQuery;
  today: Day;
  widthPx: number;
  theme: Theme;
  /** The page that shows the same, whole. */
  pageUrl: string;
};

const EDGE_PX = 28;
const HEAD_PX = 78;
const FOOT_PX = 46;

/** The picture of a timeline as a file of its own: title, words, colours and source inside it. */
export function standaloneSvg(input: StandaloneInput): string {
  const { subject, picture, query, today, widthPx, theme, pageUrl } = input;
  const now = toDayNumber(today);
  const asked = windowOf(query, picture.items, now);
  const on = query.on === null || query.on === today ? null : query.on;
  const layout = layoutTimeline({
    items: picture.items,
    groups: picture.groups,
    window: asked ?? fitWindow(picture.items, now),
    widthPx: widthPx - 2 * EDGE_PX,
    today: now,
    on: on === null ? null : toDayNumber(on),
    density: "comfortable",
  });
  const caption = captionOf({ subject, items: picture.items, today, window: asked });
  const heightPx = pictureHeight(layout) + HEAD_PX + FOOT_PX;
  const onWords = on === null ? null : displayDate(on);
  const known = query.known === null ? "" : ` Only what had been published by ${displayDate(query.known)}.`;
  const markup = toMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      role="img"
      fontFamily="Geist, Inter, Helvetica, Arial, sans-serif"
    >
      <title>{`${subject}: timeline`}</title>
      <desc>{`${caption}${known}`}</desc>
      <rect width={widthPx} height={heightPx} fill="var(--paper)" />
      <text
        x={EDGE_PX}
        y="40"
        fontSize="24"
        fontWeight="600"
        fontFamily="'Source Serif 4', Georgia, serif"
        fill="var(--ink)"
      >
        {subject}
      </text>
      <text x={EDGE_PX} y="62" fontSize="13" fill="var(--ink-muted)">
        {caption}
      </text>
      <g transform={`translate(${EDGE_PX} ${HEAD_PX})`}>
        <Picture
          layout={layout}
          density="comfortable"
          onWords={onWords}
          tabStop={null}
          zoomHref={() => pageUrl}
        />
      </g>
      <text x={EDGE_PX} y={heightPx - 18} fontSize="12" fill="var(--ink-muted)">
        {`Every date, claim and source: ${pageUrl}. As of ${displayDate(today)}.${known}`}
      </text>
    </svg>,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inTheme(markup, theme)}\n`;
}
