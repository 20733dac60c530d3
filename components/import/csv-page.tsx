"use client";

import { useEffect, useRef, useState } from "react";
import { keepText, readKept } from "@/components/ui/kept/kept-text";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { decodeCsv } from "@/lib/csv/decode";
import type { Kind } from "@/lib/csv/match-columns";
import { type CsvTable, readCsv } from "@/lib/csv/read-csv";
import { issuesOfSheet, MOST_ROWS, queryOfReading, type SheetReading } from "@/lib/csv/sheet";
import type { EditorWords } from "@/lib/language/words-in";
import { MOST_BYTES, MOST_LISTED } from "@/lib/schema/bundle/import-run";
import type { Issue } from "@/lib/schema/explain";
import { ColumnsForm } from "./columns-form";
import { ImportOutcome } from "./import-outcome";
import { ImportResult } from "./import-result";
import { COLUMNS_KEY, readingFor, withReading } from "./remembered-columns";
import { type Chosen, SourceForm, type SourceWords } from "./source-form";
import { useImportRun } from "./use-import-run";

const wordsOf = (t: EditorWords<"imports">): SourceWords => ({
  ...{ id: "csv", accept: ".csv,.tsv,.txt,text/csv" },
  hint: t("form.csvHint", { most: MOST_BYTES / 1024 / 1024, rows: MOST_ROWS }),
  paste: t("form.csvPaste"),
  nothing: t("form.csvNothing"),
  tooLarge: t("form.csvLarge"),
  submit: t("form.csvSubmit"),
});

type State =
  | { kind: "issues"; issues: Issue[] }
  | { kind: "table"; chosen: Chosen; table: CsvTable; reading: SheetReading };

/** Choose a table, say what its columns mean, look at what would happen, do exactly that. */
export function CsvEditor({ kinds }: { kinds: readonly Kind[] }) {
  const run = useImportRun();
  const t = useEditorWords("imports");
  const [state, setState] = useState<State | null>(null);
  const next = useRef<HTMLDivElement>(null);
  const isRead = state !== null;
  useEffect(() => {
    if (isRead) next.current?.focus();
  }, [isRead]);

  function forget() {
    run.forget();
    setState(null);
  }

  async function choose(chosen: Chosen) {
    run.forget();
    setState(await readTable(chosen, kinds));
  }

  function plan({ chosen, table, reading }: Extract<State, { kind: "table" }>) {
    remember(table.header, reading);
    return run.plan({ ...chosen, reading: queryOfReading(reading) });
  }

  return (
    <>
      <SourceForm words={wordsOf(t)} busy={run.busy} onChosen={choose} onChanged={forget} />
      <div ref={next} tabIndex={-1} className="outline-none">
        {state?.kind === "issues" && (
          <div className="mt-8">
            <ImportOutcome
              outcome={{
                kind: "issues",
                issues: state.issues.slice(0, MOST_LISTED),
                total: state.issues.length,
              }}
              onAgain={forget}
            />
          </div>
        )}
        {state?.kind === "table" && (
          <ColumnsForm
            table={state.table}
            reading={state.reading}
            kinds={kinds}
            busy={run.busy}
            onChange={(reading) => {
              run.forget();
              setState({ ...state, reading });
            }}
            onSubmit={() => plan(state)}
          />
        )}
      </div>
      <ImportResult run={run} />
    </>
  );
}

/** The table in a file, and how it was read the last time or may be meant. */
async function readTable(chosen: Chosen, kinds: readonly Kind[]): Promise<State> {
  const bytes = await chosen.content.arrayBuffer().catch(() => null);
  if (bytes === null) return broken(chosen, "it cannot be read any more; choose it again");
  const text = decodeCsv(new Uint8Array(bytes));
  if (!text.ok) return broken(chosen, text.error);
  const table = readCsv(text.value);
  if (!table.ok) return { kind: "issues", issues: table.error };
  const reading = readingFor(table.value.header, readKept(COLUMNS_KEY), kinds);
  const issues = issuesOfSheet({ ...reading, table: table.value });
  return issues.length > 0
    ? { kind: "issues", issues }
    : { kind: "table", chosen, table: table.value, reading };
}

function broken({ name }: Chosen, message: string): State {
  return { kind: "issues", issues: [{ path: [name], message }] };
}

function remember(header: readonly string[], reading: SheetReading): void {
  keepText(COLUMNS_KEY, withReading(readKept(COLUMNS_KEY), header, reading));
}
