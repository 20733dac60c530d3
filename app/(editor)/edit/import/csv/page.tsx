import type { Metadata } from "next";
import { CsvEditor } from "@/components/import/csv-page";
import { requireActor } from "@/lib/auth/require-actor";
import { listTermKinds } from "@/lib/db/read/terms/term-kinds";
import { editorWords } from "@/lib/language/editing/editor-words";
import { ImportFrame } from "../import-frame";

export const generateMetadata = (): Metadata => ({ title: editorWords("imports")("csvTitle") });

export default async function CsvImportPage() {
  await requireActor("import");
  return (
    <ImportFrame current="csv" standfirst={editorWords("imports")("csvStandfirst")}>
      <CsvEditor kinds={await listTermKinds()} />
    </ImportFrame>
  );
}
