import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { Disclosure } from "@/components/ui/disclosure";
import { AskForm } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { withKeys } from "@/components/ui/with-keys";
import { words } from "@/lib/language/words";
import { compareHref, withColumnMoved, withoutColumn } from "@/lib/url/compare/compare-href";
import { COMPARE, type CompareSearch } from "@/lib/url/compare/compare-search";
import type { CompareColumnView, CompareView } from "@/lib/views/compare";
import { CalendarButton } from "./calendar-button";
import { clockWords } from "./compare-words";
import { WithSubjects } from "./with-subjects";

type ColumnChipsProps = { view: Pick<CompareView, "columns">; search: CompareSearch };

/** The columns as chips: title, date, what was known by when, and links that move it or take it out. */
export function ColumnChips({ view: { columns }, search }: ColumnChipsProps) {
  return (
    <ul aria-label={words("compare")("columns.label")} className="no-print compare-chips">
      {columns.map((column, index) => (
        <li key={column.asked} className="border border-rule bg-paper-raised px-3 py-2">
          <Chip column={column} index={index} search={search} count={columns.length} />
        </li>
      ))}
    </ul>
  );
}

type ChipProps = { column: CompareColumnView; index: number; search: CompareSearch; count: number };

function Chip({ column, index, search, count }: ChipProps) {
  const { subject } = column;
  const t = words("compare");
  return (
    <>
      <p className="flex items-start justify-between gap-2">
        <span
          className="min-w-0 font-semibold font-serif leading-snug"
          {...(subject.kind === "deal" && inOwn(subject.nameLang))}
        >
          {subject.name}
        </span>
        <MoveLinks column={column} index={index} search={search} count={count} />
      </p>
      <Disclosure
        summary={
          <>
            {clockWords(column)}
            {t.rich("columns.change", {
              name: subject.name,
              hidden: (text) => unseen(<WithSubjects of={[column]}>{text}</WithSubjects>),
            })}
          </>
        }
      >
        <DateForm column={column} index={index} search={search} />
      </Disclosure>
    </>
  );
}

/** A date in any words, for the day in the world and for what was known: a GET form, the other columns keep their places. */
function DateForm({ column, index, search }: Omit<ChipProps, "count">) {
  const { asked, subject } = column;
  const place = search.c.indexOf(asked);
  const [, on = "", known = ""] = asked.split("@");
  const id = `column-${index}`;
  const t = words("compare");
  return (
    <AskForm action="/compare" className="flex flex-col gap-2">
      <HiddenColumns texts={search.c} />
      <input type="hidden" name="of" value={place + 1} />
      <HiddenFields fields={COMPARE.kept(search, ["c"])} />
      <div className="flex items-start gap-1.5">
        <div className="min-w-0 flex-1">
          <TextField
            id={`${id}-date`}
            name="date"
            label={t("columns.date")}
            placeholder={t("columns.today")}
            defaultValue={on}
            autoComplete="off"
          />
        </div>
        <CalendarButton field={`${id}-date`}>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor">
            <path d="M2 4h12v10H2zM2 7h12M5 2v3M11 2v3" strokeWidth="1.3" />
          </svg>
          <span className="sr-only">
            <WithSubjects of={[column]}>{t("columns.calendar", { name: subject.name })}</WithSubjects>
          </span>
        </CalendarButton>
      </div>
      <p className="text-ink-muted text-sm">{t("columns.hint")}</p>
      <TextField
        id={`${id}-seen`}
        name="seen"
        label={t("columns.knownOn")}
        placeholder={t("columns.today")}
        defaultValue={known}
        autoComplete="off"
      />
      <Button type="submit" size="sm" className="self-start">
        {t("columns.show")}
      </Button>
    </AskForm>
  );
}

/** The columns as they are, in their order, twice the same too. */
function HiddenColumns({ texts }: { texts: readonly string[] }) {
  return withKeys(texts, (text) => text).map(({ key, entry }) => (
    <input key={key} type="hidden" name="c" value={entry} />
  ));
}

function MoveLinks({ column, index, search, count }: ChipProps) {
  const place = search.c.indexOf(column.asked);
  const name = column.subject.name;
  const t = words("compare");
  return (
    <span className="flex shrink-0 gap-x-0.5">
      {index > 0 && (
        <HeadLink
          href={compareHref(search, { c: withColumnMoved(search.c, place, -1) })}
          label={t("columns.left", { name })}
          column={column}
          sign="←"
        />
      )}
      {index < count - 1 && (
        <HeadLink
          href={compareHref(search, { c: withColumnMoved(search.c, place, 1) })}
          label={t("columns.right", { name })}
          column={column}
          sign="→"
        />
      )}
      <HeadLink
        href={compareHref(search, { c: withoutColumn(search.c, place) })}
        label={t("columns.remove", { name })}
        column={column}
        sign="✕"
      />
    </span>
  );
}

type HeadLinkProps = { href: string; label: string; column: CompareColumnView; sign: string };

function HeadLink({ href, label, column, sign }: HeadLinkProps) {
  return (
    <TextLink
      href={href}
      look="name"
      scroll={false}
      title={label}
      className="hit inline-flex min-w-6 items-center justify-center"
    >
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">
        <WithSubjects of={[column]}>{label}</WithSubjects>
      </span>
    </TextLink>
  );
}
