import type { Metadata } from "next";
import { ImportEditor } from "@/components/import/import-page";
import { requireActor } from "@/lib/auth/require-actor";
import { ImportFrame } from "./import-frame";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  await requireActor("import");
  return (
    <ImportFrame
      current="bundle"
      standfirst="A bundle is checked whole. Records that it does not name are left alone. You see what it would do before anything is done; then exactly that is saved as one change, or nothing."
    >
      <ImportEditor />
    </ImportFrame>
  );
}
