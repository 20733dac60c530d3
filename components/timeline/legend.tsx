import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { BINDINGS, EVENT_KINDS, STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { RenderItem, TimelineItem } from "@/lib/timeline/types";
import { Bar } from "./draw/bar";
import { DealMark, EventMark } from "./draw/mark";
import { useTimelineWords } from "./words-context";

/** What the marks and bars mean: only those that this picture has. */
export function Legend({ items }: { items: readonly TimelineItem[] }) {
  const standings = slugsOf(STANDINGS).filter((standing) => items.some((item) => item.standing === standing));
  const bindings = slugsOf(BINDINGS).filter((binding) => items.some((item) => item.binding === binding));
  const kinds = slugsOf(EVENT_KINDS).filter((kind) => items.some((item) => item.eventKind === kind));
  const { legend, eventKinds } = useTimelineWords();
  return (
    <Disclosure summary={legend.title}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
        {bindings.map((binding) => (
          <Entry key={binding} words={legend.deal(binding)} width={20}>
            <DealMark binding={binding} x={10} y={10} />
          </Entry>
        ))}
        {standings.map((standing) => (
          <Entry key={standing} words={legend.term(standing)} width={48}>
            <Bar item={sample(standing, {})} />
          </Entry>
        ))}
        {standings.length > 0 && <BarEntries />}
        {kinds.map((kind) => (
          <Entry key={kind} words={eventKinds[kind]} width={20}>
            <EventMark kind={kind} x={10} y={10} />
          </Entry>
        ))}
        <Entry words={legend.range} width={48}>
          <rect x="4" y="6" width="40" height="8" fill="var(--ink)" fillOpacity="0.13" />
          <path d="M4 4V16M44 4V16M4 10H44" stroke="var(--ink-muted)" strokeDasharray="2 2" fill="none" />
          <EventMark kind="announcement" x={24} y={10} unsure />
        </Entry>
      </ul>
    </Disclosure>
  );
}

function BarEntries() {
  const { legend } = useTimelineWords();
  return (
    <>
      <Entry words={legend.certain} width={48}>
        <Bar item={sample("confirmed", { certain: { x0: 2, x1: 26 } })} />
      </Entry>
      <Entry words={legend.noEnd} width={48}>
        <Bar item={sample("confirmed", { certain: { x0: 2, x1: 20 }, fadeEnd: true })} />
      </Entry>
      <Entry words={legend.claimed} width={48}>
        <Bar item={sample("reported", { claimed: true })} />
      </Entry>
      <Entry words={legend.derived} width={48}>
        <Bar item={sample("confirmed", { derived: true })} />
      </Entry>
      <Entry words={legend.endedBy} width={48}>
        <path d="M4 10H40" stroke="var(--ink-muted)" strokeDasharray="2 3" fill="none" />
        <path d="M4 2V18" stroke="var(--ink)" strokeWidth="2" />
      </Entry>
      <Entry words={legend.amends} width={48}>
        <path
          d="M4 16C16 2 32 2 44 16"
          stroke="var(--accent)"
          strokeOpacity="0.55"
          strokeWidth="1.3"
          fill="none"
        />
      </Entry>
    </>
  );
}

function Entry({ words, width, children }: { words: string; width: number; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width={width} height="20" viewBox={`0 0 ${width} 20`} className="shrink-0">
        {children}
      </svg>
      {words}
    </li>
  );
}

type Sample = {
  certain?: RenderItem["certain"];
  fadeEnd?: boolean;
  claimed?: boolean;
  derived?: true;
};

/** A bar as the layout would hand it over. */
function sample(
  standing: Standing,
  { certain, fadeEnd = false, claimed = false, derived }: Sample,
): RenderItem {
  const whole = { x0: 2, x1: 46 };
  const item: TimelineItem = {
    ...{
      id: standing,
      kind: "term",
      lane: "",
      label: "",
      sentence: "",
      href: "",
      start: null,
      end: null,
      point: false,
    },
    ...{
      standing,
      binding: null,
      eventKind: null,
      endedBy: null,
      amends: [],
      endClaimed: claimed,
      endDerived: derived,
      value: null,
    },
  };
  return {
    ...{
      item,
      groupId: "",
      row: 0,
      yPx: 3,
      heightPx: 14,
      certain: certain ?? whole,
      possible: whole,
      markX: null,
    },
    ...{ fadeStart: false, fadeEnd, cutStart: false, cutEnd: false, disputed: standing === "disputed" },
    label: { kind: "hidden", xPx: 0, anchor: "start", widthPx: 0, text: "" },
  };
}
