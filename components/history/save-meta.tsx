import { authorWords, instantWords } from "./save-words";

type SaveMetaProps = { savedAt: string; author: string | null; reviewer: string | null };

/** Who saved, who reviewed it, and when, in a muted line. */
export function SaveMeta({ savedAt, author, reviewer }: SaveMetaProps) {
  return (
    <span className="text-ink-muted text-sm">
      <time dateTime={savedAt}>{instantWords(savedAt)}</time>, by {authorWords(author)}
      {reviewer !== null && `, reviewed by ${reviewer}`}
    </span>
  );
}
