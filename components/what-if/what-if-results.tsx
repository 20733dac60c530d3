import type { ReactNode } from "react";
import { BindingLook } from "@/components/standing/looks";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { Within } from "@/components/ui/language/within";
import { Section } from "@/components/ui/section";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { FoldedList, WhatIfWords } from "@/lib/domain/say/facts/what-if";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";
import type { Choice } from "@/lib/domain/what-if/choices";
import {
  type Differences,
  isChange,
  type StandingChange,
  type SumChange,
  type YearChange,
} from "@/lib/domain/what-if/differences";
import { type WhatIfSearch, whatIfHref } from "@/lib/url/ledger/what-if-search";
import { Standings } from "./what-if-standings";

export type WhatIfResultsProps = {
  differences: Differences;
  /** What is left out. */
  chosen: readonly Choice[];
  search: WhatIfSearch;
  words: WhatIfWords;
};

/** What changes under a reader's assumptions: what each owes, who owes whom, the years, the standings; before and after. */
export function WhatIfResults({ differences, chosen, search, words }: WhatIfResultsProps) {
  const { totals, bands, years, standings, of } = differences;
  const isUsual = chosen.length === 0;
  const changed = totals.filter(isChange);
  return (
    <div data-what-if={isUsual ? "record" : "assumptions"} className="min-w-0">
      <Whose chosen={chosen} search={search} differences={differences} words={words} />
      <Section id="totals" title={isUsual ? words.totals : words.totalsChanged}>
        <Sums
          caption={words.totals}
          sums={isUsual ? totals.slice(0, MOST_STILL) : firstOf(changed, totals)}
          isUsual={isUsual}
          words={words}
        />
      </Section>
      {!isUsual && (
        <>
          <Section id="bands" title={words.bands} lead={words.bandsLead(bands.length, of.bands)}>
            <Folded
              list={bands}
              what="sums"
              words={words}
              draw={(some) => (
                <Sums caption={words.bandsCaption} sums={some} isUsual={false} words={words} hasPayee />
              )}
            />
          </Section>
          <Section id="years" title={words.years} lead={words.yearsLead(spanOf(years))}>
            <Folded
              list={years}
              what="years"
              words={words}
              draw={(some) => <Years years={some} words={words} />}
            />
          </Section>
          <Section
            id="standings"
            title={words.standingsTitle}
            lead={words.standingsLead(standingCounts(differences))}
          >
            <Folded
              list={standings}
              what="terms"
              words={words}
              draw={(some) => <Standings standings={some} search={search} words={words} />}
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
function Whose({ chosen, search, differences, words }: WhatIfResultsProps) {
  if (chosen.length === 0)
    return (
      <p role="note" className="border-rule-strong border-l-4 bg-paper-raised px-4 py-3">
        <strong className="font-medium">{words.own}</strong> {words.ownLead}
      </p>
    );
  const { org, rules, rate, on, known } = search;
  return (
    <div role="note" className="border-accent border-l-4 bg-paper-raised px-4 py-3">
      <p>
        <strong className="font-medium">{words.yours}</strong>{" "}
        <Within
          of={chosen
            .filter(({ kind }) => OWN_KINDS.has(kind))
            .map(({ label, labelLang }) => ({ text: label, lang: labelLang }))}
        >
          {words.without(chosen.map((choice) => leftOut(choice, words)))}
        </Within>{" "}
        {summaryOf(differences, words)}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {/* Loaded anew, so that the ticks of the form are those of the address. */}
        <Anchor className="link hit inline-flex items-center" href={whatIfHref(search)}>
          {words.address}
        </Anchor>
        <Anchor
          className="link hit inline-flex items-center"
          href={whatIfHref({ org, rules, rate, on, known })}
        >
          {words.back}
        </Anchor>
      </p>
    </div>
  );
}

/** What is called by words of the record; publishers have names, and what a source is called is in its own language. */
const OWN_KINDS: ReadonlySet<Choice["kind"]> = new Set(["deal", "ruling"]);

function leftOut({ kind, name, label }: Choice, words: WhatIfWords) {
  return { kind, label: kind === "tier" ? words.tiers[name as Tier] : label };
}

function summaryOf({ totals, bands, standings }: Differences, words: WhatIfWords): string {
  const sums = bands.length + totals.filter(isChange).length;
  return sums === 0 && standings.length === 0
    ? words.summary(0, 0)
    : words.summary(bands.length, otherwise(standings).length);
}

function otherwise(standings: readonly StandingChange[]): StandingChange[] {
  return standings.filter(({ before, after }) => before !== after);
}

function standingCounts({ standings, of }: Differences) {
  const others = otherwise(standings).length;
  return { others, all: of.terms, words: standings.length - others };
}

type SumsProps = {
  caption: string;
  sums: readonly SumChange[];
  isUsual: boolean;
  words: WhatIfWords;
  hasPayee?: boolean;
};

function Sums({ caption, sums, isUsual, words, hasPayee = false }: SumsProps) {
  if (sums.length === 0) return <p className="text-ink-muted">{words.none}</p>;
  return (
    <Table caption={caption} stack="short" density="compact">
      <THead>
        <Th className="w-1/2">{hasPayee ? words.whoOwesWhom : words.who}</Th>
        <Th>{words.what}</Th>
        <Th numeric>{words.record}</Th>
        {!isUsual && <Th numeric>{words.assumptions}</Th>}
      </THead>
      <tbody>
        {sums.map((sum) => (
          <tr key={sum.key} data-changed={isChange(sum)}>
            <RowHead>
              {sum.payer?.name ?? words.nobody}
              {hasPayee ? ` → ${sum.payee?.name ?? words.nobody}` : ""}
            </RowHead>
            <What sum={sum} words={words} />
            <BeforeAfter sum={sum} isUsual={isUsual} words={words} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type WhatProps = { sum: Pick<SumChange, "kind" | "binding">; words: WhatIfWords };

/** What is owed, and how firmly. */
function What({ sum: { kind, binding }, words }: WhatProps) {
  return (
    <Td label={words.what} className="text-sm">
      <span className="block">{words.termKind(kind.slug, kind.label)}</span>
      {binding === null ? (
        words.anyFirmness
      ) : (
        <BindingLook binding={binding} word={words.bindings[binding]} />
      )}
    </Td>
  );
}

type BeforeAfterProps = { sum: SumChange; isUsual: boolean; words: WhatIfWords };

function BeforeAfter({ sum, isUsual, words }: BeforeAfterProps) {
  const { before, after } = sum;
  return (
    <>
      <Td label={words.record} numeric className={isUsual ? "font-medium" : ""}>
        {before ?? words.noSum}
      </Td>
      {!isUsual && (
        <Td label={words.assumptions} numeric className={isChange(sum) ? "font-medium" : "text-ink-muted"}>
          {isChange(sum) ? (after ?? words.noSum) : words.same}
        </Td>
      )}
    </>
  );
}

function spanOf(years: readonly YearChange[]): { first: number; last: number } | null {
  const all = years.map(({ year }) => year);
  return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) };
}

function Years({ years, words }: { years: readonly YearChange[]; words: WhatIfWords }) {
  if (years.length === 0) return null;
  return (
    <Table caption={words.yearsCaption} stack="short" density="compact">
      <THead>
        <Th>{words.year}</Th>
        <Th className="w-1/2">{words.whoOwes}</Th>
        <Th>{words.what}</Th>
        <Th numeric>{words.record}</Th>
        <Th numeric>{words.assumptions}</Th>
      </THead>
      <tbody>
        {years.map((sum) => (
          <tr key={sum.key}>
            <RowHead>{sum.year}</RowHead>
            <Td label={words.whoOwes}>{sum.payer?.name ?? words.nobody}</Td>
            <What sum={sum} words={words} />
            <BeforeAfter sum={sum} isUsual={false} words={words} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type FoldedProps<T> = {
  list: readonly T[];
  what: FoldedList;
  words: WhatIfWords;
  draw: (some: readonly T[]) => ReactNode;
};

/** The first rows of a table; the next are folded, and what is left out is counted. */
function Folded<T>({ list, what, words, draw }: FoldedProps<T>) {
  const more = list.slice(OPEN_ROWS, MOST_ROWS);
  return (
    <>
      {draw(list.slice(0, OPEN_ROWS))}
      {more.length > 0 && (
        <Disclosure summary={words.more(more.length, what)} className="mt-2">
          {draw(more)}
        </Disclosure>
      )}
      {list.length > MOST_ROWS && (
        <p className="mt-2 text-ink-muted text-sm">{words.andMore(list.length - MOST_ROWS, what)}</p>
      )}
    </>
  );
}
