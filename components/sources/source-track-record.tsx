import { countOf } from "@/components/ui/count-of";
import { InlineBar } from "@/components/ui/inline-bar";
import {
  OUTCOMES,
  smallNumberWarning,
  type TrackRecord,
  trackRecordSentence,
} from "@/lib/domain/standing/claim-outcome";
import type { SourcePageView } from "@/lib/views/source";
import { OutcomeMark } from "./outcome-mark";

/** What became of the source's claims, counted; a source that says little proves little, and the page says so. */
export function SourceTrackRecord({ view: { record, deals, totalDeals } }: { view: SourcePageView }) {
  if (record.total === 0)
    return <p className="max-w-measure">It makes no claim on any term; events may still cite it.</p>;
  const shown =
    deals.length < totalDeals ? ` on the ${countOf(deals.length, "deal")} shown here, of ${totalDeals}` : "";
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {trackRecordSentence(record)}
        {shown}.
      </p>
      <Outcomes record={record} />
      <Few record={record} of="source" />
    </>
  );
}

/** The same over all sources of its publisher, which says more than one source can. */
export function PublisherTrackRecord({ view: { publisherRecord } }: { view: SourcePageView }) {
  if (publisherRecord === null)
    return (
      <p className="max-w-measure text-ink-muted">
        A publisher’s record is counted with everything published to this day; return to today to see it.
      </p>
    );
  const { sources, record } = publisherRecord;
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {trackRecordSentence(record)}, in {countOf(sources, "source")}.
      </p>
      <Outcomes record={record} />
      <Few record={record} of="publisher" />
    </>
  );
}

function Outcomes({ record }: { record: TrackRecord }) {
  if (record.total === 0) return null;
  return (
    <dl className="mt-4 border-rule border-b">
      {record.counts.map(({ outcome, count }) => (
        <div
          key={outcome}
          className="grid grid-cols-[9rem_2.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-rule border-t py-2 sm:grid-cols-[9rem_2.5rem_6rem_minmax(0,1fr)]"
        >
          <dt>
            <OutcomeMark outcome={outcome} />
          </dt>
          <dd className="text-right">{count}</dd>
          <dd aria-hidden="true" className="hidden sm:block">
            <InlineBar value={count} max={record.total} />
          </dd>
          <dd className="text-ink-muted text-sm">{OUTCOMES[outcome].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Few({ record, of }: { record: TrackRecord; of: "source" | "publisher" }) {
  const warning = smallNumberWarning(record, of);
  return warning === null ? null : <p className="mt-2 max-w-measure text-ink-muted text-sm">{warning}</p>;
}
