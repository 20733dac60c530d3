import { markWords } from "@/lib/domain/text/search-words";

type MarkedProps = { text: string; words: readonly string[] };

/** A text with the words that were searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  return markWords(text, words).map((piece) =>
    piece.marked ? (
      <mark key={piece.at} className="bg-accent-wash text-ink underline decoration-accent">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
