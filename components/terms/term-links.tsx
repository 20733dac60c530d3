import { Anchor } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { briefSpan } from "@/lib/domain/dates/brief-span";
import { language } from "@/lib/language/language";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import { valueWords } from "./term-words";

type TermLinksProps = { terms: readonly TermView[]; clocks: ClockQuery };

/** Terms that are over, on a page that holds very many: what each was and when, as a link to its line in its deal. */
export function TermLinks({ terms, clocks }: TermLinksProps) {
  return (
    <ul className="term-links">
      {terms.map(({ deal, key, ...term }) => (
        <li key={`${deal.slug} ${key}`}>
          <b>{valueWords(term)}</b>
          <Anchor href={termHref(deal.slug, key, clocks)} {...inOwn(term.labelLang)}>
            {term.label}
          </Anchor>
          <span>{briefSpan(term.inForceFrom, term.inForceUntil, language())}</span>
        </li>
      ))}
    </ul>
  );
}
