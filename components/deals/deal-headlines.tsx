import { TermMarks } from "@/components/standing/term-marks";
import { inForceWords } from "@/components/terms/term-words";
import { cx } from "@/components/ui/cx";
import { inOwn } from "@/components/ui/language/own";
import type { Day } from "@/lib/domain/dates/day";
import { joinerBefore } from "@/lib/domain/standing/denial-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { DealPageView } from "@/lib/views/deal-page";
import { type Headline, headlineTerms } from "./headline-terms";

/** The deal at a glance: a handful of its terms, each with its standing. A dispute shows both values, never one. */
export function DealHeadlines({ deal }: { deal: Pick<DealPageView, "terms" | "clocks"> }) {
  const headlines = headlineTerms(deal.terms);
  if (headlines.length === 0) return null;
  return (
    <ul
      aria-label={words("record")("glance")}
      className="mt-8 grid grid-cols-2 gap-x-6 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] sm:gap-x-8 gap-y-6"
    >
      {headlines.map((headline) => (
        <HeadlineItem key={headline.term.key} headline={headline} on={deal.clocks.on} />
      ))}
    </ul>
  );
}

function HeadlineItem({ headline: { term, values }, on }: { headline: Headline; on: Day }) {
  return (
    <li className="min-w-0 border-ink border-t pt-2">
      <a href={`#${term.key}`} className="group/headline block">
        <span className="block text-ink-muted text-sm" {...inOwn(term.labelLang)}>
          {term.label}
        </span>
        <span
          className={cx(
            "mt-0.5 block text-balance font-serif text-2xl first-letter:uppercase group-hover/headline:text-accent",
            term.inForce === "no" && "text-ink-muted",
          )}
        >
          {values.map((value, index) => (
            <span key={value}>
              {index > 0 && <span className="text-ink-muted text-lg">{joinerBefore(value, language())}</span>}
              {value}
            </span>
          ))}
        </span>
      </a>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
        <TermMarks standing={term.standing} binding={term.binding} />
        {term.inForce !== "yes" && <span className="text-ink-muted italic">{inForceWords(term, on)}</span>}
      </p>
    </li>
  );
}
