import type { ReactNode } from "react";

/** Things in order of time: a column of dates, a rule with a dot per entry, and what happened. */
export function EventList({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {children}
    </ol>
  );
}

type EventItemProps = {
  /** Its anchor, where it has an address of its own. */
  id?: string | undefined;
  /** The date in words. */
  date: string;
  /** The date for machines, when it is a whole one: 2025-11-03. */
  dateTime?: string | undefined;
  /** Small words above the title: the kind of event. */
  kicker?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** A filled dot: this entry matters more than its neighbours. */
  strong?: boolean | undefined;
};

/** One entry of an EventList. */
export function EventItem({ id, date, dateTime, kicker, title, children, strong }: EventItemProps) {
  return (
    <li
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className="group grid scroll-mt-6 target:bg-accent-wash grid-cols-[1rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[8.5rem_1rem_minmax(0,1fr)]"
    >
      <time
        dateTime={dateTime ?? undefined}
        className="col-start-2 text-ink-muted text-sm leading-6 sm:col-start-1 sm:text-right"
      >
        {date}
      </time>
      <span aria-hidden="true" className="relative col-start-1 row-span-2 row-start-1 sm:col-start-2">
        <span className="absolute inset-y-0 left-[0.46875rem] w-px bg-rule-strong group-first:top-3 group-last:bottom-auto group-last:h-3" />
        <span
          className={`absolute top-[0.5rem] left-1 size-2 rounded-full border-[1.5px] ${strong ? "border-accent bg-accent" : "border-rule-strong bg-paper"}`}
        />
      </span>
      <div className="col-start-2 pb-6 group-last:pb-0 sm:col-start-3 sm:row-start-1">
        {kicker && <p className="text-ink-muted text-sm leading-6">{kicker}</p>}
        <p className="font-medium leading-6">{title}</p>
        {children && <div className="mt-1 max-w-measure">{children}</div>}
      </div>
    </li>
  );
}
