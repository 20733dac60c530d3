import { TermMarks } from "@/components/standing/term-marks";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { inForceWords } from "./term-words";

type TermLineProps = { term: TermView; clocks: ClockQuery; on: Day };

/** A term in brief, where a page has very many: its name, sentence and standing; its claims stand in its deal, one link away. */
export function TermLine({ term, clocks, on }: TermLineProps) {
  const { deal, key, label, display, standing, binding, inForce, span } = term;
  return (
    <div className="max-w-measure">
      <TextLink href={termHref(deal.slug, key, clocks)} look="name" className="font-medium">
        {label}
      </TextLink>
      <p className={cx("font-serif text-lg first-letter:uppercase", inForce === "no" && "text-ink-muted")}>
        {display}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <TermMarks standing={standing} binding={binding} />
        <span className="min-w-0 text-ink-muted">
          {inForce === "possibly" && <em>{inForceWords(term, on)}, </em>}
          {span} · {deal.title}
        </span>
      </p>
    </div>
  );
}
