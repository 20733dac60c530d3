import type { ReactNode } from "react";
import { cx } from "./cx";
import { Link } from "./language/link";

export type SortDirection = "asc" | "desc";

type ThProps = {
  children: ReactNode;
  /** Where a press on the head leads; makes the column sortable. */
  sortHref?: string | undefined;
  /** The direction now in force, when this is the sorted column. */
  sorted?: SortDirection | undefined;
  numeric?: boolean | undefined;
  className?: string | undefined;
};

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/** A column head. Sorting is a link, so it works without JavaScript and can be copied. */
export function Th({ children, sortHref, sorted, numeric, className }: ThProps) {
  return (
    <th
      scope="col"
      aria-sort={sorted ? ARIA_SORT[sorted] : undefined}
      data-numeric={numeric}
      className={cx("font-medium text-ink-muted text-sm", className)}
    >
      {sortHref ? (
        <Link
          href={sortHref}
          scroll={false}
          className={cx("hit inline-flex items-center gap-1 hover:text-accent", sorted && "text-ink")}
        >
          {children}
          <span aria-hidden="true" className={cx("w-2.5 text-xs print:hidden", !sorted && "opacity-60")}>
            {sorted === "asc" ? "↑" : sorted === "desc" ? "↓" : "↕"}
          </span>
        </Link>
      ) : (
        <span className="hit inline-flex items-center">{children}</span>
      )}
    </th>
  );
}
