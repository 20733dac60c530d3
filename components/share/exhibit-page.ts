/** A list or a chart → what is shown of it elsewhere. All that it is stands in its address. */
import { NAVIGATION } from "@/components/shell/header/navigation";
import { FIGURES, type FigureId } from "@/lib/figures/figure";
import { dayWords } from "@/lib/language/day-words";
import { clientWords, words } from "@/lib/language/words";
import { withQuery } from "@/lib/url/href";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { type Asked, EMPTY } from "./asked";

/** The pages that the header does not lead to. */
const NAMES: Readonly<Record<string, () => string>> = {
  "/": () => words("share")("exhibit.front"),
  "/silence": () => words("silence")("title"),
  "/terms": () => words("terms")("title"),
  "/changes": () => words("lists")("changes.title"),
  "/search": () => words("search")("title"),
  "/check": () => words("share")("exhibit.check"),
  "/data": () => words("share")("exhibit.data"),
};

const FIGURE_NAMES = {
  "largest-obligations": "largest",
  "owed-per-year": "owed",
  "capacity-by-date": "capacity",
} as const satisfies Record<FigureId, string>;

function nameOf(path: string): string {
  const named = NAVIGATION.find(({ href }) => href === path);
  return named === undefined ? (NAMES[path]?.() ?? "Entente") : clientWords()[named.word];
}

export function exhibitOfPage({ address, rest }: Asked): Exhibit {
  const { path, raw, clocks, anchor, at } = address;
  const t = words("share");
  const figure = figureOf(path, anchor);
  const live = figure === null ? withQuery(path, raw) : `${withQuery("/", raw)}#${figure}`;
  return {
    ...{ ...EMPTY, ...rest, on: at.on, known: at.known },
    ...{ isPage: true, own: { title: false, sentence: false } },
    kicker: figure === null ? "Entente" : t("exhibit.chart"),
    title: figure === null ? nameOf(path) : t(`exhibit.figure.${FIGURE_NAMES[figure]}`),
    sentence:
      clocks.on === null && clocks.known === null ? t("exhibit.asItStands") : momentOf(at.on, at.known),
    live,
    pinned: null,
  };
}

function momentOf(on: string, known: string | null): string {
  const t = words("share");
  const day = dayWords(on);
  return known === null
    ? t("exhibit.asOf", { day })
    : t("exhibit.asOfKnown", { day, known: dayWords(known) });
}

/** A chart of the front page, by its fragment or by the address of its picture. */
export function figureOf(path: string, anchor: string): FigureId | null {
  const name = path === "/" ? anchor : path.replace(/^\/figures\//, "").replace(/\.(svg|png|csv)$/, "");
  return Object.hasOwn(FIGURES, name) ? (name as FigureId) : null;
}

/** The pages that have a picture, and where it is. */
export function pictureOf(path: string, anchor: string): string | null {
  const figure = figureOf(path, anchor);
  if (figure !== null) return `/figures/${figure}.svg`;
  return path === "/timeline" || path === "/network" ? `${path}.svg` : null;
}
