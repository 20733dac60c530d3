"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords, useSaid, useSaidText } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { withKeys } from "@/components/ui/with-keys";
import { FIELDS, ROW_KINDS, type RowKind } from "@/lib/csv/fields";
import { type Kind, matchColumns } from "@/lib/csv/match-columns";
import type { CsvTable } from "@/lib/csv/read-csv";
import { EMPTY_CELLS, issuesOfReading, type SheetReading } from "@/lib/csv/sheet";
import { isWordOf, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import { ColumnMatch } from "./column-match";
import { fieldWords } from "./field-words";
import { FirstRows } from "./first-rows";

type ColumnsFormProps = {
  table: CsvTable;
  reading: SheetReading;
  /** Kinds of term, as they are on record: of a deal each may have a column of values. */
  kinds: readonly Kind[];
  busy: boolean;
  onChange: (reading: SheetReading) => void;
  onSubmit: () => void;
};

/** What each row is, and which column fills which field. */
export function ColumnsForm({ table, reading, kinds, busy, onChange, onSubmit }: ColumnsFormProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { rows, columns, empty } = reading;
  const issues = issuesOfReading(reading);
  const t = useEditorWords("imports");
  const said = useSaid();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsAsked(true);
    if (!busy && issues.length === 0) onSubmit();
  }

  function changeRows(kind: RowKind) {
    onChange({ ...reading, rows: kind, columns: matchColumns(table.header, kind, kinds) });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Section
        id="columns"
        title={t("columns.title")}
        lead={t("columns.lead", { rows: table.rows.length, columns: table.header.length })}
      >
        <div className="grid max-w-measure gap-4 sm:grid-cols-2">
          <Select
            id="csv-rows"
            label={t("columns.each")}
            value={rows}
            options={slugsOf(ROW_KINDS).map((kind) => ({ value: kind, label: t(`columns.rows.${kind}`) }))}
            disabled={busy}
            onChange={({ target }) => isWordOf(ROW_KINDS, target.value) && changeRows(target.value)}
          />
          <Select
            id="csv-empty"
            label={t("columns.emptyCell")}
            value={empty}
            options={slugsOf(EMPTY_CELLS).map((kind) => ({ value: kind, label: t(`columns.empty.${kind}`) }))}
            disabled={busy}
            onChange={({ target }) =>
              isWordOf(EMPTY_CELLS, target.value) && onChange({ ...reading, empty: target.value })
            }
          />
        </div>
        <ul className="mt-6 border-rule border-b">
          {withKeys(table.header, (name) => name).map(({ key, entry: name }, index) => (
            <ColumnMatch
              key={key}
              index={index}
              name={name}
              samples={samplesOf(table, index)}
              reading={reading}
              kinds={kinds}
              busy={busy}
              onChange={(field) => onChange({ ...reading, columns: columns.with(index, field) })}
            />
          ))}
        </ul>
        <FieldHints rows={rows} />
        <FirstRows table={table} reading={reading} />
        {isAsked && issues.length > 0 && (
          <div className="mt-6">
            <Note tone="error" title={t("columns.mend")} role="alert">
              <ul>
                {issues.map(({ message }) => (
                  <li key={message} className="first-letter:uppercase">
                    {said(`${message}.`)}
                  </li>
                ))}
              </ul>
            </Note>
          </div>
        )}
        <p className="mt-6">
          <Button type="submit" aria-disabled={busy}>
            {t("form.show")}
          </Button>
        </p>
      </Section>
    </form>
  );
}

/** What the first rows say in a column; the same thing once. */
function samplesOf({ rows }: CsvTable, index: number): string[] {
  const filled = rows.slice(0, 50).flatMap(({ cells }) => cells[index]?.trim() || []);
  return [...new Set(filled)].slice(0, 2);
}

/** How each field may be written. */
function FieldHints({ rows }: { rows: RowKind }) {
  const t = useEditorWords("imports");
  const saidText = useSaidText();
  return (
    <Disclosure className="mt-3" summary={t("columns.what")}>
      <dl className="grid max-w-measure gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
        {FIELDS[rows].map((field) => (
          <div key={field.key} className="contents">
            <dt className="font-medium">{fieldWords(field, saidText)}</dt>
            <dd className="text-ink-muted max-sm:mb-2">
              {[field.none === "needed" ? t("columns.needed") : "", field.hint ? saidText(field.hint) : ""]
                .filter(Boolean)
                .join("; ") || t("columns.optional")}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
