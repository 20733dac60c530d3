import { cx } from "@/components/ui/cx";
import type { ChangeWords } from "@/lib/domain/records/change-words";

/** What is said around a difference; English where nothing is handed in, as at the editor. */
export type DifferenceWords = Readonly<Record<"before" | "after" | "same" | "nothing", string>> & {
  marks: Readonly<Record<ChangeWords["kind"], string>>;
};

const ENGLISH: DifferenceWords = {
  before: "Before",
  after: "After",
  same: "The two revisions say the same.",
  nothing: "nothing",
  marks: { added: "Added", removed: "Removed", changed: "Changed", reordered: "Reordered" },
};

type ChangeListProps = { changes: readonly ChangeWords[]; words?: DifferenceWords };

/** Every change of a difference: what it is about, what stood there, what stands there now. */
export function ChangeList({ changes, words = ENGLISH }: ChangeListProps) {
  if (changes.length === 0) return <p className="border-rule border-t py-6 text-ink-muted">{words.same}</p>;
  return (
    <dl className="border-rule border-b">
      {changes.map(({ kind, place, before, after }) => (
        <div
          key={`${kind} ${place}`}
          className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <dt className="min-w-0">
            <span className="block first-letter:uppercase">{place}</span>
            <span className="text-ink-muted text-sm">{words.marks[kind]}</span>
          </dt>
          <dd className="grid min-w-0 gap-x-6 gap-y-2 sm:grid-cols-2">
            <Side label={words.before} lines={before} nothing={words.nothing} struck={kind !== "reordered"} />
            <Side label={words.after} lines={after} nothing={words.nothing} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SideProps = { label: string; lines: readonly string[] | null; nothing: string; struck?: boolean };

function Side({ label, lines, nothing, struck = false }: SideProps) {
  const empty = lines === null || lines.length === 0;
  return (
    <div className="min-w-0">
      <p className="text-ink-muted text-sm">{label}</p>
      {empty ? (
        <p className="text-ink-muted italic">{nothing}</p>
      ) : (
        <ul className={cx("break-words", struck && "text-ink-muted")}>
          {lines.map((line) => (
            <li key={line}>{struck ? <del className="decoration-rule-strong">{line}</del> : line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
