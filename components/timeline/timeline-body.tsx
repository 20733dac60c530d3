/** The body of a timeline. On its way to the browser it waits until a reader is near it: timeline-figure.tsx. */

import { useMemo, useSyncExternalStore } from "react";
import { cx } from "@/components/ui/cx";
import { Anchor } from "@/components/ui/language/link";
import { type OwnWords, Within } from "@/components/ui/language/within";
import type { Day } from "@/lib/domain/dates/day";
import type { TimelineWords } from "@/lib/domain/say/facts/timeline";
import { toDayNumber } from "@/lib/timeline/day-number";
import { shortlistTerms } from "@/lib/timeline/shortlist";
import { fitWindow } from "@/lib/timeline/zoom";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import type { Draw, WindowQuery } from "@/lib/url/timeline-search";
import { MomentPanel } from "./as-of/moment-panel";
import { useMoment } from "./as-of/use-moment";
import { captionOf } from "./caption";
import { type ChartProps, TimelineChart } from "./chart";
import { useHasRoom } from "./interaction/use-has-room";
import { useOpened } from "./interaction/use-opened";
import { useWindow } from "./interaction/use-window";
import { type Address, viewHref, windowOf } from "./interaction/window";
import type { Picture } from "./lanes";
import { Legend } from "./legend";
import { type Packed, unpackPicture } from "./packed";
import { TimelineStory } from "./story";
import { TABLE_ID, TableTwin } from "./table-twin";
import { TimelineWordsProvider, useTimelineWords } from "./words-context";

export type TimelineFigureProps = {
  /** Whose timeline it is: "Microsoft–OpenAI". */
  subject: string;
  /** The language of the subject where it is the record's own words; absent: a name. */
  subjectLang?: string | undefined;
  picture: Packed;
  today: Day;
  query: ClockQuery & WindowQuery;
  address: Address;
  /** The picture as a file: its path and parameters; null: there is none. */
  file: { kept: readonly (readonly [string, string])[] } | null;
  size?: "full" | "small";
  /** Draws so many of the terms, those that readers ask about first, until all are asked for; none: all. */
  most?: number | undefined;
  /** Draws so many of the lanes, and says how many more there are, until all are asked for; none: all. */
  lanes?: { most: number; more: string } | undefined;
};

/** `words`: what it is said in. */
export type TimelineBodyProps = TimelineFigureProps & { words: TimelineWords };

/** What the server draws for: the picture alone, and with the moment beside it, on a screen of 1280 pixels. */
const WIDTHS_PX = { alone: 1200, beside: 912 } as const;

/** A timeline with its words: a picture on wide screens, a story on phones, the terms of one moment beside either, a legend, and the same facts as a table. */
export function TimelineBody(props: TimelineBodyProps) {
  return (
    <TimelineWordsProvider value={props.words}>
      <Body {...props} />
    </TimelineWordsProvider>
  );
}

function Body(props: TimelineBodyProps) {
  const { words } = props;
  const { subject, today, query, address, file, size = "full" } = props;
  const picture = useMemo(() => unpackPicture(props.picture, words), [props.picture, words]);
  const { items } = picture;
  const now = toDayNumber(today);
  const opened = useOpened(query.draw === "all");
  const { isAll } = opened;
  const shown = useShown(picture, { isAll, most: props.most, lanes: props.lanes });
  const asked = windowOf(query, shown.items, now);
  const kept = useAddress(address, isAll);
  const moment = useMoment(query.on === today ? null : query.on, { today, address: kept });
  const fit = useMemo(() => fitWindow(shown.items, now), [shown, now]);
  const view = useWindow(asked, { fit, address: kept, on: moment.on });
  const caption = captionOf({ subject, items, today, window: asked ?? fit, words });
  const own = ownSubject(props);
  const beside = size === "full" && items.some(({ kind }) => kind === "term");
  const drawnAs = (draw: Draw) =>
    viewHref({ ...address, kept: [...address.kept, ["draw", draw]] }, { window: view.asked, on: moment.on });
  return (
    <figure className="timeline" data-timeline="" data-alive={useAlive()}>
      <figcaption className="mb-3 max-w-[90ch] text-ink-muted text-sm">
        <Within of={own}>{caption}</Within>
      </figcaption>
      <div className={cx(beside && "xl:grid xl:grid-cols-[minmax(0,1fr)_16rem] xl:items-start xl:gap-x-8")}>
        <div className="max-sm:hidden">
          <ChartWithRoom
            label={words.picture(caption)}
            items={shown.items}
            groups={shown.groups}
            today={today}
            fit={fit}
            moment={moment}
            view={view}
            widthPx={beside ? WIDTHS_PX.beside : WIDTHS_PX.alone}
            density="comfortable"
            address={kept}
            size={size}
            opened={opened}
            more={{ words: isAll ? null : moreWords(shown.left, props.lanes, words), href: drawnAs("all") }}
          />
        </div>
        {beside && (
          <MomentPanel
            items={items}
            groups={picture.groups}
            moment={moment}
            view={view}
            today={today}
            hrefOf={(day) => viewHref(kept, { window: view.asked, on: day })}
            isAsked={query.on !== null}
          />
        )}
      </div>
      <div className="sm:hidden">
        <TimelineStory items={items} today={now} tableHref={`${drawnAs("table")}#${TABLE_ID}`} />
      </div>
      <div className="timeline-more no-print">
        <Legend items={shown.items} />
        <TableTwin
          items={items}
          groups={picture.groups}
          caption={words.table.caption(subject)}
          own={own}
          href={drawnAs("table")}
          isAsked={query.draw === "table"}
        />
        {file && <Files query={query} kept={file.kept} />}
      </div>
    </figure>
  );
}

/** The subject of a timeline, where it is the record's own words and no name. */
function ownSubject({ subject, subjectLang }: TimelineFigureProps): readonly OwnWords[] {
  return subjectLang === undefined ? [] : [{ text: subject, lang: subjectLang }];
}

/** The chart, where there is room for it. */
function ChartWithRoom(props: ChartProps) {
  return useHasRoom() ? <TimelineChart {...props} /> : null;
}

type Most = { isAll: boolean; most: number | null | undefined; lanes: TimelineFigureProps["lanes"] };

function useShown(picture: Picture, { isAll, most, lanes }: Most) {
  const mostLanes = lanes?.most ?? null;
  return useMemo(
    () => (isAll ? { ...picture, left: 0 } : shownOf(lanesOf(picture, mostLanes), most ?? null)),
    [picture, isAll, most, mostLanes],
  );
}

/** Where links lead: what was unfolded stays so. */
function useAddress(address: TimelineFigureProps["address"], isAll: boolean) {
  return useMemo(
    () => (isAll ? { ...address, kept: [...address.kept, ["draw", "all"] as const] } : address),
    [address, isAll],
  );
}

/** What is drawn of a picture: all, or with so many of its terms, and the lanes that then have anything in them. */
function shownOf({ items, groups }: Picture, most: number | null) {
  if (most === null) return { items, groups, left: 0 };
  const { items: few, left } = shortlistTerms(items, most);
  const lanes = new Set(few.map(({ lane }) => lane));
  return { items: few, groups: groups.filter(({ id }) => lanes.has(id)), left };
}

/** The first lanes of a picture, with what lies in them. */
function lanesOf(picture: Picture, most: number | null): Picture {
  if (most === null) return picture;
  const groups = picture.groups.slice(0, most);
  const shown = new Set(groups.map(({ id }) => id));
  return { items: picture.items.filter(({ lane }) => shown.has(lane)), groups };
}

/** What is not drawn yet; null: nothing. */
function moreWords(left: number, lanes: TimelineFigureProps["lanes"], words: TimelineWords): string | null {
  if (lanes) return lanes.more;
  return left > 0 ? words.buttons.moreTerms(left) : null;
}

function Files({
  query,
  kept,
}: Pick<TimelineFigureProps, "query"> & { kept: readonly (readonly [string, string])[] }) {
  const { on, known, from, to } = query;
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of kept) parameters[name] = [...(parameters[name] ?? []), value];
  const hrefOf = (path: string) => withQuery(path, { ...parameters, from, to, on, known });
  return (
    <p className="flex items-center gap-x-3 text-ink-muted text-sm">
      {useTimelineWords().slide}
      {["SVG", "PNG"].map((format) => (
        <Anchor
          key={format}
          href={hrefOf(`/timeline.${format.toLowerCase()}`)}
          className="link hit inline-flex items-center"
          download
        >
          {format}
        </Anchor>
      ))}
    </p>
  );
}

const never = () => () => {};

/** Present in the browser alone: what the server drew is not alive yet. */
function useAlive(): "" | undefined {
  return useSyncExternalStore<"" | undefined>(
    never,
    () => "",
    () => undefined,
  );
}
