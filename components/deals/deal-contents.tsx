import { groupAnchor, groupTerms } from "@/components/terms/group-terms";
import type { TermView } from "@/lib/views/parts";

type DealContentsProps = {
  terms: readonly TermView[];
  /** The sections after the terms: anchor and title. */
  sections: readonly { id: string; title: string }[];
};

/** The way around the page: the groups of terms with their counts, then the other sections. */
export function DealContents({ terms, sections }: DealContentsProps) {
  return (
    <nav aria-label="On this page" className="no-print">
      <ul className="border-rule border-t pt-2">
        {groupTerms(terms).map((group) => (
          <Entry
            key={group.slug}
            href={`#${groupAnchor(group)}`}
            title={group.name}
            count={group.terms.length}
          />
        ))}
        {sections.map(({ id, title }) => (
          <Entry key={id} href={`#${id}`} title={title} />
        ))}
      </ul>
    </nav>
  );
}

function Entry({ href, title, count }: { href: string; title: string; count?: number }) {
  return (
    <li>
      <a href={href} className="hit flex items-center justify-between gap-3 hover:text-accent">
        <span>{title}</span>
        {count !== undefined && (
          <span className="text-ink-muted text-sm">
            {count}
            <span className="sr-only"> terms</span>
          </span>
        )}
      </a>
    </li>
  );
}
