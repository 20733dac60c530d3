import { Note } from "@/components/ui/note";
import { editorWords } from "@/lib/language/editing/editor-words";

/** Said where every change wants a second person, and what is done here waits for that person. */
export function NotAloneNote({ children }: { children: string }) {
  const t = editorWords("draft");
  return (
    <div className="mt-6">
      <Note tone="warning" title={t("notAlone")}>
        {t("notAloneLead")} {children}
      </Note>
    </div>
  );
}
