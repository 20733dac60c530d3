import type { ReactNode } from "react";
import { cx } from "./cx";

type SectionProps = {
  title: ReactNode;
  /** Also the anchor: /deals/x#terms */
  id: string;
  /** One or two muted sentences under the heading. */
  lead?: ReactNode;
  /** Stands at the right end of the heading: a count, a link. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** A part of a page: a strong rule, a serif heading, room to breathe. */
export function Section({ title, id, lead, aside, children, className }: SectionProps) {
  return (
    <section aria-labelledby={id} className={cx("mt-12", className)}>
      <div className="border-ink border-t-2 pt-2.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 id={id} className="font-semibold font-serif text-2xl">
            {title}
          </h2>
          {aside && (
            <div className="text-ink-muted text-sm [&>a]:inline-flex [&>a]:min-h-7 [&>a]:items-center">
              {aside}
            </div>
          )}
        </div>
        {lead && <p className="mt-1 max-w-measure text-ink-muted">{lead}</p>}
      </div>
      <div className="mt-4">{children}</div>
    </section>
  );
}
