import type { ReactNode } from "react";
import { cx } from "./cx";

type FoldProps = {
  /** The anchor: whatever leads to it opens it. */
  id: string;
  title: ReactNode;
  /** What is in it, in a few words: "97 terms, 16 of money". */
  said: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
};

/** A part of a section that folds: its heading stays, and says what is in it. Works without scripts; in print it is open. */
export function Fold({ id, title, said, open = false, children, className }: FoldProps) {
  return (
    <details id={id} open={open} className={cx("fold", className)}>
      <summary>
        <h3>{title}</h3>
        <span>{said}</span>
      </summary>
      {children}
    </details>
  );
}
