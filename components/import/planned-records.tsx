import { ChangeList } from "@/components/history/change-list";
import { NOUN_WORDS } from "@/components/history/save-words";
import { Disclosure } from "@/components/ui/disclosure";
import { withKeys } from "@/components/ui/with-keys";
import type { PlannedRecord, PlannedSection } from "@/lib/schema/bundle/import-run";
import { nounOf } from "@/lib/url/history-href";

/** So many changes can be read one below the other; of more, each is unfolded when it is wanted. */
const MOST_UNFOLDED = 10;

/** The records of one kind that would not stay as they are: what would become of each. Nothing when all would. */
export function PlannedRecords({ plan }: { plan: PlannedSection }) {
  const { section, created, changed, unchanged, records } = plan;
  if (records.length === 0) return null;
  const more = created + changed - records.length;
  return (
    <section className="mt-8">
      <h3 className="font-semibold font-serif text-xl first-letter:uppercase">
        {NOUN_WORDS[nounOf(section)].many}
      </h3>
      <p className="text-ink-muted text-sm tabular-nums">
        {created.toLocaleString("en")} to create, {changed.toLocaleString("en")} to change,{" "}
        {unchanged.toLocaleString("en")} unchanged
      </p>
      <ul className="mt-3 border-rule border-b">
        {records.map((record) => (
          <Planned key={record.slug} record={record} unfolded={changed <= MOST_UNFOLDED} />
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-muted text-sm">and {more.toLocaleString("en")} more</p>}
    </section>
  );
}

function Planned({ record, unfolded }: { record: PlannedRecord; unfolded: boolean }) {
  const { slug, title, lines, changes, remarks, draftsBy } = record;
  return (
    <li className="border-rule border-t py-3">
      <div className="grid gap-x-8 md:grid-cols-[9rem_minmax(0,1fr)]">
        <p className="text-ink-muted text-sm">
          {changes === null ? "Create" : "Change"}
          {lines !== null && <span className="md:block"> {lines}</span>}
        </p>
        <div className="min-w-0">
          <p className="font-medium">{title}</p>
          <p className="break-all text-ink-muted text-sm">{slug}</p>
          {remarks.length > 0 && (
            <ul aria-label="Please check" className="mt-1 text-disputed">
              {withKeys(remarks, (remark) => remark).map(({ key, entry }) => (
                <li key={key}>Please check: {entry}.</li>
              ))}
            </ul>
          )}
          {draftsBy.length > 0 && (
            <p className="mt-1 text-disputed">
              Conflict: {draftsBy.join(", ")} {draftsBy.length === 1 ? "has" : "have"} a draft of this record
              open. The draft is kept, and will have to be merged with what is imported.
            </p>
          )}
        </div>
      </div>
      {changes !== null && (
        <Disclosure
          open={unfolded}
          className="mt-2"
          summary={`${changes.length} ${changes.length === 1 ? "change" : "changes"}`}
        >
          <ChangeList changes={changes} />
        </Disclosure>
      )}
    </li>
  );
}
