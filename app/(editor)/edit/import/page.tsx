import type { Metadata } from "next";
import { ImportEditor } from "@/components/import/import-page";
import { requireActor } from "@/lib/auth/require-actor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { ImportFrame } from "./import-frame";

export const generateMetadata = (): Metadata => ({ title: editorWords("imports")("title") });

export default async function ImportPage() {
  await requireActor("import");
  return (
    <ImportFrame current="bundle" standfirst={editorWords("imports")("bundleStandfirst")}>
      <ImportEditor />
    </ImportFrame>
  );
}
