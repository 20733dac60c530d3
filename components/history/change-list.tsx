import { cx } from "@/components/ui/cx";
import type { ChangeWords } from "@/lib/domain/records/change-words";

const MARKS: Readonly<Record<ChangeWords["kind"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  reordered: "Reordered",
};

/** Every change of a difference: what it is about, what stood there, what stands there now. */
export function ChangeList({ changes }: { changes: readonly ChangeWords[] }) {
  if (changes.length === 0)
    return <p className="border-rule border-t py-6 text-ink-muted">The two revisions say the same.</p>;
  return (
    <dl className="border-rule border-b">
      {changes.map(({ kind, place, before, after }) => (
        <div
          key={`${kind} ${place}`}
          className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <dt className="min-w-0">
            <span className="block first-letter:uppercase">{place}</span>
            <span className="text-ink-muted text-sm">{MARKS[kind]}</span>
          </dt>
          <dd className="grid min-w-0 gap-x-6 gap-y-2 sm:grid-cols-2">
            <Side label="Before" lines={before} struck={kind !== "reordered"} />
            <Side label="After" lines={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type SideProps = { label: string; lines: readonly string[] | null; struck?: boolean };

function Side({ label, lines, struck = false }: SideProps) {
  const empty = lines === null || lines.length === 0;
  return (
    <div className="min-w-0">
      <p className="text-ink-muted text-sm">{label}</p>
      {empty ? (
        <p className="text-ink-muted italic">nothing</p>
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
