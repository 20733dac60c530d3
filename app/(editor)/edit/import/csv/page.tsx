import type { Metadata } from "next";
import { CsvEditor } from "@/components/import/csv-page";
import { requireActor } from "@/lib/auth/require-actor";
import { listTermKinds } from "@/lib/db/read/terms/term-kinds";
import { ImportFrame } from "../import-frame";

export const metadata: Metadata = { title: "Import of CSV" };

export default async function CsvImportPage() {
  await requireActor("import");
  return (
    <ImportFrame
      current="csv"
      standfirst="Each row is one record, or one claim of a term that is in the record. A row that names a stored one changes the fields that have a column, and no others. You see what it would do before anything is done; then exactly that is saved as one change, or nothing."
    >
      <CsvEditor kinds={await listTermKinds()} />
    </ImportFrame>
  );
}
