import { SideColumn } from "@/components/shell/side-column";
import { TextLink } from "@/components/ui/text-link";
import { PARTY_ROLES } from "@/lib/domain/vocabulary/vocabulary";
import type { ClockQuery } from "@/lib/url/clocks";
import { partnershipHref, withQuery } from "@/lib/url/href";
import type { OrganizationPartnership, OrganizationView } from "@/lib/views/organization";

/** A part of the page: its anchor, title, how many things it holds, and its own parts. */
export type OrganizationPart = {
  id: string;
  title: string;
  count: number;
  parts?: readonly OrganizationPart[];
};

type OrganizationAsideProps = {
  organization: OrganizationView;
  clocks: ClockQuery;
  parts: readonly OrganizationPart[];
};

/** The way around the page, and with whom the organization is in partnership, in which roles. */
export function OrganizationAside({ organization, clocks, parts }: OrganizationAsideProps) {
  const { slug, partnerships, totals } = organization;
  const more = totals.partnerships - partnerships.length;
  return (
    <SideColumn label="Contents and partnerships">
      <nav aria-label="On this page" className="no-print">
        <ul className="border-rule border-t pt-2">
          {parts.map((part) => (
            <li key={part.id}>
              <PartLink part={part} />
              {part.parts && (
                <ul className="mb-1 border-rule border-l pl-3 text-sm max-lg:hidden">
                  {part.parts.map((inner) => (
                    <li key={inner.id}>
                      <PartLink part={inner} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {partnerships.length > 0 && (
        <section aria-labelledby="partnerships" className="border-rule border-t pt-2">
          <h2 id="partnerships" className="mb-1 text-ink-muted text-sm">
            Partnerships
          </h2>
          <ul className="flex flex-col gap-2">
            {partnerships.map((partnership) => (
              <li key={partnership.slug}>
                <Partnership partnership={partnership} clocks={clocks} />
              </li>
            ))}
          </ul>
          {more > 0 && (
            <TextLink href={withQuery("/partnerships", { org: slug, ...clocks })}>
              {more} more partnerships
            </TextLink>
          )}
        </section>
      )}
    </SideColumn>
  );
}

function PartLink({ part: { id, title, count } }: { part: OrganizationPart }) {
  return (
    <a href={`#${id}`} className="hit flex items-center justify-between gap-3 hover:text-accent">
      <span>{title}</span>
      <span className="text-ink-muted text-sm">{count}</span>
    </a>
  );
}

function Partnership({ partnership, clocks }: { partnership: OrganizationPartnership; clocks: ClockQuery }) {
  const { slug, name, roles, others } = partnership;
  return (
    <>
      <TextLink href={partnershipHref(slug, clocks)} className="font-medium">
        {name}
      </TextLink>
      <span className="block text-ink-muted text-sm">
        {roles.map((role) => PARTY_ROLES[role].toLowerCase()).join(", ")}
        {others.length > 1 && ` · with ${others.map((other) => other.name).join(", ")}`}
      </span>
    </>
  );
}
