import { StandingBadge } from "@/components/standing/standing-badge";
import { Still } from "@/components/still/still";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { ListLink } from "@/components/ui/list-link";
import type { Day } from "@/lib/domain/dates/day";
import { edtfDate } from "@/lib/domain/dates/edtf";
import type { Redline, RedlineStep } from "@/lib/domain/redline/redline-types";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { toDayNumber } from "@/lib/timeline/day-number";
import { packLanes } from "@/lib/timeline/lanes";
import { ticksFor } from "@/lib/timeline/ticks";
import type { Window } from "@/lib/timeline/types";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, termHref } from "@/lib/url/href";

type RedlineListProps = { redlines: readonly Redline[]; clocks: ClockQuery; today: Day };

/** So many stand in the open; the rest unfold. */
const IN_THE_OPEN = 3;
/** Lanes are as wide as there is room; they have as many years as would fit so many pixels. */
const TICKS_FIT_PX = 512;

/** Every obligation that changed: a lane of its states, each as wide as it lasted, and the change in sentences; those folded in sentences alone. */
export function RedlineList({ redlines, clocks, today }: RedlineListProps) {
  const [open, folded] = [redlines.slice(0, IN_THE_OPEN), redlines.slice(IN_THE_OPEN)];
  const span = spanOf(redlines, today);
  const ticks = ticksFor(span, TICKS_FIT_PX, language().timeline).map(({ day, label, upper }) => ({
    at: share(day, span),
    label: upper === null ? label : `${label} ${upper}`,
  }));
  const list = (lines: readonly Redline[], isDrawn: boolean) => (
    <ul data-plain-links="">
      {lines.map((line) => (
        <li key={line.id} className="border-rule border-t py-3 first:border-t-0 first:pt-0">
          <h3 className="font-medium">{line.label}</h3>
          {isDrawn && <Lane line={line} span={span} ticks={ticks} />}
          <ol className="mt-1.5 grid gap-x-8 gap-y-2 md:grid-cols-2">
            {line.steps.map((step) => (
              <Step key={`${step.from} ${step.termKey} ${step.change}`} step={step} clocks={clocks} />
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
  return (
    <Still id="changes">
      <Axis ticks={ticks} />
      {list(open, true)}
      {folded.length > 0 && (
        <Disclosure summary={words("timeline")("changes.more", { count: folded.length })}>
          {list(folded, false)}
        </Disclosure>
      )}
    </Still>
  );
}

function Step({ step, clocks }: { step: RedlineStep; clocks: ClockQuery }) {
  return (
    <li className="flex items-baseline gap-2 text-sm">
      <StandingBadge standing={step.standing} size="sm" withWord={false} />
      <ListLink href={hrefOf(step, clocks)} look="name">
        {step.sentence}
      </ListLink>
    </li>
  );
}

const hrefOf = ({ deal, termKey }: RedlineStep, clocks: ClockQuery) =>
  termKey === null ? dealHref(deal.slug, clocks) : termHref(deal.slug, termKey, clocks);

/** In percent of a lane. */
type Marks = readonly { at: number; label: string }[];

/** A label nearer to the right end would be cut. */
const LAST_LABEL = 91;

/** The years over all lanes. */
function Axis({ ticks }: { ticks: Marks }) {
  return (
    <div aria-hidden="true" className="relative mb-2 h-5 text-ink-muted text-xs print:hidden">
      {ticks
        .filter(({ at }) => at < LAST_LABEL)
        .map(({ at, label }) => (
          <span key={at} className="absolute border-rule border-l pl-1" style={{ left: `${at}%` }}>
            {label}
          </span>
        ))}
    </div>
  );
}

/** The lane of one obligation. For the eye: the sentences under it say the same. */
function Lane({ line, span, ticks }: { line: Redline; span: Window; ticks: Marks }) {
  return (
    <div aria-hidden="true" className="mt-1.5 divide-y divide-rule border-rule border-y text-xs print:hidden">
      {rowsOf(line, span).map((row) => (
        <div key={row[0]?.id} className="relative h-7 overflow-hidden">
          {ticks.map(({ at }) => (
            <span key={at} className="absolute inset-y-0 border-rule border-l" style={{ left: `${at}%` }} />
          ))}
          {row.map(({ id, from, to, step }) => (
            <span
              key={id}
              title={step.sentence}
              className={cx(
                "absolute inset-y-0 overflow-hidden border-ink border-l-2 px-1.5 pt-1 text-ellipsis whitespace-nowrap",
                WASHES[step.change],
              )}
              style={{ left: `${share(from, span)}%`, width: `${share(to, span) - share(from, span)}%` }}
            >
              {briefly(step)}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

/** One row, unless steps hold at the same time: none hides another. */
function rowsOf({ steps }: Redline, span: Window) {
  return packLanes(
    steps.map((step) => ({
      id: `${step.from} ${step.termKey} ${step.change}`,
      from: dayOf(step.from),
      to: step.until === null ? span.to : Math.min(dayOf(step.until), span.to),
      step,
    })),
  );
}

function briefly({ change, display }: RedlineStep): string {
  const t = words("timeline");
  if (change === "ended") return t("changes.ended");
  return change === "capped" ? t("changes.cap", { amount: display }) : display;
}

/** What binds more is darker; what ended is empty. */
const WASHES: Readonly<Record<RedlineStep["change"], string>> = {
  began: "bg-paper-sunken",
  loosened: "bg-confirmed-wash",
  tightened: "bg-disputed-wash",
  extended: "bg-reported-wash",
  shortened: "bg-ruled-wash",
  capped: "bg-ruled-wash",
  changed: "bg-paper-sunken",
  ended: "bg-paper text-ink-muted",
};

/** The first day that an EDTF date may mean as written. */
function dayOf(edtf: string): number {
  return toDayNumber(edtfDate(edtf).first);
}

/** All lanes share one span, so that they can be read against each other. */
function spanOf(redlines: readonly Redline[], today: Day): Window {
  const days = [
    ...redlines.flatMap(({ steps }) => steps.flatMap(({ from, until }) => [from, until ?? from].map(dayOf))),
    toDayNumber(today),
  ];
  const [from, last] = [Math.min(...days), Math.max(...days)];
  return { from, to: last + (last - from) * 0.1 };
}

function share(day: number, { from, to }: Window): number {
  return ((day - from) / (to - from)) * 100;
}
