import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { QueueLine } from "@/lib/drafts/editor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { words } from "@/lib/language/words";
import { reviewHref } from "@/lib/url/record-href";
import { effectWords } from "../context/effect-words";
import { SavedAt } from "../context/saved-at";
import { DraftTitle } from "./draft-title";

/** So many conflicts are named; the review names all. */
const SHOWN = 3;

function conflictWords(conflicts: readonly string[]): string {
  const t = editorWords("home");
  const list = conflicts.slice(0, SHOWN).join(words("shell")("between"));
  const more = conflicts.length - SHOWN;
  return more > 0 ? t("queue.conflictsMore", { list, more }) : t("queue.conflicts", { list });
}

/** Drafts that wait for a reviewer. */
export function QueueList({ queue }: { queue: readonly QueueLine[] }) {
  const t = editorWords("home");
  if (queue.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title={t("queue.none")}>{t("queue.noneDetail")}</EmptyState>
      </div>
    );
  return (
    <ol className="mt-8 border-rule border-b">
      {queue.map((line) => (
        <Waits key={line.id} line={line} />
      ))}
    </ol>
  );
}

function Waits({ line }: { line: QueueLine }) {
  const t = editorWords("home");
  const at = () => <SavedAt key="at" at={line.submittedAt} />;
  return (
    <li className="border-rule border-t py-4">
      <p className="font-serif text-xl">
        <TextLink href={reviewHref(line.id)}>
          <DraftTitle line={line} />
        </TextLink>
      </p>
      {line.message && <p className="max-w-measure">{line.message}</p>}
      {line.conflicts.length > 0 && (
        <p className="max-w-measure font-medium text-disputed text-sm">{conflictWords(line.conflicts)}</p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4 text-ink-muted text-sm">
        <span className="first-letter:uppercase">
          {line.isNew ? t(`begin.${line.section}`) : t(`kind.${line.section}`)}
        </span>
        <span>{effectWords(line.effect, t)}</span>
        <span>
          {line.own ? t.rich("submittedByYou", { at }) : t.rich("submittedBy", { author: line.author, at })}
        </span>
      </p>
    </li>
  );
}
