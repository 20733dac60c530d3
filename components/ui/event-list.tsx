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
  /** That of the title, where it is another than the page's. */
  titleLang?: string | undefined;
  children?: ReactNode;
  /** A filled dot: this entry matters more than its neighbours. */
  strong?: boolean | undefined;
};

/** One entry of an EventList. */
export function EventItem({
  id,
  date,
  dateTime,
  kicker,
  title,
  titleLang,
  children,
  strong,
}: EventItemProps) {
  return (
    <li id={id} tabIndex={id === undefined ? undefined : -1} className="event">
      <time {...(dateTime && { dateTime })}>{date}</time>
      <i {...(strong && { className: "strong" })} />
      <div>
        {kicker && <p className="kicker">{kicker}</p>}
        <p className="title" {...(titleLang !== undefined && { lang: titleLang })}>
          {title}
        </p>
        {children && <div className="told">{children}</div>}
      </div>
    </li>
  );
}
