/**
 * The parts of a partnership's page: which there are in one reading, their anchors, short titles and counts.
 * Decides the way around the page; draws nothing.
 */
import { splitReported } from "@/components/terms/group-terms";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { PartnershipView } from "@/lib/views/partnership";

export type PartName = "in-force" | "ended" | "not-yet" | "story";
export type PartnershipPart = { id: PartName; title: string; count: number };

/** The parts in the order of the page; empty ones are left out, save what holds and the story. */
export function partsOf(partnership: PartnershipView): PartnershipPart[] {
  const { terms, endedTerms, futureTerms, totals, on, known } = partnership;
  const reported = (list: typeof terms) => splitReported(list, known).reported.length;
  const t = words("record");
  const parts: PartnershipPart[] = [
    {
      id: "in-force",
      title: t("inForceShort", { day: displayDate(on, language()) }),
      count: reported(terms),
    },
    { id: "ended", title: t("ended"), count: reported(endedTerms) },
    { id: "not-yet", title: t("notYet"), count: reported(futureTerms) },
    { id: "story", title: t("story"), count: totals.deals + totals.events },
  ];
  return parts.filter(({ id, count }) => count > 0 || id === "in-force" || id === "story");
}
