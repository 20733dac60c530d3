"use client";

import {
  type ColumnDef,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { FormOutcome } from "@/components/session/form-outcome";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { Select } from "@/components/ui/controls/select";
import { TextField } from "@/components/ui/controls/text-field";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { inPage } from "@/components/ui/language/in-page";
import { Own } from "@/components/ui/language/own";
import { Table } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { say } from "@/lib/domain/say/say";
import type { Binding, DealKind, Lifecycle } from "@/lib/domain/vocabulary/vocabulary";
import { sayingLang } from "@/lib/language/current";
import type { EditorWords } from "@/lib/language/words-in";
import { editHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";

export type BulkDeal = {
  slug: string;
  /** The newest, which is the one that is chosen. */
  revision: number;
  title: string;
  partnership: string;
  /** EDTF; empty: undated. */
  announcedOn: string;
  kind: DealKind;
  binding: Binding;
  lifecycle: Lifecycle;
};

type BulkDealsProps = { action: FormAction<FormState>; deals: readonly BulkDeal[]; back: string };

const FEATURES = tableFeatures({
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

type Column = ColumnDef<typeof FEATURES, BulkDeal, unknown> & { id: keyof BulkDeal; header: string };

const column = (id: keyof BulkDeal, header: string, words: (deal: BulkDeal) => string): Column => ({
  id,
  header,
  accessorFn: words,
  sortFn: "text",
});

function columnsIn(t: EditorWords<"changes">): Column[] {
  const { dealKinds, bindings, lifecycles } = say(sayingLang()).vocabulary;
  return [
    column("title", t("bulk.columns.title"), ({ title }) => title),
    column("partnership", t("bulk.columns.partnership"), ({ partnership }) => partnership),
    column("announcedOn", t("bulk.columns.announcedOn"), ({ announcedOn }) => announcedOn),
    column("kind", t("bulk.columns.kind"), ({ kind }) => dealKinds[kind]),
    column("binding", t("bulk.columns.binding"), ({ binding }) => bindings[binding]),
    column("lifecycle", t("bulk.columns.lifecycle"), ({ lifecycle }) => lifecycles[lifecycle]),
  ];
}

/** Deals to choose from, in any order, and what to set of those that are chosen: one form. Works without scripts. */
export function BulkDeals({ action, deals, back }: BulkDealsProps) {
  const { state, send, pending, remember } = useEditorForm(action);
  const t = useEditorWords("changes");
  const frame = useEditorWords("frame");
  const { dealKinds, bindings, lifecycles } = say(sayingLang()).vocabulary;
  const columns = useMemo(() => columnsIn(t), [t]);
  const message = state?.fields?.message;
  const table = useTable({
    features: FEATURES,
    columns,
    data: deals as BulkDeal[],
    getRowId: ({ slug }) => slug,
  });
  const chosen = table.getSelectedRowModel().rows.length;
  return (
    <form action={send} onSubmit={remember} className="mt-6 flex flex-col gap-4">
      <FormOutcome state={state} />
      <div className="grid max-w-4xl items-start gap-4 sm:grid-cols-3">
        <FactSelect name="kind" label={t("bulk.kind")} words={dealKinds} state={state} />
        <FactSelect name="binding" label={t("bulk.binding")} words={bindings} state={state} />
        <FactSelect name="lifecycle" label={t("bulk.lifecycle")} words={lifecycles} state={state} />
        <div className="sm:col-span-2">
          <TextField
            id="bulk-message"
            name="message"
            label={t("why")}
            hint={t("whyHint")}
            error={message && inPage(message)}
            defaultValue={state?.typed?.message}
            required
          />
        </div>
        <p className="flex flex-wrap items-center gap-4 pt-6">
          <Button type="submit" variant="primary" disabled={pending}>
            {pending ? frame("moment") : t("bulk.set")}
          </Button>
          <TextLink href={back}>{t("bulk.back")}</TextLink>
        </p>
      </div>
      <p role="status" className="needs-script text-ink-muted text-sm">
        {t("bulk.chosen", { chosen, total: deals.length })}
      </p>
      <Table caption={t("bulk.caption")} stack>
        <thead>
          <tr>
            <th scope="col">
              <label className="hit needs-script flex items-center">
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
                <span className="sr-only">{t("bulk.allOfView")}</span>
              </label>
            </th>
            {table.getHeaderGroups()[0]?.headers.map(({ column: head, id }) => (
              <th
                key={id}
                scope="col"
                aria-sort={ARIA_SORT[head.getIsSorted() || "none"]}
                className="font-medium text-ink-muted text-sm"
              >
                <button
                  type="button"
                  className="hit inline-flex items-center gap-1 hover:text-accent"
                  onClick={head.getToggleSortingHandler()}
                >
                  {String(head.columnDef.header)}
                  <span aria-hidden="true" className="needs-script w-2.5 text-xs">
                    {SORT_SIGNS[head.getIsSorted() || "none"]}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              <td>
                <input
                  type="checkbox"
                  name="deals"
                  value={`${row.original.slug}@${row.original.revision}`}
                  aria-label={row.original.title}
                  className="hit size-4 accent-accent"
                  checked={row.getIsSelected()}
                  onChange={row.getToggleSelectedHandler()}
                />
              </td>
              <RowHead>
                <TextLink href={editHref("deals", row.original.slug)} look="name">
                  <Own>{row.original.title}</Own>
                </TextLink>
              </RowHead>
              {row
                .getAllCells()
                .slice(1)
                .map((cell) => (
                  <Td key={cell.id} label={String(cell.column.columnDef.header)} className="text-sm">
                    {String(cell.getValue())}
                  </Td>
                ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </form>
  );
}

const ARIA_SORT = { asc: "ascending", desc: "descending", none: undefined } as const;
const SORT_SIGNS = { asc: "↑", desc: "↓", none: "↕" } as const;

type FactSelectProps = {
  name: "kind" | "binding" | "lifecycle";
  label: string;
  words: Readonly<Record<string, string>>;
  state: FormState;
};

function FactSelect({ name, label, words, state }: FactSelectProps) {
  const t = useEditorWords("changes");
  const error = state?.fields?.[name];
  return (
    <Select
      id={`bulk-${name}`}
      name={name}
      label={label}
      error={error && inPage(error)}
      defaultValue={state?.typed?.[name] ?? ""}
      options={[
        { value: "", label: t("bulk.asIs") },
        ...Object.entries(words).map(([value, word]) => ({ value, label: word })),
      ]}
    />
  );
}
