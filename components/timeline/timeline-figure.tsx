"use client";

import { useMemo } from "react";
import { cx } from "@/components/ui/cx";
// A client component though it has no state: chart, story and table then share one copy of the items on the way to the
// browser, instead of each being sent a second time as a tree of elements.
import type { Day } from "@/lib/domain/dates/day";
import { toDayNumber } from "@/lib/timeline/day-number";
import { fitWindow } from "@/lib/timeline/zoom";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import type { WindowQuery } from "@/lib/url/timeline-search";
import { MomentPanel } from "./as-of/moment-panel";
import { useMoment } from "./as-of/use-moment";
import { captionOf } from "./caption";
import { TimelineChart } from "./chart";
import { useWindow } from "./interaction/use-window";
import { type Address, viewHref, windowOf } from "./interaction/window";
import type { Picture } from "./lanes";
import { Legend } from "./legend";
import { TimelineStory } from "./story";
import { TableTwin } from "./table-twin";

export type TimelineFigureProps = {
  /** Whose timeline it is: "Microsoft–OpenAI". */
  subject: string;
  picture: Picture;
  today: Day;
  query: ClockQuery & WindowQuery;
  address: Address;
  /** The picture as a file: its path and parameters; null: there is none. */
  file: { kept: readonly (readonly [string, string])[] } | null;
  size?: "full" | "small";
};

/** What the server draws for: the picture alone, and with the moment beside it, on a screen of 1280 pixels. */
const WIDTHS_PX = { alone: 1200, beside: 880 } as const;

/** A timeline with its words: a picture on wide screens, a story on phones, the terms of one moment beside either, a legend, and the same facts as a table. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { subject, picture, today, query, address, file, size = "full" } = props;
  const { items, groups } = picture;
  const now = toDayNumber(today);
  const asked = windowOf(query, items, now);
  const caption = captionOf({ subject, items, today, window: asked });
  const moment = useMoment(query.on === today ? null : query.on, { today, address });
  const fit = useMemo(() => fitWindow(items, now), [items, now]);
  const view = useWindow(asked, { fit, address, on: moment.on });
  const beside = size === "full" && items.some(({ kind }) => kind === "term");
  return (
    <figure className="timeline" data-timeline="">
      <figcaption className="mb-3 max-w-measure text-ink-muted">{caption}</figcaption>
      <div className={cx(beside && "xl:grid xl:grid-cols-[minmax(0,1fr)_18rem] xl:items-start xl:gap-x-8")}>
        <div className="max-sm:hidden">
          <TimelineChart
            label={`Timeline: ${caption}`}
            items={items}
            groups={groups}
            today={today}
            fit={fit}
            moment={moment}
            view={view}
            widthPx={beside ? WIDTHS_PX.beside : WIDTHS_PX.alone}
            density="comfortable"
            address={address}
            size={size}
          />
        </div>
        {beside && (
          <MomentPanel
            items={items}
            groups={groups}
            moment={moment}
            view={view}
            today={today}
            hrefOf={(day) => viewHref(address, { window: view.asked, on: day })}
          />
        )}
      </div>
      <div className="sm:hidden">
        <TimelineStory items={items} today={now} />
      </div>
      <Legend items={items} />
      <TableTwin items={items} groups={groups} caption={`${subject}: everything on the timeline`} />
      {file && <Files query={query} kept={file.kept} />}
    </figure>
  );
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
    <p className="no-print mt-3 flex items-center gap-x-3 text-ink-muted text-sm">
      Picture for a slide:
      {["SVG", "PNG"].map((format) => (
        <a
          key={format}
          href={hrefOf(`/timeline.${format.toLowerCase()}`)}
          className="link hit inline-flex items-center"
          download
        >
          {format}
        </a>
      ))}
    </p>
  );
}
