import { SideColumn } from "@/components/shell/side-column";
import { groupAnchor, groupTerms, splitReported } from "@/components/terms/group-terms";
import type { ClockQuery } from "@/lib/url/clocks";
import type { PartnershipView } from "@/lib/views/partnership";
import { type PartnershipPart, partsOf } from "./partnership-sections";
import { PartyList } from "./party-list";

type PartnershipAsideProps = { partnership: PartnershipView; clocks: ClockQuery };

/** Who is in it, over which years, and the way around the page; stays in view on wide screens. */
export function PartnershipAside({ partnership, clocks }: PartnershipAsideProps) {
  const { parties, years } = partnership;
  return (
    <SideColumn label="Parties and contents">
      <dl>
        <div className="border-rule border-t py-2">
          <dt className="mb-1 text-ink-muted text-sm">Parties</dt>
          <dd>
            <PartyList parties={parties} clocks={clocks} />
          </dd>
        </div>
        <div className="border-rule border-y py-2">
          <dt className="text-ink-muted text-sm">Years</dt>
          <dd>
            {years === null
              ? "undated"
              : years.first === years.last
                ? years.first
                : `${years.first}–${years.last}`}
          </dd>
        </div>
      </dl>
      <Contents partnership={partnership} />
    </SideColumn>
  );
}

function Contents({ partnership }: { partnership: PartnershipView }) {
  const groups = groupTerms(splitReported(partnership.terms, partnership.known).reported);
  return (
    <nav aria-label="On this page" className="no-print">
      <ul>
        {partsOf(partnership).map((part) => (
          <li key={part.id}>
            <PartLink part={part} />
            {part.id === "in-force" && (
              <ul className="mb-1 border-rule border-l pl-3 text-sm max-lg:hidden">
                {groups.map((group) => (
                  <li key={group.slug}>
                    <a
                      href={`#${groupAnchor(group, "in-force")}`}
                      className="hit flex items-center justify-between gap-3 hover:text-accent"
                    >
                      {group.name}
                      <span className="text-ink-muted">{group.terms.length}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartLink({ part: { id, title, count } }: { part: PartnershipPart }) {
  return (
    <a href={`#${id}`} className="hit flex items-center justify-between gap-3 hover:text-accent">
      <span>{title}</span>
      <span className="text-ink-muted text-sm">{count}</span>
    </a>
  );
}
