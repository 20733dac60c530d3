import { ListLink } from "@/components/ui/list-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceHref } from "@/lib/url/href";
import type { SourceBrief } from "@/lib/views/parts";

/** Who says that an event happened: one muted line of publishers, each a link to the source. */
export function EventSources({ sources, clocks }: { sources: readonly SourceBrief[]; clocks: ClockQuery }) {
  if (sources.length === 0) return null;
  return (
    <p className="text-ink-muted text-sm">
      {words("record")(sources.length === 1 ? "source" : "sources")}
      {sources.map((source, index) => (
        <span key={source.slug}>
          {index > 0 && words("shell")("between")}
          <ListLink href={sourceHref(source.slug, clocks)}>{source.publisher}</ListLink>
          {source.publishedOn && <>, {source.publishedOn.words}</>}
        </span>
      ))}
    </p>
  );
}
