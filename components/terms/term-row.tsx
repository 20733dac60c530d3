import type { ReactNode } from "react";
import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { inOwn } from "@/components/ui/language/own";
import { briefSpan } from "@/lib/domain/dates/brief-span";
import { language } from "@/lib/language/language";
import type { TermView } from "@/lib/views/parts";
import { valueWords } from "./term-words";

type TermRowProps = {
  term: TermView;
  /** Its anchor on this page. */
  anchor: string;
  /** Named by its label for those who go from term to term by ear; off where hundreds of names would weigh. */
  isNamed?: boolean;
  /** What unfolds under the line. */
  children: ReactNode;
};

/** A term as one line: the value first, then what it is, how sure, how firm, from when until when. The rest unfolds. */
export function TermRow({ term, anchor, isNamed = true, children }: TermRowProps) {
  const { label, labelLang, standing, binding, inForce, inForceFrom, inForceUntil } = term;
  return (
    <article
      id={anchor}
      className="term"
      {...(isNamed && { "aria-labelledby": `${anchor}--name`, tabIndex: -1 })} // where its address leads, reading goes on
      {...(inForce === "no" && { "data-over": "" })}
      {...(standing === "disputed" && { "data-disputed": "" })}
    >
      <details data-claims="">
        <summary>
          <b>{valueWords(term)}</b>
          <span className="what" {...(isNamed && { id: `${anchor}--name` })} {...inOwn(labelLang)}>
            {label}
          </span>
          <StandingBadge standing={standing} size="sm" />
          <BindingMark binding={binding} />
          <span className="when">{briefSpan(inForceFrom, inForceUntil, language())}</span>
        </summary>
        <div>{children}</div>
      </details>
    </article>
  );
}
