import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { organizationHref, sourceHref } from "@/lib/url/href";
import type { HistorySubject } from "@/lib/views/history";

const HREFS = { organizations: organizationHref, sources: sourceHref } as const;

type KeptApartProps = {
  noun: keyof typeof HREFS;
  subject: HistorySubject;
  /** ISO instant. */
  savedAt: string;
};

/** Why a revision lists none of what its page lists beside the record's own fields, and where that can be read. */
export function KeptApart({ noun, subject, savedAt }: KeptApartProps) {
  const t = words("history");
  const day = savedAt.slice(0, 10);
  return (
    <>
      {t(`apart.${noun}`)}
      {subject.deleted === null && (
        <>
          {" "}
          {t.rich("apart.see", {
            day: displayDate(day, language()),
            page: (label) => (
              <TextLink key="page" href={HREFS[noun](subject.slug, { on: day, known: day })}>
                {label}
              </TextLink>
            ),
          })}
        </>
      )}
    </>
  );
}
