import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { partnershipHref, withQuery } from "@/lib/url/href";
import type { OrganizationPartnership, OrganizationView } from "@/lib/views/organization";

type OrganizationAsideProps = { organization: OrganizationView; clocks: ClockQuery };

/** With whom the organization is in partnership, in which roles. */
export function OrganizationAside({ organization, clocks }: OrganizationAsideProps) {
  const { slug, partnerships, totals } = organization;
  const more = totals.partnerships - partnerships.length;
  if (partnerships.length === 0) return null;
  return (
    <section aria-labelledby="partnerships" className="border-rule border-t pt-2 max-lg:mt-6">
      <h2 id="partnerships" className="mb-1 text-ink-muted text-sm">
        {words("record")("partnerships")}
      </h2>
      <ul className="flex flex-col gap-1">
        {partnerships.map((partnership) => (
          <li key={partnership.slug}>
            <Partnership partnership={partnership} clocks={clocks} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <TextLink href={withQuery("/partnerships", { org: slug, ...clocks })}>
          {words("record")("morePartnerships", { count: more })}
        </TextLink>
      )}
    </section>
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
        {roles.map((role) => language().vocabulary.partyRoles[role].toLowerCase()).join(", ")}
        {others.length > 1 &&
          ` · ${words("record")("partneredWith", { names: others.map((other) => other.name).join(", ") })}`}
      </span>
    </>
  );
}
