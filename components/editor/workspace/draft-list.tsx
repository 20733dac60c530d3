import { TextLink } from "@/components/ui/text-link";
import type { DraftLine } from "@/lib/drafts/editor";
import { DRAFT_STATUSES } from "@/lib/drafts/outcomes";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import { SavedAt } from "../context/saved-at";

/** One's own drafts, each with where it is and the way back to it. */
export function DraftList({ drafts }: { drafts: readonly (DraftLine & { href: string })[] }) {
  if (drafts.length === 0) return <p className="text-ink-muted">No drafts. What you begin is kept here.</p>;
  return (
    <ul className="border-rule border-b">
      {drafts.map((draft) => (
        <li key={draft.id} className="border-rule border-t py-3">
          <p className="font-serif text-lg">
            <TextLink href={draft.href}>{draft.title}</TextLink>
          </p>
          <p className="flex flex-wrap gap-x-4 text-ink-muted text-sm">
            <span className="font-medium">{DRAFT_STATUSES[draft.status]}</span>
            {draft.status === "submitted" && <span>an editor will read it; readers do not see it</span>}
            <span>
              {draft.isNew ? "New " : ""}
              {RECORD_WORDS[draft.section]}
            </span>
            <span>
              saved <SavedAt at={draft.updatedAt} />
            </span>
          </p>
          {draft.note && draft.status !== "open" && <p className="mt-1 max-w-measure">“{draft.note}”</p>}
        </li>
      ))}
    </ul>
  );
}
