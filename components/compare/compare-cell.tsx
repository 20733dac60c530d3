import { StanceMark } from "@/components/standing/stance-mark";
import { StateMark } from "@/components/standing/state-mark";
import { TermMarks } from "@/components/standing/term-marks";
import { joinWords, sideKey, valueWords } from "@/components/terms/term-words";
import { inOwn } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Within } from "@/components/ui/language/within";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, termHref } from "@/lib/url/href";
import type { CompareCellView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";

type CompareCellProps = { cell: CompareCellView; clocks: ClockQuery; showDeal: boolean };

/** What one column has of one kind in a line: the first term's value with its marks, and how much more there is. It unfolds to all of it. */
export function CompareCell({ cell, clocks, showDeal }: CompareCellProps) {
  const { state, terms, others } = cell;
  const [first] = terms;
  if (first === undefined && others.length === 0) return <NothingHere state={state} others={others} />;
  return (
    <details className="compare-cell">
      <summary>
        {first ? <FirstTerm term={first} /> : <NothingHere state={state} others={others} />}
        <span className="also">{alsoWords(cell)}</span>
      </summary>
      <CellBody cell={cell} clocks={clocks} showDeal={showDeal} />
    </details>
  );
}

/** All that a comparison says of a cell's terms. */
export function CellBody({ cell: { terms, others }, clocks, showDeal }: CompareCellProps) {
  return (
    <div className="flex flex-col gap-3">
      {terms.map((term) => (
        <CellTerm key={keyOf(term)} term={term} clocks={clocks} showDeal={showDeal} />
      ))}
      {others.length > 0 && <Others others={others} clocks={clocks} />}
    </div>
  );
}

/** The value before everything else, both sides of it where it is disputed; the label where the row's name does not say it. */
function FirstTerm({ term }: { term: TermView }) {
  const { label, labelLang, kind, value, state, standing, binding } = term;
  return (
    <>
      <span className="value">
        {value === null && standing !== "disputed" && state !== "unknown" && state !== "known" ? (
          <StateMark state={state} />
        ) : (
          <b>{valueWords(term)}</b>
        )}{" "}
        {label !== kind.label && (
          <span className="what" {...inOwn(labelLang)}>
            {label}
          </span>
        )}
      </span>
      <TermMarks standing={standing} binding={binding} />
    </>
  );
}

/** "2 more terms · 1 ended · 1 yet to begin" */
function alsoWords({ terms, others }: CompareCellView): string {
  const t = words("matrix");
  const ended = others.filter(({ phase }) => phase === "ended").length;
  const [further, toCome] = [terms.length - 1, others.length - ended];
  return [
    ...(further > 0 ? [t("further", { count: further })] : []),
    ...(ended > 0 ? [t("ended", { count: ended })] : []),
    ...(toCome > 0 ? [t("toCome", { count: toCome })] : []),
  ].join(" · ");
}

function keyOf({ deal, key }: TermView): string {
  return `${deal.slug} ${key}`;
}

/** Unknown is not "none": nobody has said anything, or what was said no longer holds. */
function NothingHere({ state, others }: Pick<CompareCellView, "state" | "others">) {
  return (
    <span className="block text-ink-muted text-sm">
      <StateMark state={state} /> · {words("matrix")(others.length > 0 ? "nothingThen" : "nothingYet")}
    </span>
  );
}

function CellTerm({ term, clocks, showDeal }: { term: TermView; clocks: ClockQuery; showDeal: boolean }) {
  const { deal, key, label, labelLang, standing, state, inForce, span } = term;
  return (
    <div className="min-w-0">
      <TextLink
        href={termHref(deal.slug, key, clocks)}
        look="name"
        className="hit inline-flex items-center text-sm"
        {...inOwn(labelLang)}
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
          {inForce === "possibly" && <em>{words("matrix")("possibly")}</em>}
          {span}
          {showDeal && (
            <>
              {" · "}
              <TextLink
                href={dealHref(deal.slug, clocks)}
                look="name"
                className="text-ink-muted"
                {...inOwn(deal.titleLang)}
              >
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
    <ul aria-label={words("matrix")("sidesOn", { label })} className="my-1 flex flex-col gap-px">
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
  return (
    <ul className="no-print flex flex-col gap-2 text-ink-muted text-sm">
      {others.map((term) => (
        <li key={keyOf(term)}>
          <Within of={ownOf(term)}>
            {words("matrix").rich("other", {
              label: term.label,
              said: [`${term.display}, ${term.span}`, ...endOf(term)].join(words("shell")("between")),
              term: linkTag("term", termHref(term.deal.slug, term.key, clocks), inOwn(term.labelLang)),
            })}
          </Within>
        </li>
      ))}
    </ul>
  );
}

/** What is said of a term names the deal that ended it. */
function ownOf({ endedByDeal }: TermView) {
  return endedByDeal ? [{ text: endedByDeal.title, lang: endedByDeal.titleLang }] : [];
}

/** By which deal a term ended, or that it ran out. */
function endOf({ endedByDeal, phase, inForceUntil }: TermView): string[] {
  const t = words("matrix");
  if (endedByDeal) return [t("endedBy", { deal: endedByDeal.title })];
  return phase === "ended" && inForceUntil
    ? [t("ranOut", { day: displayDate(inForceUntil, language()) })]
    : [];
}
