import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Fate } from "@/lib/domain/compare/then-and-now";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { dealHref, termHref } from "@/lib/url/href";
import type { FatedTermView, ThenAndNowView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";
import { FATE_WORDS } from "./compare-words";

/** One subject at two dates as a redline: a table, and a paragraph to paste. */
export function ThenAndNow({ change }: { change: ThenAndNowView }) {
  const { subject, from, to, terms, counts, paragraph } = change;
  const moved = terms.filter(({ fate }) => fate !== "kept");
  const kept = terms.filter(({ fate }) => fate === "kept");
  const title = `${displayDate(from, language())} → ${displayDate(to, language())}`;
  return (
    <section aria-label={`${subject.name}, ${title}`} className="mt-6">
      <h3 className="font-semibold font-serif text-xl">{title}</h3>
      <p className="text-ink-muted">
        {counts.changed} changed, {counts.ended} ended, {counts.new} new, {counts.kept} kept
        {counts.passed > 0 && `, ${counts.passed} came and went in between`}
      </p>
      {moved.length === 0 ? (
        <p className="mt-2">Nothing that is on record changed between these two days.</p>
      ) : (
        <FatedTable terms={moved} from={from} to={to} caption={`${subject.name}: ${title}`} />
      )}
      {kept.length > 0 && (
        <Disclosure summary={`${kept.length} kept`}>
          <ul className="max-w-measure list-disc pl-5">
            {kept.map((term) => (
              <li key={term.words}>{term.words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-4">
        <Disclosure summary="As a paragraph">
          <p className="max-w-measure font-serif text-lg">{paragraph}</p>
        </Disclosure>
        <CopyButton text={paragraph} label="Copy the paragraph" />
      </div>
    </section>
  );
}

type FatedTableProps = { terms: readonly FatedTermView[]; from: string; to: string; caption: string };

function FatedTable({ terms, from, to, caption }: FatedTableProps) {
  return (
    <Table caption={caption} stack className="mt-2">
      <THead>
        <Th>What became of it</Th>
        <Th>Term</Th>
        <Th>{displayDate(from, language())}</Th>
        <Th>{displayDate(to, language())}</Th>
        <Th>By</Th>
      </THead>
      <tbody>
        {terms.map((term) => (
          <tr
            key={`${term.before?.deal.slug} ${term.before?.key} ${term.after?.deal.slug} ${term.after?.key} ${term.words}`}
          >
            <RowHead>
              <FateMark fate={term.fate} direction={term.direction} />
            </RowHead>
            <Td label="Term">{term.fate === "passed" ? term.words : term.label}</Td>
            <Td label="Then">
              <Side term={term.before} on={from} struck={term.fate !== "kept"} />
            </Td>
            <Td label="Now">
              <Side term={term.after} on={to} struck={false} />
            </Td>
            <Td label="By">
              {term.by && (
                <TextLink href={dealHref(term.by.slug)} look="name">
                  {term.by.title}
                </TextLink>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Side({ term, on, struck }: { term: TermView | null; on: string; struck: boolean }) {
  if (term === null) return <span className="text-ink-muted">—</span>;
  const link = (
    <TextLink href={termHref(term.deal.slug, term.key, { on, known: null })} look="name">
      {term.display}
    </TextLink>
  );
  return struck ? (
    <del className="text-ink-muted decoration-1">{link}</del>
  ) : (
    <ins className="no-underline">{link}</ins>
  );
}

const SIGNS: Readonly<Record<Fate, string>> = { changed: "±", ended: "−", new: "+", passed: "~", kept: "=" };

function FateMark({ fate, direction }: Pick<FatedTermView, "fate" | "direction">) {
  const words = FATE_WORDS[fate];
  return (
    <span className="inline-flex items-baseline gap-2 font-medium">
      <span aria-hidden="true" className="w-3 text-accent">
        {SIGNS[fate]}
      </span>
      {words}
      {fate === "changed" && direction !== null && direction !== "changed" && (
        <span className="font-normal text-ink-muted">({direction})</span>
      )}
    </span>
  );
}
