import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { organizationHref, sourceHref } from "@/lib/url/href";
import type { HistorySubject } from "@/lib/views/history";

const APART = {
  organizations: { what: "The deals it was party to", hrefOf: organizationHref },
  sources: { what: "The claims that rest on it belong to deals, which", hrefOf: sourceHref },
} as const;

type KeptApartProps = {
  noun: keyof typeof APART;
  subject: HistorySubject;
  /** ISO instant. */
  savedAt: string;
};

/** Why a revision lists none of what its page lists beside the record's own fields, and where that can be read. */
export function KeptApart({ noun, subject, savedAt }: KeptApartProps) {
  const { what, hrefOf } = APART[noun];
  const day = savedAt.slice(0, 10);
  return (
    <>
      A revision keeps the record’s own fields. {what} have revisions of their own.
      {subject.deleted === null && (
        <>
          {" "}
          See{" "}
          <TextLink href={hrefOf(subject.slug, { on: day, known: day })}>
            its page with what was known on {displayDate(day)}
          </TextLink>
          .
        </>
      )}
    </>
  );
}
