import { StandingLook } from "@/components/standing/looks";
import { inOwn } from "@/components/ui/language/own";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { WhatIfWords } from "@/lib/domain/say/facts/what-if";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import type { StandingChange } from "@/lib/domain/what-if/differences";
import { termHref } from "@/lib/url/href";
import type { WhatIfSearch } from "@/lib/url/ledger/what-if-search";

type StandingsProps = {
  standings: readonly StandingChange[];
  search: WhatIfSearch;
  words: WhatIfWords;
};

/** Terms that stand otherwise, before and after. */
export function Standings({ standings, search, words }: StandingsProps) {
  if (standings.length === 0) return null;
  const clocks = { on: search.on, known: search.known };
  return (
    <Table caption={words.standingsCaption} stack="short">
      <THead>
        <Th className="w-1/3">{words.term}</Th>
        <Th>{words.record}</Th>
        <Th>{words.assumptions}</Th>
      </THead>
      <tbody>
        {standings.map(({ key, deal, term, ...sides }) => (
          <tr key={key} data-term={key}>
            <RowHead>
              <TextLink href={termHref(deal.slug, term.key, clocks)} look="name" {...inOwn()}>
                {term.label}
              </TextLink>
              <span className="block text-ink-muted text-sm" {...inOwn()}>
                {deal.title}
              </span>
            </RowHead>
            <Td label={words.record}>
              <Side standing={sides.before} said={sides.beforeWords} words={words} />
            </Td>
            <Td label={words.assumptions}>
              <Side standing={sides.after} said={sides.afterWords} words={words} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Side({ standing, said, words }: { standing: Standing; said: string; words: WhatIfWords }) {
  return (
    <>
      <StandingLook standing={standing} word={words.standings[standing]} size="sm" />
      <span className="block text-sm">{said}</span>
    </>
  );
}
