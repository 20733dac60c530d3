import { authorWords, instantWords } from "./save-words";

/** Who saved and when, in a muted line. */
export function SaveMeta({ savedAt, author }: { savedAt: string; author: string | null }) {
  return (
    <span className="text-ink-muted text-sm">
      <time dateTime={savedAt}>{instantWords(savedAt)}</time>, by {authorWords(author)}
    </span>
  );
}
