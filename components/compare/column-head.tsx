import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { compareHref, withColumnMoved, withoutColumn } from "@/lib/url/compare-href";
import { COMPARE, type CompareSearch } from "@/lib/url/compare-search";
import { dealHref, partnershipHref } from "@/lib/url/href";
import type { CompareColumnView } from "@/lib/views/compare";
import { ColumnDate } from "./column-date";

type ColumnHeadProps = { column: CompareColumnView; index: number; search: CompareSearch; count: number };

/** What the column is and at which date, and what can be done with it: move, change, take away. All by links and a form. */
export function ColumnHead({ column, index, search, count }: ColumnHeadProps) {
  const { subject, on, known, note, asked } = column;
  const href = subject.kind === "deal" ? dealHref : partnershipHref;
  return (
    <th scope="col">
      <span className="block font-normal text-ink-muted text-sm">
        {subject.kind === "deal" ? "Deal" : "Partnership"}
      </span>
      <TextLink
        href={href(subject.slug, { on, known })}
        look="name"
        className="font-semibold font-serif text-lg leading-snug"
      >
        {subject.name}
      </TextLink>
      <span className="block font-normal text-sm">
        {displayDate(on)}
        {known !== null && <span className="block text-ink-muted">as known on {displayDate(known)}</span>}
      </span>
      {note !== null && <span className="mt-1 block font-normal text-ink-muted text-sm italic">{note}</span>}
      <div className="no-print mt-1 flex flex-wrap items-start gap-x-1 font-normal text-sm">
        <MoveLinks column={column} index={index} search={search} count={count} />
        <Disclosure
          summary={
            <>
              Change<span className="sr-only"> column {subject.name}</span>
            </>
          }
        >
          <ColumnForm asked={asked} index={index} search={search} />
          <ColumnDate asked={asked} hrefs={dateHrefs(search, asked)} label={subject.name} />
        </Disclosure>
      </div>
    </th>
  );
}

/** Stands for the day in an address that is still to be completed. */
const ANY_DAY = "0000-00-00";

/** The comparison with the column at another day, and at none. */
function dateHrefs(search: CompareSearch, asked: string) {
  const [slug = ""] = asked.split("@", 1);
  const hrefWith = (next: string) =>
    compareHref(search, { c: search.c.map((text) => (text === asked ? next : text)) });
  return { dated: hrefWith(`${slug}@${ANY_DAY}`).split(ANY_DAY), undated: hrefWith(slug) };
}

function MoveLinks({ column, index, search, count }: ColumnHeadProps) {
  const place = search.c.indexOf(column.asked);
  const name = column.subject.name;
  return (
    <>
      {index > 0 && (
        <HeadLink
          href={compareHref(search, { c: withColumnMoved(search.c, place, -1) })}
          label={`Move ${name} to the left`}
          sign="←"
        />
      )}
      {index < count - 1 && (
        <HeadLink
          href={compareHref(search, { c: withColumnMoved(search.c, place, 1) })}
          label={`Move ${name} to the right`}
          sign="→"
        />
      )}
      <HeadLink
        href={compareHref(search, { c: withoutColumn(search.c, place) })}
        label={`Remove ${name}`}
        sign="✕"
      />
    </>
  );
}

function HeadLink({ href, label, sign }: { href: string; label: string; sign: string }) {
  return (
    <TextLink
      href={href}
      look="name"
      scroll={false}
      title={label}
      className="hit inline-flex items-center justify-center"
    >
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{label}</span>
    </TextLink>
  );
}

/** The column as the address writes it, to be written over: works without scripts, the other columns keep their places. */
function ColumnForm({ asked, index, search }: { asked: string; index: number; search: CompareSearch }) {
  const place = search.c.indexOf(asked);
  const columns = search.c.map((text): [string, string] => ["c", text]);
  return (
    <AskForm action="/compare" className="flex min-w-56 flex-col gap-2">
      <HiddenFields fields={columns.slice(0, place)} />
      <TextField
        id={`column-${index}`}
        name="c"
        label="Record and date"
        hint="slug@YYYY-MM-DD"
        defaultValue={asked}
        autoComplete="off"
        spellCheck={false}
      />
      <HiddenFields fields={columns.slice(place + 1)} />
      <HiddenFields fields={COMPARE.kept(search, ["c"])} />
      <Button type="submit" size="sm" className="self-start">
        Show
      </Button>
    </AskForm>
  );
}
