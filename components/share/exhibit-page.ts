/** A list or a chart → what is shown of it elsewhere. All that it is stands in its address. */
import { NAVIGATION } from "@/components/shell/header/navigation";
import { displayDate } from "@/lib/domain/dates/display-date";
import { FIGURES, type FigureId } from "@/lib/figures/figure";
import { client } from "@/lib/language/en/client";
import { language } from "@/lib/language/language";
import { withQuery } from "@/lib/url/href";
import type { Exhibit } from "@/lib/views/share/exhibit";
import type { Asked } from "./asked";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["/", "Who promised what to whom in cloud and AI"],
  ["/silence", "What nobody says"],
  ["/terms", "Terms"],
  ["/changes", "Changes to the record"],
  ["/search", "Search"],
  ["/check", "Citation check-up"],
  ["/data", "The data"],
  ...NAVIGATION.map(({ href, word }) => [href, client[word]] as const),
]);

export function exhibitOfPage({ address, rest, today }: Asked): Exhibit {
  const { path, raw, clocks, anchor } = address;
  const figure = figureOf(path, anchor);
  const live = figure === null ? withQuery(path, raw) : `${withQuery("/", raw)}#${figure}`;
  const on = clocks.on ?? today;
  return {
    ...{
      within: null,
      standing: null,
      sides: [],
      sources: 0,
      terms: [],
      events: [],
      claim: null,
      table: null,
    },
    ...{ ...rest, on, known: clocks.known },
    kicker: figure === null ? "Entente" : "Chart",
    title: figure === null ? (NAMES.get(path) ?? "Entente") : language().drawn.title(FIGURES[figure]),
    sentence:
      clocks.on === null && clocks.known === null ? "As the record stands." : momentOf(on, clocks.known),
    live,
    pinned: null,
  };
}

function momentOf(on: string, known: string | null): string {
  const then = known === null ? "" : `, from what had been published by ${displayDate(known)}`;
  return `As of ${displayDate(on)}${then}.`;
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
