import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { PageHeader } from "@/components/shell/page-header";
import { RecordActions } from "@/components/shell/record-actions";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { ExternalLink } from "@/components/ui/external-link";
import { counted } from "@/lib/language/counted";
import { monthWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationsHref, withQuery } from "@/lib/url/href";
import type { OrganizationView } from "@/lib/views/organization";

type OrganizationHeaderProps = { organization: OrganizationView; clocks: ClockQuery };

/** Who it is, under which names, and how much of the record concerns it. */
export function OrganizationHeader({ organization, clocks }: OrganizationHeaderProps) {
  const { slug, name, kind, aliases, homepage, fiscalYearEnd, totals } = organization;
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words("record")("organizations"), href: organizationsHref(clocks) }]} />
      <PageHeader
        kicker={language().vocabulary.organizationKinds[kind]}
        title={name}
        standfirst={
          aliases.length > 0 && (
            <span className="text-base">{words("record")("alsoNamed", { names: aliases.join(", ") })}</span>
          )
        }
        meta={
          <>
            <span>{counted(totals.deals, "deal")}</span>
            <span>{counted(totals.partnerships, "partnership")}</span>
            {fiscalYearEnd !== null && (
              <span>{words("record")("fiscalYearEnds", { month: monthWords(fiscalYearEnd) })}</span>
            )}
            {homepage !== null && <ExternalLink href={homepage} />}
          </>
        }
        actions={
          <RecordActions noun="organizations" slug={slug} clocks={clocks}>
            <ButtonLink href={withQuery("/deals", { org: slug, ...clocks })} size="sm">
              {words("record")("asTable")}
            </ButtonLink>
          </RecordActions>
        }
      />
    </>
  );
}
