import type { ReactNode } from "react";
import { numberWords } from "@/lib/language/number-words";
import { words } from "@/lib/language/words";
import { OutlineSpy } from "./outline-spy";
import { SideColumn } from "./side-column";

/** A part of a page: its anchor, short title, how many things it holds, and its own parts. */
export type OutlinePart = {
  id: string;
  title: string;
  count?: number | undefined;
  parts?: readonly OutlinePart[] | undefined;
};

type RecordBodyProps = {
  outline: readonly OutlinePart[];
  /** What stands beside the page under its outline. */
  aside?: ReactNode;
  children: ReactNode;
};

/** The body of a record's page: the way around it stays in view and knows where one is; plain anchors without scripts. */
export function RecordBody({ outline, aside, children }: RecordBodyProps) {
  return (
    <div className="record-body mt-8">
      <SideColumn label={words("shell")("record.contents")}>
        <nav aria-label={words("shell")("record.onThisPage")} className="outline no-print">
          <OutlineSpy />
          <Parts parts={outline} />
        </nav>
        {aside}
      </SideColumn>
      <div className="min-w-0" data-plain-links="">
        {children}
      </div>
    </div>
  );
}

function Parts({ parts }: { parts: readonly OutlinePart[] }) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.id}>
          <a href={`#${part.id}`}>
            {part.title}
            {part.count !== undefined && <span>{numberWords(part.count)}</span>}
          </a>
          {part.parts && part.parts.length > 0 && <Parts parts={part.parts} />}
        </li>
      ))}
    </ul>
  );
}
