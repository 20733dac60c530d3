import type { ReactNode } from "react";
import { cx } from "./cx";

/** A list of facts: names in one column, values in the other, hairlines between. */
export function Facts({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <dl className={cx("@container border-rule border-b", className)}>{children}</dl>;
}

/** One fact of a Facts list. */
export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 border-rule border-t py-2 @xs:grid-cols-[7rem_minmax(0,1fr)] @lg:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-ink-muted text-sm leading-[1.45rem]">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
