import type { ReactNode } from "react";
import { NotAloneNote } from "@/components/editor/workspace/not-alone-note";
import { ImportTabs } from "@/components/import/import-tabs";
import { hasFourEyes } from "@/lib/db/store/four-eyes";
import { editorWords } from "@/lib/language/editing/editor-words";
import { EditorPage } from "../../_editor/editor-page";

type ImportFrameProps = { current: "bundle" | "csv"; standfirst: string; children: ReactNode };

/** What both ways to import have around them. Where nobody may publish alone, a file is looked at here and saved elsewhere. */
export async function ImportFrame({ current, standfirst, children }: ImportFrameProps) {
  const t = editorWords("imports");
  return (
    <EditorPage title={t("title")} standfirst={standfirst}>
      <ImportTabs current={current} />
      {(await hasFourEyes()) && <NotAloneNote>{t("notAlone")}</NotAloneNote>}
      {children}
    </EditorPage>
  );
}
