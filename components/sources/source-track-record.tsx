import { InlineBar } from "@/components/ui/inline-bar";
import { isFew, type TrackRecord, trackRecordSentence } from "@/lib/domain/standing/claim-outcome";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { numberWords } from "@/lib/language/number-words";
import { words } from "@/lib/language/words";
import type { SourcePageView } from "@/lib/views/source";
import { OutcomeMark } from "./outcome-mark";

/** What became of the source's claims, counted; a source that says little proves little, and the page says so. */
export function SourceTrackRecord({ view: { record, deals, totalDeals } }: { view: SourcePageView }) {
  if (record.total === 0) return <p className="max-w-measure">{words("sources")("noClaims")}</p>;
  const said = trackRecordSentence(record, language());
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {deals.length < totalDeals
          ? words("sources")("sumsShown", {
              words: said,
              deals: counted(deals.length, "deal"),
              total: totalDeals,
            })
          : words("sources")("sums", { words: said })}
      </p>
      <Outcomes record={record} />
      <Few record={record} of="source" />
    </>
  );
}

/** The same over all sources of its publisher, which says more than one source can. */
export function PublisherTrackRecord({ view: { publisherRecord } }: { view: SourcePageView }) {
  if (publisherRecord === null)
    return <p className="max-w-measure text-ink-muted">{words("sources")("onlyToday")}</p>;
  const { sources, record } = publisherRecord;
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {words("sources")("sumsOf", {
          words: trackRecordSentence(record, language()),
          sources: counted(sources, "source"),
        })}
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
          <dd className="text-right">{numberWords(count)}</dd>
          <dd aria-hidden="true" className="hidden sm:block">
            <InlineBar value={count} max={record.total} />
          </dd>
          <dd className="text-ink-muted text-sm">{language().vocabulary.outcomes[outcome].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

function Few({ record, of }: { record: TrackRecord; of: "source" | "publisher" }) {
  if (!isFew(record)) return null;
  return (
    <p className="mt-2 max-w-measure text-ink-muted text-sm">
      {words("sources")(of === "source" ? "fewSource" : "fewPublisher")}
    </p>
  );
}
