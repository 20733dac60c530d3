import { linkTag } from "@/components/ui/language/tags";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { organizationHref, sourceHref } from "@/lib/url/href";
import type { HistorySubject } from "@/lib/views/history";

const HREFS = { organizations: organizationHref, sources: sourceHref } as const;

type KeptApartProps = {
  noun: keyof typeof HREFS;
  subject: HistorySubject;
  /** On which it was saved. */
  day: string;
  /** Whether its page has anything to show from what was known on that day. */
  isKnown: boolean;
};

/** Why a revision lists none of what its page lists beside the record's own fields, and where that can be read. */
export function KeptApart({ noun, subject, day, isKnown }: KeptApartProps) {
  const t = words("history");
  return (
    <>
      {t(`apart.${noun}`)}
      {subject.deleted === null && isKnown && (
        <>
          {" "}
          {t.rich("apart.see", {
            day: displayDate(day, language()),
            page: linkTag("page", HREFS[noun](subject.slug, { on: day, known: day })),
          })}
        </>
      )}
    </>
  );
}
