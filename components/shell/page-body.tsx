import type { ReactNode } from "react";

/** The width of a page's content. What must reach the edges (the clock's band) stands outside it. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className="page-frame pt-6">{children}</div>;
}
