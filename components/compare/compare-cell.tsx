import { StanceMark } from "@/components/standing/stance-mark";
import { StateMark } from "@/components/standing/state-mark";
import { TermMarks } from "@/components/standing/term-marks";
import { joinWords, sideKey } from "@/components/terms/term-words";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, termHref } from "@/lib/url/href";
import type { CompareCellView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";

type CompareCellProps = { cell: CompareCellView; clocks: ClockQuery; showDeal: boolean };

/** So many terms of one cell stand in the open; the rest unfold. */
const IN_THE_OPEN = 1;

/** What one column has of one kind: its terms, or which of the absences it is. */
export function CompareCell({ cell, clocks, showDeal }: CompareCellProps) {
  const { state, terms, others } = cell;
  const rest = terms.slice(IN_THE_OPEN);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {terms.length === 0 && <NothingHere state={state} others={others} />}
      {terms.slice(0, IN_THE_OPEN).map((term) => (
        <CellTerm key={keyOf(term)} term={term} clocks={clocks} showDeal={showDeal} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={words("compare")("cell.more", { count: rest.length })}>
          <div className="flex flex-col gap-3">
            {rest.map((term) => (
              <CellTerm key={keyOf(term)} term={term} clocks={clocks} showDeal={showDeal} />
            ))}
          </div>
        </Disclosure>
      )}
      {others.length > 0 && <Others others={others} clocks={clocks} />}
    </div>
  );
}

function keyOf({ deal, key }: TermView): string {
  return `${deal.slug} ${key}`;
}

/** Unknown is not "none": nobody has said anything, or what was said no longer holds. */
function NothingHere({ state, others }: Pick<CompareCellView, "state" | "others">) {
  return (
    <p className="text-ink-muted text-sm">
      <StateMark state={state} />
      <span className="mt-1 block">
        {words("compare")(others.length > 0 ? "cell.nothingHolds" : "cell.noClaim")}
      </span>
    </p>
  );
}

function CellTerm({ term, clocks, showDeal }: { term: TermView; clocks: ClockQuery; showDeal: boolean }) {
  const { deal, key, label, standing, state, inForce, span } = term;
  return (
    <div className="min-w-0">
      <TextLink
        href={termHref(deal.slug, key, clocks)}
        look="name"
        className="hit inline-flex items-center text-sm"
      >
        {label}
      </TextLink>
      {state !== "known" && state !== "unknown" && (
        <p className="text-sm">
          <StateMark state={state} />
        </p>
      )}
      {standing === "disputed" ? (
        <CellSides term={term} />
      ) : (
        <p className="font-serif first-letter:uppercase">{term.display}</p>
      )}
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-sm">
        <TermMarks standing={standing} binding={term.binding} />
        <span className="min-w-0 text-ink-muted">
          {inForce === "possibly" && <em>{words("compare")("cell.possibly")}</em>}
          {span}
          {showDeal && (
            <>
              {" · "}
              <TextLink href={dealHref(deal.slug, clocks)} look="name" className="text-ink-muted">
                {deal.title}
              </TextLink>
            </>
          )}
        </span>
      </p>
    </div>
  );
}

/** Both sides of a dispute inside the cell, never one number. */
function CellSides({ term: { sides, label } }: { term: TermView }) {
  return (
    <ul aria-label={words("compare")("cell.sides", { label })} className="my-1 flex flex-col gap-px">
      {sides
        .filter(({ contested }) => contested)
        .map((side) => (
          <li key={sideKey(side)} className="border-disputed-edge border-l-2 bg-disputed-wash px-2 py-1">
            <span className="block font-serif">{side.display}</span>
            <span className="flex flex-wrap gap-x-2 text-sm">
              <StanceMark stance={side.stance} />
              <span className="text-ink-muted">{joinWords(side.publishers)}</span>
            </span>
          </li>
        ))}
    </ul>
  );
}

/** What held before, or is yet to come. */
function Others({ others, clocks }: { others: readonly TermView[]; clocks: ClockQuery }) {
  const t = words("compare");
  const ended = others.filter(({ phase }) => phase === "ended");
  const coming = others.filter(({ phase }) => phase !== "ended");
  const parts = [
    ...(ended.length > 0 ? [t("cell.ended", { count: ended.length })] : []),
    ...(coming.length > 0 ? [t("cell.coming", { count: coming.length })] : []),
  ];
  return (
    <Disclosure summary={parts.join(", ")} className="no-print">
      <ul className="flex flex-col gap-2 text-ink-muted text-sm">
        {others.map((term) => (
          <li key={keyOf(term)}>
            {t.rich("cell.other", {
              ...{ label: term.label, display: term.display, span: term.span },
              term: (label) => (
                <TextLink key="term" href={termHref(term.deal.slug, term.key, clocks)}>
                  {label}
                </TextLink>
              ),
            })}
            {term.endedByDeal && t("cell.endedBy", { title: term.endedByDeal.title })}
            {term.phase === "ended" &&
              !term.endedByDeal &&
              term.inForceUntil &&
              t("cell.ranOut", { day: displayDate(term.inForceUntil, language()) })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
