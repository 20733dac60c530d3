import type { ReactNode } from "react";
import { WholeWords } from "@/components/ui/whole-words";

type PageHeaderProps = {
  title: ReactNode;
  /** Small words above the title: what kind of thing this is. */
  kicker?: ReactNode;
  /** The one sentence that says it all. */
  standfirst?: ReactNode;
  /** That of the title and of the standfirst, where they are the record's own words: as `inOwn` gives it. */
  own?: { title?: { lang?: string }; standfirst?: { lang?: string } };
  /** Muted facts in a line: dates, counts, marks. */
  meta?: ReactNode;
  /** Buttons: copy link, CSV, JSON, compare. */
  actions?: ReactNode;
};

/** The head of a page, set like a newspaper's: kicker, headline, standfirst, meta line. */
export function PageHeader({ title, kicker, standfirst, own, meta, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-x-12 gap-y-4 pt-2 lg:flex-row lg:items-end lg:justify-between">
      <div className="min-w-0">
        {kicker && <p className="mb-1.5 font-medium text-accent text-sm">{kicker}</p>}
        <h1
          className="max-w-[28ch] font-semibold font-serif text-3xl tracking-[-0.01em] md:max-w-[36ch] md:text-4xl"
          {...own?.title}
        >
          {typeof title === "string" ? <WholeWords text={title} /> : title}
        </h1>
        {standfirst && (
          <p className="mt-3 max-w-measure font-serif text-ink-muted text-xl" {...own?.standfirst}>
            {standfirst}
          </p>
        )}
        {meta && (
          <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-ink-muted">{meta}</div>
        )}
      </div>
      {/* Buttons with long names stand in several rows before they take the headline's place. */}
      {actions && (
        <div className="no-print flex shrink-0 flex-wrap items-start gap-2 lg:max-w-[26rem] lg:justify-end">
          {actions}
        </div>
      )}
    </header>
  );
}
