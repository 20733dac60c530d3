import type { ReactNode } from "react";
import { type OwnWords, Within } from "./language/within";

export type TableDensity = "comfortable" | "compact";

type TableProps = {
  /** Names the table for everyone, hidden from sight. */
  caption: string;
  /** Words of the record in the caption. */
  own?: readonly OwnWords[] | undefined;
  children: ReactNode;
  density?: TableDensity | undefined;
  /** On phones each row becomes a small record; give every Td its label then. "short": its cells follow each other in few lines. */
  stack?: boolean | "short" | undefined;
  /** The head stays in view under the site header on large screens. */
  stickyHead?: boolean | undefined;
  className?: string | undefined;
};

/** A table in its frame. Wide ones scroll sideways inside the frame, by finger or keyboard. */
export function Table(props: TableProps) {
  const { caption, own = [], children, density = "comfortable", stack, stickyHead, className } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group, so that the sideways scroll can be reached by keyboard
    <div
      role="group"
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling frame must take focus (WCAG 2.1.1)
      tabIndex={0}
      className="table-frame"
      data-stack={stack ?? false}
      data-sticky={stickyHead ?? false}
    >
      <table data-density={density} className={className}>
        <caption className="sr-only">
          <Within of={own}>{caption}</Within>
        </caption>
        {children}
      </table>
    </div>
  );
}

/** The head of a table: one row of Th. */
export function THead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}
