import type { Mark } from "@/lib/domain/records/marked-record";
import { wordDiff } from "@/lib/domain/text/word-diff";
import { editorWords } from "@/lib/language/editing/editor-words";

type OldAndNewProps = { mark: Mark; before: readonly string[]; after: readonly string[] };

/** Old beside new: struck through what goes, underlined what comes. What only has one side is shown once. */
export function OldAndNew({ mark, before, after }: OldAndNewProps) {
  if (mark !== "changed") {
    const lines = mark === "gone" ? before : after;
    return (
      <ul className="break-words">
        {lines.map((line) => (
          <li key={line}>{mark === "gone" ? <del className="decoration-rule-strong">{line}</del> : line}</li>
        ))}
      </ul>
    );
  }
  const t = editorWords("review");
  return (
    <div className="grid min-w-0 gap-x-6 gap-y-1 sm:grid-cols-2">
      <Side lines={before} label={t("now")} other={after} isOld />
      <Side lines={after} label={t("wouldBe")} other={before} isOld={false} />
    </div>
  );
}

type SideProps = { lines: readonly string[]; label: string; other: readonly string[]; isOld: boolean };

function Side({ lines, label, other, isOld }: SideProps) {
  return (
    <div className="min-w-0">
      <p className="text-ink-muted text-sm">{label}</p>
      <ul className="break-words">
        {lines.map((line, index) => (
          <li key={line}>
            <Words text={line} other={other[index] ?? ""} isOld={isOld} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type WordsProps = { text: string; other: string; isOld: boolean };

/** One side of a changed text, the words marked that the other side does not have. */
export function Words({ text, other, isOld }: WordsProps) {
  const pieces = isOld ? wordDiff(text, other) : wordDiff(other, text);
  return pieces
    .filter(({ kind }) => kind !== (isOld ? "new" : "gone"))
    .map(({ kind, text: words }, index) => {
      const key = `${index} ${words}`;
      if (kind === "same") return <span key={key}>{words}</span>;
      return isOld ? (
        <del key={key} className="bg-danger-wash decoration-danger">
          {words}
        </del>
      ) : (
        <ins key={key} className="bg-accent-wash decoration-accent underline-offset-4">
          {words}
        </ins>
      );
    });
}
