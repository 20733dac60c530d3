import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { BINDINGS, EVENT_KINDS, STANDINGS, type Standing, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { RenderItem, TimelineItem } from "@/lib/timeline/types";
import { Bar } from "./draw/bar";
import { DealMark, EventMark } from "./draw/mark";

/** What the marks and bars mean: only those that this picture has. */
export function Legend({ items }: { items: readonly TimelineItem[] }) {
  const standings = slugsOf(STANDINGS).filter((standing) => items.some((item) => item.standing === standing));
  const bindings = slugsOf(BINDINGS).filter((binding) => items.some((item) => item.binding === binding));
  const kinds = slugsOf(EVENT_KINDS).filter((kind) => items.some((item) => item.eventKind === kind));
  return (
    <Disclosure summary="What the marks mean">
      <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-sm">
        {bindings.map((binding) => (
          <Entry key={binding} words={`Deal: ${BINDINGS[binding].toLowerCase()}`} width={20}>
            <DealMark binding={binding} x={10} y={10} />
          </Entry>
        ))}
        {standings.map((standing) => (
          <Entry key={standing} words={`Term: ${STANDINGS[standing].toLowerCase()}`} width={48}>
            <Bar item={sample(standing, {})} />
          </Entry>
        ))}
        {standings.length > 0 && <BarEntries />}
        {kinds.map((kind) => (
          <Entry key={kind} words={EVENT_KINDS[kind]} width={20}>
            <EventMark kind={kind} x={10} y={10} />
          </Entry>
        ))}
        <Entry words="Date known only as a range" width={48}>
          <rect x="4" y="6" width="40" height="8" fill="var(--ink)" fillOpacity="0.13" />
          <path d="M4 4V16M44 4V16M4 10H44" stroke="var(--ink-muted)" strokeDasharray="2 2" fill="none" />
          <EventMark kind="announcement" x={24} y={10} unsure />
        </Entry>
      </ul>
    </Disclosure>
  );
}

function BarEntries() {
  return (
    <>
      <Entry words="Solid: certain; faint: between two possible days" width={48}>
        <Bar item={sample("confirmed", { certain: { x0: 2, x1: 26 } })} />
      </Entry>
      <Entry words="No end stated" width={48}>
        <Bar item={sample("confirmed", { certain: { x0: 2, x1: 20 }, fadeEnd: true })} />
      </Entry>
      <Entry words="End only claimed by one source" width={48}>
        <Bar item={sample("reported", { claimed: true })} />
      </Entry>
      <Entry words="Deal whose end is derived from its start and length" width={48}>
        <Bar item={sample("confirmed", { derived: true })} />
      </Entry>
      <Entry words="Ended by the deal at the other end of the line" width={48}>
        <path d="M4 10H40" stroke="var(--ink-muted)" strokeDasharray="2 3" fill="none" />
        <path d="M4 2V18" stroke="var(--ink)" strokeWidth="2" />
      </Entry>
      <Entry words="Deal that amends an earlier one" width={48}>
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
