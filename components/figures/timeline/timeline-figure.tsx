"use client";

// A client component though it has no state: chart, story and table then share one copy of the items on the way to the
// browser, instead of each being sent a second time as a tree of elements.
import type { Day } from "@/lib/domain/claim";
import { toDayNumber } from "@/lib/figures/timeline/day-number";
import type { ClockQuery } from "@/lib/url/clocks";
import { withQuery } from "@/lib/url/href";
import type { WindowQuery } from "@/lib/url/timeline-search";
import { captionOf } from "./caption";
import { TimelineChart } from "./chart";
import type { Picture } from "./lanes";
import { Legend } from "./legend";
import { TimelineStory } from "./story";
import { TableTwin } from "./table-twin";
import { type Address, windowOf } from "./window";

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
  widthPx?: number;
};

/** A timeline with its words: a picture on wide screens, a story on phones, a legend, and the same facts as a table. */
export function TimelineFigure(props: TimelineFigureProps) {
  const { subject, picture, today, query, address, file, size = "full", widthPx = 1200 } = props;
  const { items, groups } = picture;
  const window = windowOf(query, items, toDayNumber(today));
  const caption = captionOf({ subject, items, today, window });
  return (
    <figure className="timeline" data-timeline="">
      <figcaption className="mb-3 max-w-measure text-ink-muted">{caption}</figcaption>
      <div className="max-sm:hidden">
        <TimelineChart
          label={`Timeline: ${caption}`}
          items={items}
          groups={groups}
          today={today}
          on={query.on === today ? null : query.on}
          window={window}
          widthPx={widthPx}
          density="comfortable"
          address={address}
          size={size}
        />
      </div>
      <div className="sm:hidden">
        <TimelineStory items={items} today={toDayNumber(today)} />
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
