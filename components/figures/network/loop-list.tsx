import { BindingMark } from "@/components/standing/binding-mark";
import { Disclosure } from "@/components/ui/disclosure";
import { spanTag } from "@/components/ui/language/tags";
import { TextLink } from "@/components/ui/text-link";
import type { WordedEdge, WordedLoop } from "@/lib/figures/network/loop-words";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceHref, termHref } from "@/lib/url/href";
import type { NetworkView } from "@/lib/views/network";

type LoopListProps = { loops: readonly WordedLoop[]; sources: NetworkView["sources"]; clocks: ClockQuery };

/** So many stand open; the others unfold. */
const OPEN = 6;

/** Loops of money in words, each promise with its term and its sources. */
export function LoopList({ loops, sources, clocks }: LoopListProps) {
  const rest = loops.slice(OPEN);
  return (
    <>
      <ol className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        {loops.slice(0, OPEN).map((loop) => (
          <LoopEntry key={loop.id} loop={loop} sources={sources} clocks={clocks} />
        ))}
      </ol>
      {rest.length > 0 && (
        <Disclosure summary={words("network")("loops.smaller", { count: rest.length })} className="mt-6">
          <ol className="grid gap-x-10 gap-y-8 md:grid-cols-2" start={OPEN + 1}>
            {rest.map((loop) => (
              <LoopEntry key={loop.id} loop={loop} sources={sources} clocks={clocks} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

type LoopEntryProps = Omit<LoopListProps, "loops"> & { loop: WordedLoop };

function LoopEntry({ loop, sources, clocks }: LoopEntryProps) {
  return (
    <li id={loopAnchor(loop)} data-loop={loop.id}>
      <h3 className="font-medium text-lg">
        {words("network").rich("loops.head", {
          ring: loop.ring,
          money: loop.money,
          light: spanTag("money", "font-normal"),
        })}
      </h3>
      <ul className="mt-2 flex flex-col gap-2">
        {loop.edges.map((edge) => (
          <Edge key={edge.edge.counted.row.id} edge={edge} sources={sources} clocks={clocks} />
        ))}
      </ul>
      <p className="mt-2 text-ink-muted text-sm">{loop.because}</p>
    </li>
  );
}

/** The id of a loop's words, so that the list beside the picture leads to them. */
export function loopAnchor({ id }: Pick<WordedLoop, "id">): string {
  return `loop-${id}`;
}

const NAMED_SOURCES = 3;

type EdgeProps = Omit<LoopListProps, "loops"> & { edge: WordedEdge };

function Edge({ edge, sources, clocks }: EdgeProps) {
  const { row } = edge.edge.counted;
  const own = sources[row.id] ?? [];
  const more = own.length - NAMED_SOURCES;
  return (
    <li className="border-rule border-l-2 pl-3" data-edge={row.id}>
      <TextLink href={termHref(row.deal.slug, row.term.key, clocks)}>{edge.words}</TextLink>
      <span className="mt-1.5 flex flex-wrap items-center gap-x-4 text-sm">
        <BindingMark binding={edge.binding} />
        <span className="text-ink-muted">
          {words("network").rich("loops.per", {
            more: Math.max(0, more),
            sources: () => <Publishers key="sources" sources={own.slice(0, NAMED_SOURCES)} clocks={clocks} />,
          })}
        </span>
      </span>
    </li>
  );
}

type PublishersProps = { sources: NetworkView["sources"][string]; clocks: ClockQuery };

function Publishers({ sources, clocks }: PublishersProps) {
  return sources.map((source, i) => (
    <span key={source.slug}>
      {i > 0 && ", "}
      <TextLink href={sourceHref(source.slug, clocks)} title={source.title}>
        {source.publisher}
      </TextLink>
    </span>
  ));
}
