import { ShareLink } from "@/components/share/share-link";
import { TermMarks } from "@/components/standing/term-marks";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/dates/day";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, permalinkHref, termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { ClaimsLink, TermClaims } from "./term-claims";
import { TermMeta } from "./term-meta";
import { LosingSides, NotCompared, SetAside } from "./term-ruling";
import { TermSides } from "./term-sides";

type TermItemProps = { term: TermView; clocks: ClockQuery; showDeal: boolean; on: Day | null };

/** One term: its name, the calibrated sentence, what it stands on, who owes it to whom, and when it holds. */
export function TermItem({ term, clocks, showDeal, on }: TermItemProps) {
  const anchor = showDeal ? `${term.deal.slug}--${term.key}` : term.key;
  const past = term.inForce === "no";
  return (
    <article
      id={anchor}
      tabIndex={-1} // what its address leads to is where reading goes on
      aria-labelledby={`${anchor}--name`}
      className="group/term -mx-3 border-rule border-b px-3 py-5 target:bg-accent-wash"
    >
      <TermName term={term} clocks={clocks} anchor={anchor} showDeal={showDeal} />
      {term.standing === "disputed" ? (
        <TermSides sides={term.sides} />
      ) : (
        <p
          className={cx(
            "mt-1 max-w-measure font-serif text-xl first-letter:uppercase",
            past && "text-ink-muted",
          )}
        >
          {term.display}
        </p>
      )}
      <p className="mt-2 max-w-measure sm:flex sm:items-start sm:gap-x-3">
        <TermMarks standing={term.standing} binding={term.binding} size="md" />{" "}
        <span className="block min-w-0 text-ink-muted text-sm sm:pt-0.5">{term.because}</span>
      </p>
      {term.standing !== "disputed" && <NotCompared term={term} />}
      {term.standing === "ruled" && <LosingSides sides={term.sides} />}
      <SetAside claims={term.claims} />
      <TermMeta term={term} clocks={clocks} on={on} />
      {showDeal ? <ClaimsLink term={term} clocks={clocks} /> : <TermClaims term={term} clocks={clocks} />}
    </article>
  );
}

type TermNameProps = { term: TermView; clocks: ClockQuery; anchor: string; showDeal: boolean };

function TermName({ term, clocks, anchor, showDeal }: TermNameProps) {
  const { kind, label, deal, key } = term;
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <div className="min-w-0">
        <h4 id={`${anchor}--name`} className="font-medium">
          {label}
        </h4>
        <p className="text-ink-muted text-sm">
          {kind.label}
          {showDeal && (
            <>
              {" in "}
              <TextLink href={dealHref(deal.slug, clocks)}>{deal.title}</TextLink>
            </>
          )}
        </p>
      </div>
      <span className="flex shrink-0 items-center gap-x-3 text-sm">
        <ShareLink
          of={`${permalinkHref(deal.shortId, clocks)}#${key}`}
          what={`the term ${label}`}
          className="text-ink-muted"
        />
        <TextLink
          href={termHref(deal.slug, key, clocks)}
          look="name"
          className="hit no-print inline-flex items-center justify-center text-base text-ink-muted"
        >
          <span aria-hidden="true">#</span>
          <span className="sr-only">Link to this term: {label}</span>
        </TextLink>
      </span>
    </div>
  );
}
