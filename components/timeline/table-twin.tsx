import { useState } from "react";
import { EnglishStandingBadge } from "@/components/standing/english-marks";
import { Anchor } from "@/components/ui/language/link";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { BINDINGS, EVENT_KINDS } from "@/lib/domain/vocabulary/vocabulary";
import type { Edge, LaneGroup, TimelineItem } from "@/lib/timeline/types";

type TableTwinProps = {
  items: readonly TimelineItem[];
  groups: readonly LaneGroup[];
  caption: string;
  /** The page with the table drawn, for readers without scripts. */
  href: string;
  /** That page was asked for. */
  isAsked: boolean;
};

/** Inside the fold, so that a link to it opens it. */
export const TABLE_ID = "timeline-table";

/** The same facts as the picture as a table, drawn when it is opened. */
export function TableTwin({ items, groups, caption, href, isAsked }: TableTwinProps) {
  const [isOpen, setOpen] = useState(isAsked);
  return (
    <details
      open={isAsked}
      onToggle={(event) => event.currentTarget.open && setOpen(true)}
      suppressHydrationWarning // a reader may unfold it before the scripts have come
    >
      <summary className="link hit inline-flex items-center text-ink-muted text-sm">
        The same as a table: {items.length} rows
      </summary>
      <div id={TABLE_ID} />
      {isOpen ? (
        <Rows items={items} groups={groups} caption={caption} />
      ) : (
        <Anchor href={`${href}#${TABLE_ID}`} className="link">
          The page with the table
        </Anchor>
      )}
    </details>
  );
}

/** One row each, lane by lane in order of time; what has no date stands last in its lane. */
function Rows({ items, groups, caption }: Pick<TableTwinProps, "items" | "groups" | "caption">) {
  const titles = new Map(items.map(({ id, label }) => [id, label]));
  return (
    <Table caption={caption} density="compact" stack>
      <THead>
        <Th>What</Th>
        <Th>Lane</Th>
        <Th>From or on</Th>
        <Th>Until</Th>
        <Th>Standing</Th>
        <Th>Ended by, amends</Th>
      </THead>
      <tbody data-plain-links="">
        {rowsOf(items, groups).map(({ item, lane }) => (
          <tr key={item.id} data-row={item.kind}>
            <RowHead>
              <Anchor href={item.href} className="link">
                {item.label}
              </Anchor>
              {item.value !== null && (
                <span className="block font-normal first-letter:uppercase">{item.value}</span>
              )}
            </RowHead>
            <Td label="Lane">{lane}</Td>
            <Td label="From or on">{item.start?.words ?? "not stated"}</Td>
            <Td label="Until">{untilWords(item)}</Td>
            <Td label="Standing">
              <Standing item={item} />
            </Td>
            <Td label="Ended by, amends">{linkWords(item, titles)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function rowsOf(items: readonly TimelineItem[], groups: readonly LaneGroup[]) {
  return groups.flatMap(({ id, label }) =>
    items
      .filter(({ lane }) => lane === id)
      .toSorted((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1))
      .map((item) => ({ item, lane: label })),
  );
}

function firstDay({ start, end }: TimelineItem): number {
  const edge: Edge = start ?? end;
  return edge?.span.earliest ?? Number.POSITIVE_INFINITY;
}

function untilWords({ point, end, endClaimed, endDerived }: TimelineItem): string {
  if (point) return "";
  if (end === null) return "no end stated";
  if (endDerived) return `${end.words} (derived)`;
  return endClaimed ? `${end.words} (only claimed)` : end.words;
}

function Standing({ item: { standing, binding, eventKind } }: { item: TimelineItem }) {
  if (standing !== null) return <EnglishStandingBadge standing={standing} size="sm" />;
  if (binding !== null) return BINDINGS[binding];
  return eventKind === null ? null : EVENT_KINDS[eventKind];
}

function linkWords({ endedBy, amends }: TimelineItem, titles: ReadonlyMap<string, string>): string {
  const ended = endedBy === null ? null : titles.get(endedBy);
  const amended = amends.flatMap((id) => titles.get(id) ?? []);
  return [...(ended ? [`ended by “${ended}”`] : []), ...amended.map((title) => `amends “${title}”`)].join(
    "; ",
  );
}
