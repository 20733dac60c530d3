import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref } from "@/lib/url/href";
import type { OrganizationRow } from "@/lib/views/organizations";

type OrganizationsByKindProps = { rows: readonly OrganizationRow[]; clocks: ClockQuery };

/** Organizations under the heading of their kind, as many side by side as fit. */
export function OrganizationsByKind({ rows, clocks }: OrganizationsByKindProps) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => ({ kind, members: rows.filter((row) => row.kind === kind) }));
  return groups.map(({ kind, members }) => (
    <Section key={kind} id={kind} title={headingOf(kind)}>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-x-10">
        {members.map((row) => (
          <li key={row.slug} className="border-rule border-t py-3">
            <Entry row={row} clocks={clocks} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

/** English kinds are named in the plural; other languages name them as their vocabulary does. */
function headingOf(kind: OrganizationRow["kind"]): string {
  const { lang, vocabulary } = language();
  const word = vocabulary.organizationKinds[kind];
  return lang !== "en" || kind === "other" ? word : `${word}s`;
}

function Entry({
  row: { slug, name, aliases, deals, partnerships },
  clocks,
}: {
  row: OrganizationRow;
  clocks: ClockQuery;
}) {
  const t = words("lists");
  return (
    <>
      <TextLink
        href={organizationHref(slug, clocks)}
        look="name"
        className="font-semibold font-serif text-xl"
      >
        {name}
      </TextLink>
      <p>{t("organizations.counts", { deals, partnerships })}</p>
      {aliases.length > 0 && (
        <p className="text-ink-muted text-sm">{t("organizations.also", { aliases: aliases.join(", ") })}</p>
      )}
    </>
  );
}
