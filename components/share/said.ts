/**
 * What is said of a page where there is room for a name and a sentence, from as much of it as that takes: the whole view of the page
 * says the same as the few facts that are read for a card.
 */
import { columnWords, compareTitle } from "@/components/compare/compare-words";
import { describeOrganization } from "@/components/organizations/describe-organization";
import { describePartnership } from "@/components/partnerships/describe-partnership";
import { trackRecordSentence } from "@/lib/domain/standing/claim-outcome";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type {
  ComparisonCard,
  OrganizationCard,
  PartnershipCard,
  SourceCard,
} from "@/lib/views/share/card-facts";
import type { Exhibit } from "@/lib/views/share/exhibit";

type Said = Pick<Exhibit, "kicker" | "title" | "sentence" | "sources">;

export function saidOfPartnership(partnership: PartnershipCard): Said {
  return {
    kicker: words("share")("exhibit.partnership"),
    title: partnership.name,
    sentence: describePartnership(partnership),
    sources: partnership.sources,
  };
}

export function saidOfOrganization(organization: OrganizationCard): Said {
  return {
    kicker: language().vocabulary.organizationKinds[organization.kind],
    title: organization.name,
    sentence: describeOrganization(organization),
    sources: organization.sources,
  };
}

export function saidOfSource({ publisher, title, record }: SourceCard): Said {
  return {
    kicker: words("share")("exhibit.sourceOf", { publisher }),
    title,
    sentence: words("share")("exhibit.trackRecord", { words: trackRecordSentence(record, language()) }),
    sources: 1,
  };
}

export function saidOfComparison({ columns, counts, sources }: ComparisonCard): Said {
  const t = words("share");
  const isEmpty = columns.length === 0;
  return {
    kicker: t("exhibit.comparison"),
    title: isEmpty ? t("exhibit.compare") : compareTitle({ columns }),
    sentence: isEmpty
      ? t("exhibit.compareLead")
      : t("exhibit.differing", {
          differing: counts.differing,
          rows: counts.rows,
          columns: columns.map(columnWords).reduce((before, next) => t("exhibit.columns", { before, next })),
        }),
    sources,
  };
}
