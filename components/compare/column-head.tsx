import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { dealHref, partnershipHref } from "@/lib/url/href";
import type { CompareColumnView } from "@/lib/views/compare";
import { clockWords } from "./compare-words";

/** What the column is and at which date; it stays in view while one reads, and so is low. */
export function ColumnHead({ column }: { column: CompareColumnView }) {
  const { subject, on, known, note } = column;
  const href = subject.kind === "deal" ? dealHref : partnershipHref;
  return (
    <th scope="col">
      <TextLink
        href={href(subject.slug, { on, known })}
        look="name"
        className="font-semibold font-serif text-lg leading-snug"
        {...(subject.kind === "deal" && inOwn(subject.nameLang))}
      >
        {subject.name}
      </TextLink>
      <span className="block font-normal text-ink-muted text-sm">{clockWords(column)}</span>
      {note !== null && (
        <span className="mt-1 block font-normal text-ink-muted text-sm italic">
          {words("compare")("columns.nothing", { day: displayDate(on, language()) })}
        </span>
      )}
    </th>
  );
}
