import { useState } from "react";
import { StandingLook } from "@/components/standing/looks";
import { Anchor } from "@/components/ui/language/link";
import { type OwnWords, Within } from "@/components/ui/language/within";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { TimelineTable } from "@/lib/domain/say/facts/timeline";
import type { Edge, LaneGroup, TimelineItem } from "@/lib/timeline/types";
import { ItemLabel, ItemValue } from "./item-label";
import { useTimelineWords } from "./words-context";

type TableTwinProps = {
  items: readonly TimelineItem[];
  groups: readonly LaneGroup[];
  caption: string;
  /** Words of the record in it. */
  own: readonly OwnWords[];
  /** The page with the table drawn, for readers without scripts. */
  href: string;
  /** That page was asked for. */
  isAsked: boolean;
};

/** Inside the fold, so that a link to it opens it. */
export const TABLE_ID = "timeline-table";

/** The same facts as the picture as a table, drawn when it is opened. */
export function TableTwin({ items, groups, caption, own, href, isAsked }: TableTwinProps) {
  const [isOpen, setOpen] = useState(isAsked);
  const { table } = useTimelineWords();
  return (
    <details
      open={isAsked}
      onToggle={(event) => event.currentTarget.open && setOpen(true)}
      suppressHydrationWarning // a reader may unfold it before the scripts have come
    >
      <summary className="link hit inline-flex items-center text-ink-muted text-sm">
        {table.summary(items.length)}
      </summary>
      <div id={TABLE_ID} />
      {isOpen ? (
        <Rows items={items} groups={groups} caption={caption} own={own} />
      ) : (
        <Anchor href={`${href}#${TABLE_ID}`} className="link">
          {table.page}
        </Anchor>
      )}
    </details>
  );
}

/** One row each, lane by lane in order of time; what has no date stands last in its lane. */
function Rows({ items, groups, caption, own }: Omit<TableTwinProps, "href" | "isAsked">) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const { table: words } = useTimelineWords();
  return (
    <Table caption={caption} own={own} density="compact" stack>
      <THead>
        <Th>{words.what}</Th>
        <Th>{words.lane}</Th>
        <Th>{words.from}</Th>
        <Th>{words.until}</Th>
        <Th>{words.standing}</Th>
        <Th>{words.links}</Th>
      </THead>
      <tbody data-plain-links="">
        {rowsOf(items, groups).map(({ item, lane }) => (
          <tr key={item.id} data-row={item.kind}>
            <RowHead>
              <Anchor href={item.href} className="link">
                <ItemLabel item={item} />
              </Anchor>
              {item.value !== null && (
                <span className="block font-normal first-letter:uppercase">
                  <ItemValue item={item} />
                </span>
              )}
            </RowHead>
            <Td label={words.lane}>{lane}</Td>
            <Td label={words.from}>{item.start?.words ?? words.notStated}</Td>
            <Td label={words.until}>{untilWords(item, words)}</Td>
            <Td label={words.standing}>
              <Standing item={item} />
            </Td>
            <Td label={words.links}>
              <Links item={item} byId={byId} />
            </Td>
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

function untilWords({ point, end, endClaimed, endDerived }: TimelineItem, words: TimelineTable): string {
  if (point) return "";
  if (end === null) return words.noEnd;
  if (endDerived) return words.derived(end.words);
  return endClaimed ? words.claimed(end.words) : end.words;
}

function Standing({ item: { standing, binding, eventKind } }: { item: TimelineItem }) {
  const { standings, bindings, eventKinds } = useTimelineWords();
  if (standing !== null) return <StandingLook standing={standing} word={standings[standing]} size="sm" />;
  if (binding !== null) return bindings[binding];
  return eventKind === null ? null : eventKinds[eventKind];
}

type LinksProps = { item: TimelineItem; byId: ReadonlyMap<string, TimelineItem> };

/** What ended it and what it amends, in a sentence; titles of the record in it say that they are English. */
function Links({ item: { endedBy, amends }, byId }: LinksProps) {
  const { table: words } = useTimelineWords();
  const ended = endedBy === null ? undefined : byId.get(endedBy);
  const amended = amends.flatMap((id) => byId.get(id) ?? []);
  const said = [
    ...(ended ? [words.endedBy(ended.label)] : []),
    ...amended.map(({ label }) => words.amends(label)),
  ];
  const own = [...(ended ? [ended] : []), ...amended].flatMap(ownIn);
  return <Within of={own}>{said.join(words.between)}</Within>;
}

/** The record's own words at the end of a label. */
function ownIn({ label, own }: TimelineItem): OwnWords[] {
  return own === undefined ? [] : [{ text: label.slice(label.length - own) }];
}
