import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** The width of a page's content. What must reach the edges (the clock's band) stands outside it. */
export function PageBody({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={cx("page-frame pt-6", className)}>{children}</div>;
}
