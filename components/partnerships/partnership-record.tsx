import { DealPages } from "@/components/deals/deal-pages";
import { type OutlinePart, RecordBody } from "@/components/shell/record-body";
import { countInForce } from "@/components/terms/count-in-force";
import { groupAnchor, groupTerms, splitReported } from "@/components/terms/group-terms";
import { TermList } from "@/components/terms/term-list";
import { linkTag } from "@/components/ui/language/tags";
import { Section } from "@/components/ui/section";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { partnershipHref, withQuery } from "@/lib/url/href";
import type { PartnershipView } from "@/lib/views/partnership";
import { EndedTermsList } from "./ended-terms";
import { PartnershipAside } from "./partnership-aside";
import { partsOf } from "./partnership-sections";
import { PartnershipStory } from "./partnership-story";

type PartnershipRecordProps = { partnership: PartnershipView; clocks: ClockQuery };

/** So many terms stand open on a partnership's page; further groups are folded and say what they hold. */
const MOST_OPEN = 24;

/** The body of a partnership's page: what holds on the day, what ended and by what, what is to come, then the whole story. */
export function PartnershipRecord({ partnership, clocks }: PartnershipRecordProps) {
  const { terms, ended, futureTerms, on, known } = partnership;
  const t = words("record");
  return (
    <RecordBody
      outline={outlineOf(partnership)}
      aside={<PartnershipAside partnership={partnership} clocks={clocks} />}
    >
      <Section
        id="in-force"
        title={t("inForceTitle", { day: displayDate(on, language()) })}
        aside={countInForce(splitReported(terms, known).reported)}
      >
        <Incomplete partnership={partnership} clocks={clocks} />
        {terms.length === 0 && <p className="text-ink-muted">{t("noneInForce")}</p>}
        <TermList terms={terms} clocks={clocks} on={on} showDeal id="in-force" most={MOST_OPEN} />
      </Section>
      {ended.length > 0 && (
        <Section id="ended" title={t("endedTitle")} lead={t("endedLead")}>
          <EndedTermsList groups={ended} clocks={clocks} on={on} />
        </Section>
      )}
      {futureTerms.length > 0 && (
        <Section id="not-yet" title={t("notYetTitle")} lead={t("notYetLead")}>
          <TermList terms={futureTerms} clocks={clocks} on={on} showDeal id="not-yet" />
        </Section>
      )}
      <Section id="story" title={t("storyTitle")}>
        <PartnershipStory partnership={partnership} clocks={clocks} />
        <DealPages path={partnershipHref(partnership.slug)} view={partnership} clocks={clocks} />
      </Section>
    </RecordBody>
  );
}

function outlineOf(partnership: PartnershipView): OutlinePart[] {
  const groups = groupTerms(splitReported(partnership.terms, partnership.known).reported);
  const inForce = groups.map((group) => ({
    id: groupAnchor(group, "in-force"),
    title: group.name,
    count: group.terms.length,
  }));
  return partsOf(partnership).map((part) => (part.id === "in-force" ? { ...part, parts: inForce } : part));
}

/** A partnership with very many deals is shown in part, and says so. */
function Incomplete({ partnership: { slug, deals, totals }, clocks }: PartnershipRecordProps) {
  if (deals.length >= totals.deals) return null;
  return (
    <p className="mb-6 max-w-measure text-ink-muted">
      {words("record").rich("partOfPartnership", {
        shown: deals.length,
        total: totals.deals,
        all: linkTag("all", withQuery("/deals", { partnership: slug, ...clocks })),
      })}
    </p>
  );
}
