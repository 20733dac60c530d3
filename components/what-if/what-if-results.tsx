import type { ReactNode } from "react";
import { EnglishBindingMark, EnglishStandingBadge } from "@/components/standing/english-marks";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { Choice } from "@/lib/domain/what-if/choices";
import {
  type Differences,
  isChange,
  type StandingChange,
  type SumChange,
  type YearChange,
} from "@/lib/domain/what-if/differences";
import { termHref } from "@/lib/url/href";
import { type WhatIfSearch, whatIfHref } from "@/lib/url/ledger/what-if-search";

export type WhatIfResultsProps = {
  differences: Differences;
  /** What is left out. */
  chosen: readonly Choice[];
  search: WhatIfSearch;
};

/** What changes under a reader's assumptions: what each owes, who owes whom, the years, the standings; before and after. */
export function WhatIfResults({ differences, chosen, search }: WhatIfResultsProps) {
  const { totals, bands, years, standings, of } = differences;
  const isUsual = chosen.length === 0;
  const changed = totals.filter(isChange);
  return (
    <div data-what-if={isUsual ? "record" : "assumptions"} className="min-w-0">
      <Whose chosen={chosen} search={search} differences={differences} />
      <Section id="totals" title={isUsual ? "What each owes" : "What each owes, before and after"}>
        <Sums
          caption="What each owes"
          sums={isUsual ? totals.slice(0, MOST_STILL) : firstOf(changed, totals)}
          isUsual={isUsual}
        />
      </Section>
      {!isUsual && (
        <>
          <Section id="bands" title="Who owes whom" lead={`${bands.length} of ${of.bands} sums change.`}>
            <Folded
              list={bands}
              what="sums"
              draw={(some) => <Sums caption="Sums that change" sums={some} isUsual={false} hasPayee />}
            />
          </Section>
          <Section id="years" title="Year by year" lead={yearsLead(years)}>
            <Folded list={years} what="sums of a year" draw={(some) => <Years years={some} />} />
          </Section>
          <Section id="standings" title="Standings" lead={standingsLead(differences)}>
            <Folded
              list={standings}
              what="terms"
              draw={(some) => <Standings standings={some} search={search} />}
            />
          </Section>
        </>
      )}
    </div>
  );
}

/** So many rows of each table; nobody reads more, and a phone should not carry them. */
const MOST_ROWS = 40;
/** So many of them stand open. */
const OPEN_ROWS = 10;
/** So many sums are shown that do not change. */
const MOST_STILL = 10;

function firstOf(changed: readonly SumChange[], all: readonly SumChange[]): SumChange[] {
  const still = all.filter((one) => !isChange(one)).slice(0, Math.max(0, MOST_STILL - changed.length));
  return [...changed.slice(0, MOST_ROWS), ...still];
}

/** Whose reading it is: the first thing that is said, and said in print too. */
function Whose({ chosen, search, differences }: WhatIfResultsProps) {
  if (chosen.length === 0)
    return (
      <p role="note" className="border-rule-strong border-l-4 bg-paper-raised px-4 py-3">
        <strong className="font-medium">The record’s own reading.</strong> Nothing is left out yet: choose
        what you doubt, and everything is worked out without it.
      </p>
    );
  const { org, rules, rate, on, known } = search;
  return (
    <div role="note" className="border-accent border-l-4 bg-paper-raised px-4 py-3">
      <p>
        <strong className="font-medium">Your assumptions, not the record’s.</strong> Without{" "}
        {chosen.map(wordsOf).join("; ")}. {summaryOf(differences)}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {/* Loaded anew, so that the ticks of the form are those of the address. */}
        <Anchor className="link hit inline-flex items-center" href={whatIfHref(search)}>
          Address of these assumptions
        </Anchor>
        <Anchor
          className="link hit inline-flex items-center"
          href={whatIfHref({ org, rules, rate, on, known })}
        >
          Back to the record’s own
        </Anchor>
      </p>
    </div>
  );
}

const NOUNS = {
  source: "the source",
  publisher: "the publisher",
  tier: "the tier",
  ruling: "the ruling on",
  deal: "the deal",
} as const;

function wordsOf({ kind, label }: Choice): string {
  return `${NOUNS[kind]} “${label}”`;
}

function summaryOf({ totals, bands, standings }: Differences): string {
  const sums = bands.length + totals.filter(isChange).length;
  if (sums === 0 && standings.length === 0) return "Nothing changes.";
  return `${bands.length} sums change, and ${otherwise(standings).length} terms stand otherwise.`;
}

function otherwise(standings: readonly StandingChange[]): StandingChange[] {
  return standings.filter(({ before, after }) => before !== after);
}

function standingsLead({ standings, of }: Differences): string {
  const others = otherwise(standings).length;
  const words = standings.length - others;
  const rest =
    words === 0 ? "" : ` ${words} more keep their standing and rest on other words or fewer sources.`;
  return `${others} of ${of.terms} terms stand otherwise.${rest}`;
}

type SumsProps = { caption: string; sums: readonly SumChange[]; isUsual: boolean; hasPayee?: boolean };

function Sums({ caption, sums, isUsual, hasPayee = false }: SumsProps) {
  if (sums.length === 0) return <p className="text-ink-muted">None.</p>;
  return (
    <Table caption={caption} stack="short" density="compact">
      <THead>
        <Th className="w-1/2">{hasPayee ? "Who owes whom" : "Who"}</Th>
        <Th>What</Th>
        <Th numeric>The record</Th>
        {!isUsual && <Th numeric>Your assumptions</Th>}
      </THead>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.key} data-changed={isChange(sum)}>
            <RowHead>
              {sum.payer?.name ?? "nobody named"}
              {hasPayee ? ` → ${sum.payee?.name ?? "nobody named"}` : ""}
            </RowHead>
            <Td label="What" className="text-sm">
              <span className="block">{sum.kind.label}</span>
              <Firmness binding={sum.binding} />
            </Td>
            <BeforeAfter sum={sum} isUsual={isUsual} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Firmness({ binding }: { binding: SumChange["binding"] }) {
  return binding === null ? "whatever its firmness" : <EnglishBindingMark binding={binding} />;
}

function BeforeAfter({ sum, isUsual }: { sum: SumChange; isUsual: boolean }) {
  const { before, after } = sum;
  return (
    <>
      <Td label="The record" numeric className={isUsual ? "font-medium" : ""}>
        {before ?? "no sum"}
      </Td>
      {!isUsual && (
        <Td label="Your assumptions" numeric className={isChange(sum) ? "font-medium" : "text-ink-muted"}>
          {isChange(sum) ? (after ?? "no sum") : "the same"}
        </Td>
      )}
    </>
  );
}

function yearsLead(years: readonly YearChange[]): string {
  if (years.length === 0) return "No year changes.";
  const all = years.map(({ year }) => year);
  return `From ${Math.min(...all)} to ${Math.max(...all)}, spread evenly over the time that a deal states.`;
}

function Years({ years }: { years: readonly YearChange[] }) {
  if (years.length === 0) return null;
  return (
    <Table caption="Years that change" stack="short" density="compact">
      <THead>
        <Th>Year</Th>
        <Th className="w-1/2">Who owes</Th>
        <Th>What</Th>
        <Th numeric>The record</Th>
        <Th numeric>Your assumptions</Th>
      </THead>
      <tbody>
        {years.map((sum) => (
          <tr key={sum.key}>
            <RowHead>{sum.year}</RowHead>
            <Td label="Who owes">{sum.payer?.name ?? "nobody named"}</Td>
            <Td label="What" className="text-sm">
              <span className="block">{sum.kind.label}</span>
              <Firmness binding={sum.binding} />
            </Td>
            <BeforeAfter sum={sum} isUsual={false} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Standings({ standings, search }: { standings: readonly StandingChange[]; search: WhatIfSearch }) {
  if (standings.length === 0) return null;
  const clocks = { on: search.on, known: search.known };
  return (
    <Table caption="Terms that stand otherwise" stack="short">
      <THead>
        <Th className="w-1/3">Term</Th>
        <Th>The record</Th>
        <Th>Your assumptions</Th>
      </THead>
      <tbody>
        {standings.map(({ key, deal, term, ...sides }) => (
          <tr key={key} data-term={key}>
            <RowHead>
              <TextLink href={termHref(deal.slug, term.key, clocks)} look="name">
                {term.label}
              </TextLink>
              <span className="block text-ink-muted text-sm">{deal.title}</span>
            </RowHead>
            <Td label="The record">
              <Side standing={sides.before} words={sides.beforeWords} />
            </Td>
            <Td label="Your assumptions">
              <Side standing={sides.after} words={sides.afterWords} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Side({ standing, words }: { standing: Standing; words: string }) {
  return (
    <>
      <EnglishStandingBadge standing={standing} size="sm" />
      <span className="block text-sm">{words}</span>
    </>
  );
}

type FoldedProps<T> = { list: readonly T[]; what: string; draw: (some: readonly T[]) => ReactNode };

/** The first rows of a table; the next are folded, and what is left out is counted. */
function Folded<T>({ list, what, draw }: FoldedProps<T>) {
  const more = list.slice(OPEN_ROWS, MOST_ROWS);
  return (
    <>
      {draw(list.slice(0, OPEN_ROWS))}
      {more.length > 0 && (
        <Disclosure summary={`${more.length} more ${what}`} className="mt-2">
          {draw(more)}
        </Disclosure>
      )}
      <More count={list.length - MOST_ROWS} what={what} />
    </>
  );
}

function More({ count, what }: { count: number; what: string }) {
  return count > 0 ? <p className="mt-2 text-ink-muted text-sm">{`And ${count} more ${what}.`}</p> : null;
}
