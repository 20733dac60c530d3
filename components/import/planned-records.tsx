import { ChangeList, type DifferenceWords } from "@/components/history/change-list";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords, useSaid, useSaidText } from "@/components/ui/language/editor-words";
import { withKeys } from "@/components/ui/with-keys";
import type { EditorWords } from "@/lib/language/words-in";
import type { PlannedRecord, PlannedSection } from "@/lib/schema/bundle/import-run";

/** So many changes can be read one below the other; of more, each is unfolded when it is wanted. */
const MOST_UNFOLDED = 10;

/** The records of one kind that would not stay as they are: what would become of each. Nothing when all would. */
export function PlannedRecords({ plan }: { plan: PlannedSection }) {
  const { section, created, changed, unchanged, records } = plan;
  const t = useEditorWords("imports");
  if (records.length === 0) return null;
  const more = created + changed - records.length;
  return (
    <section className="mt-8">
      <h3 className="font-semibold font-serif text-xl first-letter:uppercase">{t(`plan.many.${section}`)}</h3>
      <p className="text-ink-muted text-sm tabular-nums">
        {t("plan.counts", { created, changed, unchanged })}
      </p>
      <ul className="mt-3 border-rule border-b">
        {records.map((record) => (
          <Planned key={record.slug} record={record} unfolded={changed <= MOST_UNFOLDED} />
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-muted text-sm">{t("plan.more", { count: more })}</p>}
    </section>
  );
}

/** What is said around a difference, in the language of the page. */
function differenceWords(t: EditorWords<"imports">): DifferenceWords {
  const marks = ["added", "removed", "changed", "reordered"] as const;
  return {
    before: t("difference.before"),
    after: t("difference.after"),
    same: t("difference.same"),
    nothing: t("difference.nothing"),
    marks: Object.fromEntries(
      marks.map((mark) => [mark, t(`difference.${mark}`)]),
    ) as DifferenceWords["marks"],
  };
}

function Planned({ record, unfolded }: { record: PlannedRecord; unfolded: boolean }) {
  const { slug, title, lines, changes, remarks, draftsBy } = record;
  const t = useEditorWords("imports");
  const said = useSaid();
  const saidText = useSaidText();
  return (
    <li className="border-rule border-t py-3">
      <div className="grid gap-x-8 md:grid-cols-[9rem_minmax(0,1fr)]">
        <p className="text-ink-muted text-sm">
          {changes === null ? t("plan.created") : t("plan.changed")}
          {lines !== null && <span className="md:block"> {saidText(lines)}</span>}
        </p>
        <div className="min-w-0">
          <p className="font-medium">{title}</p>
          <p className="break-all text-ink-muted text-sm">{slug}</p>
          {remarks.length > 0 && (
            <ul aria-label={t("plan.check")} className="mt-1 text-disputed">
              {withKeys(remarks, (remark) => remark).map(({ key, entry }) => (
                <li key={key}>
                  {t.rich("plan.checkThis", { what: () => <span key="what">{said(entry)}</span> })}
                </li>
              ))}
            </ul>
          )}
          {draftsBy.length > 0 && (
            <p className="mt-1 text-disputed">
              {t("plan.draft", { count: draftsBy.length, names: draftsBy.join(", ") })}
            </p>
          )}
        </div>
      </div>
      {changes !== null && (
        <Disclosure open={unfolded} className="mt-2" summary={t("plan.changes", { count: changes.length })}>
          <ChangeList changes={changes} words={differenceWords(t)} />
        </Disclosure>
      )}
    </li>
  );
}
