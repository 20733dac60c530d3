import { TextLink } from "@/components/ui/text-link";
import type { DraftLine } from "@/lib/drafts/editor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { SavedAt } from "../context/saved-at";
import { DraftTitle } from "./draft-title";

/** One's own drafts, each with where it is and the way back to it. */
export function DraftList({ drafts }: { drafts: readonly (DraftLine & { href: string })[] }) {
  const t = editorWords("home");
  if (drafts.length === 0) return <p className="text-ink-muted">{t("noDrafts")}</p>;
  return (
    <ul className="border-rule border-b">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-rule border-t py-3">
          <p className="font-serif text-lg">
            <TextLink href={draft.href}>
              <DraftTitle line={draft} />
            </TextLink>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            <span className="font-medium">{t(`status.${draft.status}`)}</span>
            {draft.status === "submitted" && <span>{t("willBeRead")}</span>}
            <span>{draft.isNew ? t(`begin.${draft.section}`) : t(`kind.${draft.section}`)}</span>
            <span>{t.rich("saved", { at: () => <SavedAt key="at" at={draft.updatedAt} /> })}</span>
          </p>
          {draft.note && draft.status !== "open" && (
            <p className="mt-1 max-w-measure">{t("quoted", { text: draft.note })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
