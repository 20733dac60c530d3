import type { ReactNode } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { briefSpan } from "@/lib/domain/dates/brief-span";
import type { TermView } from "@/lib/views/parts";
import { valueWords } from "./term-words";

type TermRowProps = {
  term: TermView;
  /** Its anchor on this page. */
  anchor: string;
  /** What unfolds under the line. */
  children: ReactNode;
};

/** A term as one line: the value first, then what it is, how sure, how firm, from when until when. The rest unfolds. */
export function TermRow({ term, anchor, children }: TermRowProps) {
  const { label, standing, binding, inForce, inForceFrom, inForceUntil } = term;
  return (
    <article
      id={anchor}
      aria-labelledby={`${anchor}--name`}
      className="term"
      data-over={inForce === "no" || undefined}
    >
      <details data-claims suppressHydrationWarning>
        <summary>
          <b>{valueWords(term)}</b>
          <span id={`${anchor}--name`} className="what">
            {label}
          </span>
          <StandingBadge standing={standing} size="sm" />
          <BindingMark binding={binding} />
          <span className="when">{briefSpan(inForceFrom, inForceUntil)}</span>
        </summary>
        <div>{children}</div>
      </details>
    </article>
  );
}
