import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { QueueLine } from "@/lib/drafts/editor";
import { RECORD_WORDS } from "@/lib/schema/bundle/bundle";
import { reviewHref } from "@/lib/url/record-href";
import { SavedAt } from "../context/saved-at";

/** So many conflicts are named; the review names all. */
const SHOWN = 3;

/** Drafts that wait for a reviewer. */
export function QueueList({ queue }: { queue: readonly QueueLine[] }) {
  if (queue.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title="Nothing waits for review">What contributors submit is listed here.</EmptyState>
      </div>
    );
  return (
    <ol className="mt-8 border-rule border-b">
      {queue.map((line) => (
        <li key={line.id} className="border-rule border-t py-4">
          <p className="font-serif text-xl">
            <TextLink href={reviewHref(line.id)}>{line.title}</TextLink>
          </p>
          {line.message && <p className="max-w-measure">{line.message}</p>}
          {line.conflicts.length > 0 && (
            <p className="max-w-measure font-medium text-disputed text-sm">
              Conflicts with what was published since: {line.conflicts.slice(0, SHOWN).join("; ")}
              {line.conflicts.length > SHOWN && `; and ${line.conflicts.length - SHOWN} more`}
            </p>
          )}
          <p className="mt-1 flex flex-wrap gap-x-4 text-ink-muted text-sm">
            <span className="first-letter:uppercase">
              {line.isNew ? "New " : ""}
              {RECORD_WORDS[line.section]}
            </span>
            <span>{line.effect.words}</span>
            <span>
              by {line.own ? "you" : line.author}, submitted <SavedAt at={line.submittedAt} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
