import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref } from "@/lib/url/href";
import type { PartyView } from "@/lib/views/parts";

/** Who is in it, each with all its roles. */
export function PartyList({ parties, clocks }: { parties: readonly PartyView[]; clocks: ClockQuery }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {parties.map(({ organization, roles }) => (
        <li key={organization.slug}>
          <TextLink href={organizationHref(organization.slug, clocks)} className="font-medium">
            {organization.name}
          </TextLink>
          <span className="block text-ink-muted text-sm">
            {roles.map((role) => language().vocabulary.partyRoles[role].toLowerCase()).join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
